import { PNG } from 'pngjs';

/** How many colours are in the middle of a picture, where nothing but the world is. */
export function coloursOf(file: Buffer): number {
  const { width, height, data } = PNG.sync.read(file);
  const colours = new Set<number>();
  for (let y = Math.round(height * 0.55); y < height * 0.75; y += 1) {
    for (let x = Math.round(width * 0.1); x < width * 0.9; x += 1) {
      colours.add(data.readUInt32BE((y * width + x) * 4));
    }
  }
  return colours.size;
}
