import type { Canvas } from '../canvas.ts';
import type { Colour } from '../palette.ts';
import { shadeRows } from '../shade.ts';

type Stripe = readonly [top: Colour, valance: Colour];

/** A striped awning with a scalloped edge; 11 pixels high with its scallops. */
export function drawAwning(
  canvas: Canvas,
  x: number,
  y: number,
  width: number,
  first: Stripe,
  second: Stripe,
): void {
  shadeRows(canvas, x, y + 9, width, [-2, -1, -1, -0.5]);
  for (let i = 0; i < width; i++) {
    const [top, valance] = Math.floor(i / 5) % 2 ? second : first;
    canvas.rect(x + i, y, 1, 7, top).rect(x + i, y + 7, 1, 2, valance);
    if (i % 5 > 0 && i % 5 < 4) canvas.set(x + i, y + 9, valance);
  }
  canvas.rect(x, y, width, 1, 'n8', 120).rect(x, y + 6, width, 1, 'n0', 40);
}
