import type { Canvas } from '../canvas.ts';
import { random } from '../noise.ts';
import { createTile, type Tile, variants } from './tile.ts';
import { cornerTiles } from './wang.ts';

function drawPebbles(variant: number): Canvas {
  const next = random(variant * 13 + 1);
  const tile = createTile();
  for (let i = 0; i < 3; i++) {
    const x = 2 + Math.floor(next() * 11);
    const y = 2 + Math.floor(next() * 11);
    const wide = next() < 0.45 ? 3 : 2;
    tile.rect(x, y, wide, 1, 'w4').rect(x, y + 1, wide, 1, 'w2');
  }
  return tile;
}

/** Trodden earth, sunk under the grass: blades hang over its upper edge. */
export function pathTiles(): Tile[] {
  return [
    ...cornerTiles('path', 5, 0.16, (_x, _y, inside, downward) => {
      const isUpper = downward > 0.02;
      if (inside < 0.44) return undefined;
      if (inside < 0.5) return isUpper ? 'g2' : 'g3';
      if (inside < 0.56) return isUpper ? 'w1' : downward < -0.02 ? 'w4' : 'w2';
      if (inside < 0.63 && isUpper) return 'w2';
      return 'w3';
    }),
    ...variants('pebbles', 4, drawPebbles),
  ];
}
