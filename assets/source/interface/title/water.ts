import type { Canvas } from '../../canvas.ts';
import { hash } from '../../noise.ts';
import { type Colour, nameOf, stepped } from '../../palette.ts';
import { bayerAt } from '../../shade.ts';
import { quay, shore, width } from './scene.ts';

const depths: readonly Colour[] = ['p1', 'p0', 'u0', 'u0', 'n1'];

function colourAt(canvas: Canvas, x: number, y: number): Colour | undefined {
  if (!canvas.has(x, y)) return undefined;
  const i = (y * width + x) * 4;
  return nameOf(canvas.rgba[i]!, canvas.rgba[i + 1]!, canvas.rgba[i + 2]!);
}

function drawDepths(canvas: Canvas): void {
  canvas.fill((x, y) => {
    if (y <= shore || y >= quay) return undefined;
    const place = ((y - shore) / (quay - shore)) * (depths.length - 1);
    const step = Math.min(Math.floor(place), depths.length - 2);
    return place - step > bayerAt(x, y) ? depths[step + 1] : depths[step];
  });
}

/** Only lights show in the night water: each bright pixel above is drawn out into a broken column of dashes. */
const lights: ReadonlySet<string> = new Set([
  'a1',
  'a2',
  'a3',
  'c3',
  'c4',
  'm3',
  'r2',
  'n8',
  'b6',
  'u3',
]);

function drawReflections(canvas: Canvas): void {
  for (let y = shore + 2; y < quay; y++) {
    const depth = y - shore;
    const source = shore - Math.round(depth * 1.25);
    const sway = Math.round(Math.sin(y * 1.9) * (0.6 + depth * 0.03));
    for (let x = 0; x < width; x++) {
      const colour = colourAt(canvas, x, source);
      if (!colour || !lights.has(colour) || hash(x >> 1, y, 17) > 0.72 - depth * 0.006) continue;
      const length = 1 + Math.floor(hash(x, y, 5) * (1.5 + depth * 0.05));
      canvas.rect(x + sway, y, length, 1, stepped(colour, depth > 26 ? -2 : -1));
    }
  }
}

/** The path of the moon: dashes that widen towards the viewer. */
function drawMoonPath(canvas: Canvas, x: number): void {
  for (let y = shore + 2; y < quay; y++) {
    const depth = y - shore;
    for (let i = 0; i < 3; i++) {
      if (hash(i, y, 23) > 0.62) continue;
      const spread = 5 + depth * 0.36;
      const left = x + (hash(i, y, 24) - 0.5) * spread * 2;
      const near = Math.abs(left - x) < spread * 0.5;
      canvas.rect(
        left,
        y,
        2 + Math.floor(hash(i, y, 25) * 6),
        1,
        near ? (depth < 40 ? 'b6' : 's5') : 'p3',
      );
    }
  }
}

function drawRipples(canvas: Canvas): void {
  for (let i = 0; i < 240; i++) {
    const depth = hash(i, 1, 31) ** 0.7;
    const y = Math.floor(shore + 3 + depth * (quay - shore - 5));
    const length = 2 + Math.floor(hash(i, 2, 31) * (3 + depth * 9));
    canvas.rect(
      hash(i, 3, 31) * width,
      y,
      length,
      1,
      i % 3 ? (depth < 0.4 ? 'p1' : 'u1') : depth < 0.4 ? 'p2' : 'u2',
    );
  }
}

export function drawWater(canvas: Canvas): void {
  drawDepths(canvas);
  drawRipples(canvas);
  drawReflections(canvas);
  drawMoonPath(canvas, 545);
}
