import { Canvas } from '../canvas.ts';
import { random } from '../noise.ts';
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

/** Stars for the two upper rows: few, of three sizes, none near the edge of the tile. */
function addStars(sky: Canvas, seed: number): Canvas {
  const next = random(seed);
  for (let i = 0; i < 2; i++) {
    const x = 2 + Math.floor(next() * 12);
    const y = 2 + Math.floor(next() * 12);
    sky.set(x, y, [i ? 'n6' : 'n8', i ? 170 : 220]);
    if (next() < 0.25)
      sky
        .set(x - 1, y, ['n5', 160])
        .set(x + 1, y, ['n5', 160])
        .set(x, y - 1, ['n5', 160])
        .set(x, y + 1, ['n5', 160]);
  }
  return sky;
}

export function skyTiles(): Tile[] {
  const sky = drawSky();
  const row = (at: number) => sky.crop(0, at * tileSize, tileSize, tileSize);
  const plain = Array.from({ length: rows }, (_, at) => ({ key: `sky-${at}`, picture: row(at) }));
  const starry = [0, 1, 2].flatMap((at) =>
    [0, 1].map((variant) => ({
      key: `sky-${at}-stars-${variant}`,
      picture: addStars(row(at), at * 7 + variant * 3 + 1),
    })),
  );
  return [...plain, ...starry].map((tile) => ({ ...tile, isSolid: true }));
}
