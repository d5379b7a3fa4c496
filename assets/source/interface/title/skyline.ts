import type { Canvas } from '../../canvas.ts';
import { hash } from '../../noise.ts';
import type { Colour } from '../../palette.ts';
import { shore, width } from './scene.ts';

interface Row {
  readonly seed: number;
  readonly least: number;
  readonly more: number;
  readonly houseWidth: readonly [least: number, more: number];
  readonly wall: Colour;
  readonly edge: Colour;
  readonly windows: readonly Colour[];
  /** Share of the windows that are lit. */
  readonly lit: number;
}

/** Far, middle and near: colours cool and windows brighten towards the viewer. */
const rows: readonly Row[] = [
  {
    seed: 3,
    least: 16,
    more: 58,
    houseWidth: [10, 16],
    wall: 'm1',
    edge: 'm2',
    windows: ['r2', 'a1'],
    lit: 0.2,
  },
  {
    seed: 7,
    least: 14,
    more: 66,
    houseWidth: [14, 20],
    wall: 'p1',
    edge: 'p2',
    windows: ['a1', 'm3', 'a2'],
    lit: 0.3,
  },
  {
    seed: 12,
    least: 10,
    more: 50,
    houseWidth: [18, 24],
    wall: 'p0',
    edge: 'p1',
    windows: ['a2', 'a2', 'a3', 'c3', 'm3'],
    lit: 0.36,
  },
];

/** The city is a bowl: low in the middle, where the name of the game stands, tall at the sides. */
function riseAt(x: number): number {
  return 0.45 + 0.75 * (Math.abs(x - width / 2) / (width / 2)) ** 1.3;
}

function drawRoof(
  canvas: Canvas,
  row: Row,
  x: number,
  y: number,
  houseWidth: number,
  i: number,
): void {
  const kind = hash(i, 3, row.seed);
  const middle = x + (houseWidth >> 1);
  if (kind < 0.2) canvas.rect(middle, y - 9, 1, 9, row.wall).set(middle, y - 10, 'r2');
  else if (kind < 0.4)
    canvas
      .rect(x + 3, y - 4, houseWidth >> 1, 4, row.wall)
      .rect(x + 3, y - 4, houseWidth >> 1, 1, row.edge);
  else if (kind < 0.72) {
    // A gable, as on the old harbour houses.
    for (let j = 0; j < houseWidth >> 1; j++)
      canvas.rect(x + j, y - j, houseWidth - 2 * j, 1, row.wall).set(x + j, y - j, row.edge);
  }
}

function drawHouse(
  canvas: Canvas,
  row: Row,
  x: number,
  houseWidth: number,
  tall: number,
  i: number,
): void {
  const y = shore - tall;
  drawRoof(canvas, row, x, y, houseWidth, i);
  canvas
    .rect(x, y, houseWidth, tall, row.wall)
    .rect(x, y, houseWidth, 1, row.edge)
    .rect(x, y, 1, tall, row.edge);
  for (let wy = y + 4; wy < shore - 3; wy += 5) {
    for (let wx = x + 3; wx < x + houseWidth - 3; wx += 4) {
      if (hash(wx, wy, row.seed) > row.lit) continue;
      canvas.rect(
        wx,
        wy,
        2,
        2,
        row.windows[Math.floor(hash(wx, wy, row.seed + 1) * row.windows.length)]!,
      );
    }
  }
}

/** A gantry crane in silhouette, asleep for the night, a red lamp at its tip. */
function drawCrane(canvas: Canvas, x: number, ink: Colour): void {
  const top = shore - 70;
  canvas
    .rect(x, top, 2, 70, ink)
    .rect(x + 14, top, 2, 70, ink)
    .rect(x, shore - 36, 16, 2, ink)
    .rect(x, shore - 58, 16, 2, ink);
  canvas
    .line(x + 1, shore - 34, x + 14, shore - 2, ink)
    .line(x + 14, shore - 34, x + 1, shore - 2, ink);
  canvas
    .line(x + 6, top - 12, x - 30, top - 4, ink)
    .line(x + 9, top - 12, x + 26, top - 2, ink)
    .rect(x - 32, top - 4, 60, 3, ink);
  canvas
    .rect(x + 6, top - 14, 4, 14, ink)
    .set(x + 7, top - 15, 'r2')
    .set(x - 32, top - 5, 'r2')
    .rect(x - 22, top, 1, 22, ink)
    .rect(x - 24, top + 22, 5, 3, ink);
}

export function drawSkyline(canvas: Canvas): void {
  rows.forEach((row, depth) => {
    let x = -6;
    for (let i = 0; x < width; i++) {
      const houseWidth = row.houseWidth[0] + Math.floor(hash(i, 1, row.seed) * row.houseWidth[1]);
      const tall = Math.round(
        (row.least + hash(i, 2, row.seed) ** 1.4 * row.more) * riseAt(x + houseWidth / 2),
      );
      drawHouse(canvas, row, x, houseWidth, tall, i);
      x += houseWidth + (hash(i, 4, row.seed) < 0.3 ? 3 : 0);
    }
    if (depth === 1) {
      drawCrane(canvas, 470, 'p0');
      drawCrane(canvas, 512, 'p0');
    }
  });
  // The far quay wall, its lamps a string of beads.
  canvas.rect(0, shore - 3, width, 4, 'n1').rect(0, shore - 3, width, 1, 'p1');
  for (let x = 5; x < width; x += 15) canvas.rect(x, shore - 6, 1, 3, 'n1').set(x, shore - 7, 'a3');
}
