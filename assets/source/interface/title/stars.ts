import type { Canvas } from '../../canvas.ts';
import { beacon, moon, width } from './scene.ts';

const sky = { top: 4, bottom: 150 };
/** Right of the waves of the mast, which are bright too. */
const left = beacon.x + 58;
/** The moon is bright as well, but does not twinkle. */
const moonRadius = 34;
/** Sum of the three colours. */
const brightness = 480;
const most = 60;

/** The bright single pixels of the sky, from the top. */
export function starsIn(picture: Canvas): readonly { readonly x: number; readonly y: number }[] {
  const stars: { x: number; y: number }[] = [];
  for (let y = sky.top; y < sky.bottom && stars.length < most; y++) {
    for (let x = left; x < width - 2; x++) {
      const at = (y * picture.width + x) * 4;
      const [red, green, blue] = picture.rgba.subarray(at, at + 3);
      if (Math.hypot(x - moon.x, y - moon.y) < moonRadius) continue;
      if (red! + green! + blue! > brightness) stars.push({ x, y });
    }
  }
  return stars;
}
