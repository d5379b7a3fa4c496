import type { Canvas } from './canvas.ts';
import { nameOf, stepped } from './palette.ts';

/** The 4x4 Bayer thresholds, each between 0 and 1: for light falloff, skies and soft shade. */
const bayer = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5].map(
  (rank) => (rank + 0.5) / 16,
);

export function bayerAt(x: number, y: number): number {
  return bayer[(y & 3) * 4 + (x & 3)]!;
}

/** Moves one pixel so many steps along its own ramp, which keeps shade as rich in hue as the palette is. */
export function shadePixel(canvas: Canvas, x: number, y: number, steps: number): void {
  if (canvas.alpha(x, y) < 255) return;
  const i = (y * canvas.width + x) * 4;
  const colour = nameOf(canvas.rgba[i]!, canvas.rgba[i + 1]!, canvas.rgba[i + 2]!);
  if (!colour) return;
  canvas.set(x, y, [stepped(colour, steps), canvas.glow[y * canvas.width + x]!]);
}

/**
 * Shades a rectangle by ramp steps. A fraction is dithered: -1.5 makes every second pixel one step darker, the others
 * two.
 */
export function shade(
  canvas: Canvas,
  x: number,
  y: number,
  width: number,
  height: number,
  steps: number,
): void {
  const whole = Math.floor(steps);
  for (let j = y; j < y + height; j++) {
    for (let i = x; i < x + width; i++) {
      shadePixel(canvas, i, j, whole + (bayerAt(i, j) < steps - whole ? 1 : 0));
    }
  }
}

/** Rows of shade that fade downwards, such as the shadow under a cornice. */
export function shadeRows(
  canvas: Canvas,
  x: number,
  y: number,
  width: number,
  steps: readonly number[],
): void {
  steps.forEach((step, row) => shade(canvas, x, y + row, width, 1, step));
}
