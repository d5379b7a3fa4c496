import { Canvas, type Ink } from '../canvas.ts';
import type { Colour } from '../palette.ts';

const width = 64;
const height = 186;
const centre = 32;
/** The straight part carries the rings, the flared part stands on the roof. */
const top = 16;
const waist = 132;
const slim = 7;

const halfAt = (y: number) =>
  y < waist ? slim : slim + ((y - waist) / (height - waist)) ** 1.4 * 20;

function drawLattice(mast: Canvas): void {
  for (let y = top; y < height - 6; y += 11) {
    const upper = halfAt(y);
    const lower = halfAt(Math.min(height - 1, y + 11));
    mast
      .line(centre - upper, y, centre + lower, y + 10, 'n5')
      .line(centre + upper, y, centre - lower, y + 10, 'n4')
      .rect(Math.round(centre - upper), y, Math.round(upper * 2) + 1, 1, 'n6');
  }
}

function drawLegs(mast: Canvas): void {
  for (let y = top; y < height; y++) {
    const isWhite = Math.floor((y - top) / 22) % 2 === 1;
    const [light, mid, dark]: readonly Colour[] = isWhite ? ['n8', 'n6', 'n5'] : ['r3', 'r2', 'r1'];
    const left = Math.round(centre - halfAt(y));
    const right = Math.round(centre + halfAt(y));
    mast
      .set(left - 1, y, light!)
      .set(left, y, mid!)
      .set(left + 1, y, dark!);
    mast
      .set(right - 1, y, light!)
      .set(right, y, mid!)
      .set(right + 1, y, dark!);
  }
}

/** A dish on a short arm, turned to one side. */
function addDish(mast: Canvas, x: number, y: number): void {
  mast.ellipse(x, y, 5, 5, 'n4').ellipse(x - 0.6, y - 0.6, 4.4, 4.4, 'n7');
  mast.ellipse(x + 0.4, y + 0.4, 2.6, 2.6, 'n5').set(x, y, 'r2');
}

/** The mast of the city, seen from Fountain Square. Its ten rings are sprites of their own. */
export function drawGreatMast(isLit: boolean): Canvas {
  const mast = new Canvas(width, height);
  drawLattice(mast);
  drawLegs(mast);
  mast
    .rect(centre - 1, 4, 2, 14, 'n7')
    .rect(centre - 4, 12, 8, 2, 'n5')
    .rect(centre - 4, 12, 8, 1, 'n7');
  const beacon: Ink = isLit ? ['r2', 255] : 'r0';
  mast.rect(centre - 2, 1, 4, 4, beacon);
  if (isLit) mast.rect(centre - 1, 2, 2, 2, ['r3', 255]);
  for (const x of [4, width - 7])
    mast.rect(x, height - 5, 4, 5, 'n3').rect(x, height - 5, 4, 1, 'n6');
  mast.rect(20, waist + 10, 24, 3, 'n4').rect(20, waist + 10, 24, 1, 'n7');
  for (let x = 21; x < 44; x += 3) mast.rect(x, waist + 6, 1, 4, 'n5');
  mast.rect(20, waist + 6, 24, 1, 'n6');
  addDish(mast, 16, waist + 4);
  addDish(mast, 49, waist + 16);
  return mast;
}

/** One of the ten rings: dull steel until its district has found its voice. */
export function drawMastRing(isLit: boolean): Canvas {
  const ring = new Canvas(34, 11);
  const [light, dark]: readonly [Ink, Ink] = isLit
    ? [
        ['c4', 255],
        ['c3', 255],
      ]
    : ['n6', 'n4'];
  for (let i = 0; i < 120; i++) {
    const turn = (i / 120) * Math.PI * 2;
    const x = 17 + Math.cos(turn) * 15;
    const y = 5 + Math.sin(turn) * 4;
    const isFront = Math.sin(turn) > -0.2;
    // The lattice hides the back of the ring.
    if (!isFront && Math.abs(x - 17) < 8) continue;
    ring.set(x, y, isFront ? light : dark);
    if (isFront) ring.set(x, y + 1, dark);
  }
  for (const x of [3, 30]) ring.rect(x - 1, 3, 3, 4, isLit ? ['n8', 255] : 'n5');
  return ring;
}
