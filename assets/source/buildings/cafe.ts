import { Canvas } from '../canvas.ts';
import { random } from '../noise.ts';
import { drawAwning } from './awning.ts';
import { drawFan, drawTank } from './clutter.ts';
import { drawDoor } from './door.ts';
import { withGroundShadow } from './ground-shadow.ts';
import { drawSign } from './pictogram.ts';
import { drawFlatRoof } from './roof.ts';
import { type Area, cream, drawBand, drawPlinth, drawWall, rose } from './wall.ts';
import { drawShopWindow, drawWindow } from './window.ts';

const width = 112;
const above = 8;
const roofHeight = 36;
const wallHeight = 70;

/** A roof garden in a box: herbs for the kitchen. */
function drawRoofGarden(canvas: Canvas, x: number, y: number): void {
  canvas
    .rect(x, y + 8, 34, 7, 'w2')
    .rect(x, y + 8, 34, 1, 'w4')
    .rect(x + 1, y + 15, 34, 2, 'n0', 90);
  const next = random(12);
  for (let i = 0; i < 22; i++) {
    const left = x + next() * 31;
    const top = y + 2 + next() * 5;
    canvas.ellipse(left + 1, top + 1, 2.2, 1.8, next() < 0.5 ? 'g3' : 'g4').set(left, top, 'g5');
    if (i % 4 === 0) canvas.set(left + 1, top, 'm3').set(left + 2, top, 'm2');
  }
}

function drawFlowerBox(canvas: Canvas, x: number, y: number, seed: number): void {
  const next = random(seed);
  canvas.rect(x, y + 3, 16, 3, 'w2').rect(x, y + 3, 16, 1, 'w3');
  for (let i = 0; i < 8; i++) {
    const left = x + Math.floor(next() * 14);
    canvas
      .rect(left, y + 1, 2, 2, 'g4')
      .set(left, y, 'g5')
      .set(left + 1, y + 1, i % 2 ? 'm3' : 'a2');
  }
}

/** Kettle & Crumb: cream plaster, a roof garden, a striped awning and one warm window over the whole street. */
export function drawCafe(isLit: boolean): Canvas {
  const height = above + roofHeight + wallHeight;
  const cafe = new Canvas(width, height);
  const wall: Area = { x: 0, y: above + roofHeight, width, height: wallHeight };
  drawFlatRoof(cafe, { x: 0, y: above, width, height: roofHeight }, cream);
  cafe.blit(drawTank(), 8, 0).blit(drawFan(), 88, above + 12);
  drawRoofGarden(cafe, 40, above + 10);
  drawWall(cafe, wall, cream, 'plaster');
  [0, 1, 2, 3].forEach((i) => {
    const glass = isLit ? (i === 2 ? 'dark' : 'amber') : i === 3 ? 'amber' : 'dark';
    drawWindow(
      cafe,
      { x: 11 + i * 26, y: wall.y + 8, width: 12, height: 13 },
      { glass, seed: i + 20 },
    );
    drawFlowerBox(cafe, 9 + i * 26, wall.y + 19, i + 3);
  });
  drawBand(cafe, 0, wall.y + 28, width, cream);
  drawPlinth(cafe, wall, cream);
  drawShopWindow(
    cafe,
    { x: 9, y: wall.y + 42, width: 54, height: 21 },
    { glass: isLit ? 'amber' : 'dark', display: 'cakes' },
  );
  drawAwning(cafe, 4, wall.y + 33, 66, ['c2', 'c1'], ['n8', 'n6']);
  drawDoor(cafe, { x: 80, y: wall.y + 42, width: 18, height: 26 }, { tones: rose, isLit });
  const ink = isLit ? (['m3', 255] as const) : 'm1';
  drawSign(cafe, 80, wall.y + 22, 'kettle', { ink, board: 'n1', rim: isLit ? ['m1', 140] : 'm0' });
  return withGroundShadow(cafe);
}
