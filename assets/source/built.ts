import type { Canvas } from './canvas.ts';

/**
 * A picture is split by its glow: `base` = colour x (1 - glow), which the light map darkens, and `glow` = colour x
 * glow, which ignores the dark. Both keep the full silhouette, so a dark shape hides a lamp behind it.
 * `sparks` keeps both in one picture for who glows all over like people do: an opacity of 254 marks what shines by itself.
 */
export type Layer = 'base' | 'glow' | 'whole' | 'sparks';

/** One file under assets/built: a picture or a text. `path` is relative to that folder. */
export type Built =
  | { readonly path: string; readonly picture: Canvas; readonly layer?: Layer }
  | { readonly path: string; readonly text: string };

/** A JSON file with a stable layout. */
export function builtJson(path: string, value: unknown): Built {
  return { path, text: `${JSON.stringify(value)}\n` };
}

/**
 * The picture that Tiled shows to authors, in daylight and in one piece: in the base layer all that glows is black. The
 * game never loads it.
 */
export function authorPath(name: string): string {
  return `author/${name}.png`;
}
