import { Canvas } from '../canvas.ts';

/** Pixels along the edge of a tile. */
export const tileSize = 16;

export function createTile(): Canvas {
  return new Canvas(tileSize, tileSize);
}

/** One tile of the tileset. Its place in the list is its id in every map, so the list only ever grows at its end. */
export type Tile = {
  readonly key: string;
  readonly picture: Canvas;
  /** What authors see in Tiled instead, where the tile itself shows nothing. */
  readonly authorPicture?: Canvas;
  readonly isSolid?: boolean;
  /** The tile shown for the other half of the time, by key. */
  readonly turnsInto?: string;
  /** A terrain brush and the corners that it fills: 1 top left, 2 top right, 4 bottom left, 8 bottom right. */
  readonly corners?: { readonly brush: string; readonly mask: number };
};

/** A set of numbered variants: `grass-0`, `grass-1` and so on. */
export function variants(
  prefix: string,
  count: number,
  draw: (variant: number) => Canvas,
  more: Omit<Tile, 'key' | 'picture'> = {},
): Tile[] {
  return Array.from({ length: count }, (_, variant) => ({
    key: `${prefix}-${variant}`,
    picture: draw(variant),
    ...more,
  }));
}
