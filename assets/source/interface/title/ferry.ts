import type { Canvas } from '../../canvas.ts';
import { hash } from '../../noise.ts';
import type { Colour } from '../../palette.ts';

/** From the rail to the waterline: white, a red band, white again, dark below. */
const hull: readonly Colour[] = [
  'n8',
  'n7',
  'r2',
  'r1',
  'n7',
  'n6',
  'n6',
  'n5',
  'n5',
  'n2',
  'n1',
  'n1',
];

function drawHull(canvas: Canvas, x: number, y: number, length: number): void {
  hull.forEach((ink, row) => {
    const bow = Math.round((row / hull.length) * 11);
    const stern = Math.round((row / hull.length) * 3);
    canvas.rect(x + bow, y - hull.length + row, length - bow - stern, 1, ink);
  });
  for (let i = 0; i < 11; i++) canvas.rect(x + 22 + i * 8, y - 7, 2, 2, 'a2');
  canvas.rect(x, y - 13, length, 1, 'n6');
}

/** The night ferry Aurelia, heading left; x is its bow, y its waterline. */
export function drawFerry(canvas: Canvas, x: number, y: number): void {
  const length = 118;
  drawHull(canvas, x, y, length);
  drawDeck(canvas, x + 16, y - 22, 92, 9);
  drawDeck(canvas, x + 24, y - 31, 74, 9);
  canvas
    .rect(x + 26, y - 39, 20, 8, 'n7')
    .rect(x + 26, y - 39, 20, 1, 'n8')
    .rect(x + 27, y - 37, 15, 3, 'c3')
    .rect(x + 27, y - 37, 15, 1, 'c4');
  // The funnel wears the Relay's envelope.
  canvas
    .rect(x + 66, y - 45, 13, 14, 'r1')
    .rect(x + 66, y - 45, 4, 14, 'r2')
    .rect(x + 66, y - 45, 13, 3, 'n2')
    .rect(x + 69, y - 40, 7, 5, 'n8')
    .line(x + 69, y - 40, x + 72, y - 38, 'n5')
    .line(x + 75, y - 40, x + 72, y - 38, 'n5');
  for (const [dx, dy, r] of [
    [73, -50, 3],
    [78, -54, 4],
    [85, -58, 4],
    [93, -61, 3],
    [100, -63, 2],
  ] as const)
    canvas.ellipse(x + dx, y + dy, r, r * 0.7, 'p1');
  canvas
    .rect(x + 36, y - 53, 1, 14, 'n5')
    .rect(x + 35, y - 55, 3, 2, 'a3')
    .line(x + 36, y - 53, x + 2, y - 14, 'n4')
    .line(x + 36, y - 53, x + 66, y - 44, 'n4');
  for (let i = 0; i < 16; i++)
    canvas.set(x + 4 + i * 7, y - 15, 'a3').rect(x + 4 + i * 7, y - 14, 1, 1, 'n5');
  drawWake(canvas, x, y, length);
}

/** A row of cabins: pale wall, warm windows, a few dark ones. */
function drawDeck(canvas: Canvas, x: number, y: number, width: number, tall: number): void {
  canvas
    .rect(x, y, width, tall, 'n6')
    .rect(x, y, width, 1, 'n8')
    .rect(x, y + tall - 1, width, 1, 'n4')
    .rect(x + width - 2, y + 1, 2, tall - 2, 'n5');
  for (let i = 0; i * 7 < width - 8; i++) {
    const isDark = hash(i, y, 3) < 0.15;
    canvas
      .rect(x + 3 + i * 7, y + 2, 5, 4, isDark ? 'u0' : 'a2')
      .rect(x + 3 + i * 7, y + 2, 5, 1, isDark ? 'u1' : 'a3');
  }
}

/** White water at the bow and stern, and the windows again, broken, below. */
function drawWake(canvas: Canvas, x: number, y: number, length: number): void {
  canvas
    .rect(x + 8, y, length - 6, 1, 'u3')
    .rect(x + 4, y + 1, 14, 1, 'u4')
    .rect(x + length - 8, y + 1, 20, 1, 'u4')
    .rect(x + length + 4, y, 22, 1, 'u2');
  for (let row = 2; row < 22; row++) {
    for (let i = 0; i < 13; i++) {
      if (hash(i, row, 41) > 0.6 - row * 0.015) continue;
      canvas.rect(
        x + 18 + i * 7 + Math.round(Math.sin(row * 1.7) * 1.5),
        y + row,
        2 + Math.floor(hash(row, i, 6) * 4),
        1,
        row < 8 ? 'a2' : row < 14 ? 'a1' : 'a0',
      );
    }
    if (row < 14 && row % 2 === 0)
      canvas.rect(x + 10 + row, y + row, length - 26 - row, 1, 'u0', 140);
  }
}
