import type { Layer } from './built.ts';
import type { Canvas } from './canvas.ts';

/** The RGBA bytes of one layer of a picture. Invisible pixels are all zero, so equal pictures have equal bytes. */
export function layerOf(picture: Canvas, layer: Layer = 'whole'): Uint8Array {
  const bytes = new Uint8Array(picture.rgba.length);
  for (let at = 0; at < picture.glow.length; at++) {
    const i = at * 4;
    const alpha = picture.rgba[i + 3]!;
    if (alpha === 0) continue;
    const glow = picture.glow[at]! / 255;
    const share = layer === 'whole' || layer === 'sparks' ? 1 : layer === 'glow' ? glow : 1 - glow;
    for (let k = 0; k < 3; k++) bytes[i + k] = Math.round(picture.rgba[i + k]! * share);
    bytes[i + 3] = layer === 'sparks' && picture.glow[at]! > 127 ? 254 : alpha;
  }
  return bytes;
}
