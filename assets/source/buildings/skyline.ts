import { Canvas, type Ink } from '../canvas.ts';
import { hash } from '../noise.ts';
import type { Colour } from '../palette.ts';

/** How far the haze of the blue hour lifts what stands on the horizon out of the dark. */
const haze = 95;
const lights: readonly Ink[] = [
  ['a2', 190],
  ['a3', 200],
  ['m3', 180],
  ['c3', 190],
];

type Range = {
  readonly count: number;
  readonly low: number;
  readonly high: number;
  readonly body: Colour;
  readonly rim: Colour;
};

function drawTowers(canvas: Canvas, seed: number, { count, low, high, body, rim }: Range): void {
  const step = canvas.width / count;
  for (let i = 0; i < count; i++) {
    const wide = Math.round(step * (0.7 + hash(i, 1, seed) * 0.6));
    const tall = Math.round(low + hash(i, 2, seed) * (high - low));
    const x = Math.round(i * step + hash(i, 3, seed) * 4);
    const top = canvas.height - tall;
    canvas
      .rect(x, top, wide, tall, [body, haze])
      .rect(x, top, wide, 1, [rim, haze])
      .rect(x, top, 1, tall, [rim, haze]);
    const mood = hash(i, 4, seed);
    if (mood < 0.2)
      canvas
        .rect(x + (wide >> 1), top - 6, 1, 6, [rim, haze])
        .set(x + (wide >> 1), top - 7, ['r2', 230]);
    else if (mood < 0.4) canvas.rect(x + 2, top - 3, wide - 5, 3, [body, haze]);
    else if (mood < 0.52)
      for (let j = 0; j < 5; j++)
        canvas.rect(x + j, top - j, Math.max(1, wide - j * 2), 1, [body, haze]);
    for (let y = top + 3; y < canvas.height - 2; y += 3) {
      for (let wx = x + 2; wx < x + wide - 1; wx += 3) {
        const lit = hash(wx, y, seed + 5);
        if (lit < 0.3) canvas.set(wx, y, lights[Math.floor(lit * 13) % 4]!);
      }
    }
  }
}

function drawHills(canvas: Canvas, seed: number, base: number, colour: Colour): void {
  for (let x = 0; x < canvas.width; x++) {
    const t = x / canvas.width;
    const edge = Math.min(1, Math.min(t, 1 - t) * 7);
    const tall =
      (base + Math.sin(t * 9 + seed) * 4 + Math.sin(t * 23 + seed * 2) * 2) * Math.sqrt(edge);
    canvas.rect(x, canvas.height - Math.round(tall), 1, Math.round(tall), [colour, haze]);
  }
}

/** Far shores for a horizon, in three sizes: hills with a town, the tall city, a low coast. */
export function drawSkyline(kind: 0 | 1 | 2): Canvas {
  if (kind === 0) {
    const coast = new Canvas(190, 46);
    drawHills(coast, 2, 20, 'p1');
    drawTowers(coast, 5, { count: 15, low: 9, high: 24, body: 'p1', rim: 'p2' });
    drawTowers(coast, 9, { count: 19, low: 5, high: 13, body: 'p0', rim: 'p1' });
    return coast;
  }
  if (kind === 1) {
    const city = new Canvas(210, 66);
    drawTowers(city, 21, { count: 12, low: 24, high: 56, body: 'm1', rim: 'm2' });
    drawTowers(city, 33, { count: 15, low: 16, high: 40, body: 'p1', rim: 'p2' });
    drawTowers(city, 47, { count: 20, low: 8, high: 22, body: 'p0', rim: 'p1' });
    return city;
  }
  const low = new Canvas(160, 26);
  drawHills(low, 5, 15, 'p1');
  drawHills(low, 8, 8, 'p0');
  for (let x = 12; x < 150; x += 5)
    if (hash(x, 1, 3) < 0.55) low.set(x, 22 + (x % 3), lights[x % 4]!);
  return low;
}
