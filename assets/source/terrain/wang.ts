import type { Ink } from '../canvas.ts';
import type { Canvas } from '../canvas.ts';
import { valueNoise } from '../noise.ts';
import { createTile, type Tile, tileSize } from './tile.ts';

/** `inside` runs from 0 (outside) to 1; `downward` is above 0 where the terrain begins below, as on an upper shore. */
export type Paint = (x: number, y: number, inside: number, downward: number) => Ink | undefined;

function cornerField(mask: number, x: number, y: number): number {
  const u = (x + 0.5) / tileSize;
  const v = (y + 0.5) / tileSize;
  const corner = (bit: number) => (mask & bit ? 1 : 0);
  const upper = corner(1) * (1 - u) + corner(2) * u;
  const lower = corner(4) * (1 - u) + corner(8) * u;
  return upper * (1 - v) + lower * v;
}

/** Draws one corner tile. The wobble repeats with the tile, so that all neighbours fit. */
function drawCorners(mask: number, seed: number, wobble: number, paint: Paint): Canvas {
  return createTile().fill((x, y) => {
    const noise = (valueNoise(x / 4, y / 4, 4, seed) - 0.5) * wobble;
    const inside = cornerField(mask, x, y) + (mask === 15 ? 0 : noise);
    const downward = cornerField(mask, x, y + 1.5) - cornerField(mask, x, y - 1.5);
    return paint(x, y, inside, downward);
  });
}

/** The fifteen corner tiles of a terrain, from one paint function. */
export function cornerTiles(
  brush: string,
  seed: number,
  wobble: number,
  paint: Paint,
  isSolid: (mask: number) => boolean = () => false,
): Tile[] {
  return Array.from({ length: 15 }, (_, i) => i + 1).map((mask) => ({
    key: `${brush}-${mask}`,
    picture: drawCorners(mask, seed, wobble, paint),
    corners: { brush, mask },
    isSolid: isSolid(mask),
  }));
}
