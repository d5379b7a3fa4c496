import { Canvas } from '../../canvas.ts';
import { hash } from '../../noise.ts';
import { bayerAt } from '../../shade.ts';
import type { Backdrop } from './sitter.ts';

export const portraitSize = 48;

/** A dithered dusk with a few lights out of focus. */
export function drawBackdrop({ upper, lower, lights }: Backdrop): Canvas {
  const canvas = new Canvas(portraitSize, portraitSize);
  canvas.fill((x, y) => ((y - 12) / 26 > bayerAt(x, y) ? lower : upper));
  lights.forEach((light, i) => {
    const x = 3 + Math.floor(hash(i, 1, lights.length) * 42);
    const y = 3 + Math.floor(hash(i, 2, lights.length) * 14);
    canvas.ellipse(x, y, 2, 2, light);
  });
  return canvas;
}
