import { Canvas } from '../canvas.ts';
import type { Colour } from '../palette.ts';
import { bayerAt } from '../shade.ts';
import { type Tile, tileSize } from './tile.ts';

/** The blue hour from zenith to horizon, five tiles high. */
const steps: readonly Colour[] = ['n1', 'u0', 'u0', 'p0', 'p0', 'p1', 'p1', 'p2', 'm2', 'm3', 'b5'];
const rows = 5;

function drawSky(): Canvas {
  const height = rows * tileSize;
  return new Canvas(tileSize, height).fill((x, y) => {
    const at = ((y + 0.5) / height) ** 1.15 * (steps.length - 1);
    const step = Math.min(steps.length - 1, Math.floor(at) + (at % 1 > bayerAt(x, y) ? 1 : 0));
    return [steps[step]!, 150];
  });
}

export function skyTiles(): Tile[] {
  const sky = drawSky();
  return Array.from({ length: rows }, (_, row) => ({
    key: `sky-${row}`,
    picture: sky.crop(0, row * tileSize, tileSize, tileSize),
    isSolid: true,
  }));
}
