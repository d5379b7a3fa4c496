import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Built } from './built.ts';
import { layerOf } from './layer.ts';
import { decodePng, encodePng } from './png.ts';

/** The bytes of a file as it is checked in. */
export function bytesOf(built: Built): Buffer {
  if ('text' in built) return Buffer.from(built.text);
  const { picture, layer } = built;
  return encodePng({ width: picture.width, height: picture.height, rgba: layerOf(picture, layer) });
}

/**
 * Why a checked-in file is not what the generators draw, or nothing if it is. Pictures are compared by pixels: the
 * compressed bytes may differ between versions of Node.
 */
export function driftOf(built: Built, folder: string): string | undefined {
  const path = join(folder, built.path);
  if (!existsSync(path)) return `${built.path} is missing`;
  const file = readFileSync(path);
  if ('text' in built) {
    return file.toString() === built.text ? undefined : `${built.path} has other text`;
  }
  const { width, height, rgba } = decodePng(file);
  const { picture, layer } = built;
  if (width !== picture.width || height !== picture.height) {
    return `${built.path} is ${width}x${height}, drawn ${picture.width}x${picture.height}`;
  }
  const drawn = layerOf(picture, layer);
  return rgba.every((byte, i) => byte === drawn[i]) ? undefined : `${built.path} has other pixels`;
}
