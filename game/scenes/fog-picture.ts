/** Banks of fog as a picture that joins itself on all sides. */

/** Edge lengths of the picture, in pixels: powers of two. */
export const fogSize = { width: 512, height: 256 } as const;

/** Opacities from thin to thick, of 255. */
const bands = [0, 48, 92, 132, 164];
const bayer = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5];

/** Opacity of the fog at a pixel, of 255, in dithered bands like every soft thing of this city. */
export function fogAt(x: number, y: number): number {
  const { width, height } = fogSize;
  // Banks lie: they are four times as wide as high.
  const thick =
    noise(x / 128, y / 32, width / 128, height / 32) * 0.62 +
    noise(x / 32, y / 16, width / 32, height / 16) * 0.26 +
    noise(x / 16, y / 8, width / 16, height / 8) * 0.12;
  const level = Math.max(0, (thick - 0.3) / 0.42) * (bands.length - 1);
  const step = Math.floor(level + (bayer[(y % 4) * 4 + (x % 4)]! + 0.5) / 16);
  return bands[Math.min(bands.length - 1, step)]!;
}

/** Smooth noise from 0 to 1 that repeats after so many cells. */
function noise(x: number, y: number, across: number, down: number): number {
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const [fx, fy] = [ease(x - column), ease(y - row)];
  const at = (i: number, j: number) => hash((column + i) % across, (row + j) % down);
  const top = at(0, 0) + (at(1, 0) - at(0, 0)) * fx;
  const bottom = at(0, 1) + (at(1, 1) - at(0, 1)) * fx;
  return top + (bottom - top) * fy;
}

function ease(share: number): number {
  return share * share * (3 - 2 * share);
}

function hash(x: number, y: number): number {
  let mixed = Math.imul(x + 1, 374_761_393) ^ Math.imul(y + 1, 668_265_263);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 1_274_126_177);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 4_294_967_295;
}
