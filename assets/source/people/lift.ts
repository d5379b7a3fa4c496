import type { Canvas } from '../canvas.ts';

/** Just below what blooms: people stay readable in the dark without shining. */
const liftGlow = 78;

/** Raises the glow of every opaque pixel to the lift of living things. */
export function lift(canvas: Canvas): Canvas {
  for (let y = 0; y < canvas.height; y++) {
    for (let x = 0; x < canvas.width; x++) {
      const at = y * canvas.width + x;
      if (canvas.alpha(x, y) > 0) canvas.glow[at] = Math.max(canvas.glow[at]!, liftGlow);
    }
  }
  return canvas;
}
