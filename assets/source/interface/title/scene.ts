import type { Canvas } from '../../canvas.ts';
import { bayerAt, shadePixel } from '../../shade.ts';

/** The title picture and its lines: the far shore meets the water, the water meets the quay. */
export const width = 640;
export const height = 360;
export const shore = 246;
export const quay = 308;

/** Where what shines is: the lanterns, the light on top of the mast, and the moon. */
export const lamps = [64, 236, 404, 576].map((x) => ({ x, y: 266 }));
export const mastX = 122;
export const beacon = { x: mastX, y: 44 };
export const moon = { x: 545, y: 66 };

/** A pool of light: pixels near the centre climb their ramps, dithered towards the rim. */
export function drawHalo(
  canvas: Canvas,
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  strength = 1,
): void {
  for (let y = Math.floor(cy - ry); y <= cy + ry; y++) {
    for (let x = Math.floor(cx - rx); x <= cx + rx; x++) {
      const far = ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2;
      const light = (1 - far) * strength;
      if (light > bayerAt(x, y)) shadePixel(canvas, x, y, 1);
    }
  }
}
