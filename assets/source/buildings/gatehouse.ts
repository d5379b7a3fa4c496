import { Canvas, type Ink } from '../canvas.ts';
import { hash } from '../noise.ts';
import { shade } from '../shade.ts';
import { withGroundShadow } from './ground-shadow.ts';
import { drawPictogram } from './pictogram.ts';
import { drawWindow } from './window.ts';

const width = 220;
const height = 166;
/** The arch in which the bridge hangs: measured from the left and the foot of the picture. */
const arch = { width: 68, height: 74 } as const;
const middle = width / 2;

function layBlocks(canvas: Canvas, x: number, y: number, w: number, h: number): void {
  canvas.rect(x, y, w, h, 'n4');
  for (let j = 0; j < h; j += 8) {
    canvas.rect(x, y + j, w, 1, 'n5').rect(x, y + Math.min(h - 1, j + 7), w, 1, 'n3');
    for (let i = (j / 8) % 2 ? 0 : 7; i < w; i += 14)
      canvas.rect(x + i, y + j, 1, Math.min(8, h - j), 'n3');
    const odd = Math.floor(hash(x, j, 4) * (w - 12));
    canvas.rect(x + odd, y + j + 2, 9, 3, hash(x, j, 9) < 0.5 ? 'n5' : 'n3');
  }
}

/** A round tower: light on its left, shade on its right, merlons and a cap of copper. */
function drawTower(house: Canvas, x: number, isLit: boolean, seed: number): void {
  layBlocks(house, x, 44, 54, height - 44);
  house.rect(x, 44, 3, height - 44, 'n5').rect(x + 3, 44, 1, height - 44, 'n6');
  shade(house, x + 40, 44, 7, height - 44, -0.5);
  shade(house, x + 47, 44, 7, height - 44, -1);
  house
    .rect(x - 3, 38, 60, 8, 'n5')
    .rect(x - 3, 38, 60, 1, 'n7')
    .rect(x - 3, 45, 60, 2, 'n2');
  for (let i = 0; i < 5; i++)
    house
      .rect(x - 3 + i * 12 + (i > 2 ? 1 : 0), 31, 8, 8, 'n5')
      .rect(x - 3 + i * 12 + (i > 2 ? 1 : 0), 31, 8, 1, 'n7');
  for (let j = 0; j < 28; j++) {
    const half = 3 + j * 0.78;
    house
      .rect(x + 27 - half, 4 + j, half * 2, 1, j % 5 === 4 ? 'c0' : 'c1')
      .rect(x + 27 - half, 4 + j, 4, 1, 'c2')
      .rect(x + 23 + half, 4 + j, 4, 1, 'c0');
  }
  house.rect(x + 26, 0, 2, 5, 'n6').rect(x + 25, 0, 4, 2, isLit ? ['c3', 255] : 'n5');
  for (const [row, y] of [58, 84, 112].entries()) {
    const glass = isLit ? (row === 1 ? 'cyan' : 'amber') : 'dark';
    drawWindow(
      house,
      { x: x + 21, y, width: 10, height: 14 },
      { glass, seed: seed + row, sill: 'n6' },
    );
  }
}

function drawArch(house: Canvas): void {
  const left = middle - arch.width / 2;
  const top = height - arch.height;
  for (let j = 0; j < arch.height; j++) {
    const inset = j < 22 ? Math.round(34 - Math.sqrt(34 * 34 - (22 - j) ** 2 * 2.1)) : 0;
    const half = arch.width / 2 - (Number.isNaN(inset) ? 24 : inset);
    house
      .rect(middle - half - 4, top + j, half * 2 + 8, 1, 'n6')
      .rect(middle - half - 1, top + j, half * 2 + 2, 1, 'n2');
    house.rect(middle - half, top + j, half * 2, 1, j < 34 ? 'n0' : 'n1');
  }
  for (let x = left + 6; x < left + arch.width - 4; x += 8)
    house.rect(x, top + 8, 2, 22, 'n3').rect(x, top + 30, 2, 2, 'n5');
  for (let y = top + 12; y < top + 28; y += 8) house.rect(left + 4, y, arch.width - 8, 2, 'n3');
}

/** The house between the towers, with the window of the winch and the bridge's own sign. */
function drawCurtain(house: Canvas, isLit: boolean): void {
  layBlocks(house, 50, 62, 120, height - 62);
  house.rect(50, 56, 120, 7, 'n5').rect(50, 56, 120, 1, 'n7').rect(50, 63, 120, 2, 'n2');
  for (let x = 58; x < 160; x += 13) house.rect(x, 49, 8, 8, 'n5').rect(x, 49, 8, 1, 'n7');
  const ink: Ink = isLit ? ['c3', 255] : 'n4';
  house
    .rect(middle - 12, 68, 24, 17, 'n1')
    .rect(middle - 11, 69, 22, 15, 'n0')
    .rect(middle - 12, 68, 24, 1, 'n6');
  drawPictogram(house, middle - 5, 73, 'bridge', ink);
  for (const x of [62, 146])
    drawWindow(
      house,
      { x, y: 72, width: 12, height: 12 },
      { glass: isLit ? 'amber' : 'dark', seed: x, sill: 'n6' },
    );
}

/** Stormgate: two towers, and between them the arch from which the bridge comes down. */
export function drawGatehouse(isLit: boolean): Canvas {
  const house = new Canvas(width, height);
  drawCurtain(house, isLit);
  drawArch(house);
  drawTower(house, 4, isLit, 3);
  drawTower(house, width - 58, isLit, 8);
  for (const x of [64, 152])
    house
      .rect(x, 94, 5, 6, 'n2')
      .rect(x, 94, 5, 1, 'n6')
      .rect(x + 1, 96, 3, 2, 'n0');
  return withGroundShadow(house, { castHeight: 60 });
}
