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

/** One or two stars at a height of their own, so that stars of neighbouring tiles never line up. */
function addStars(sky: Canvas, row: number, variant: number): Canvas {
  const next = random(row * 7 + variant * 3 + 1);
  const y = 2 + ((variant * 5 + row * 3) % 12);
  const x = 2 + Math.floor(next() * 12);
  sky.set(x, y, [variant % 2 ? 'n6' : 'n8', variant % 2 ? 170 : 220]);
  if (variant === 0) {
    for (const [dx, dy] of [
      [-1, 0],
      [1, 0],
      [0, -1],
      [0, 1],
    ] as const)
      sky.set(x + dx, y + dy, ['n5', 160]);
  }
  if (variant === 3) sky.set((x + 6) % 14, (y + 5) % 14, ['n5', 170]);
  return sky;
}

export function skyTiles(): Tile[] {
  const sky = drawSky();
  const row = (at: number) => sky.crop(0, at * tileSize, tileSize, tileSize);
  const plain = Array.from({ length: rows }, (_, at) => ({ key: `sky-${at}`, picture: row(at) }));
  const starry = [0, 1, 2].flatMap((at) =>
    [0, 1, 2, 3].map((variant) => ({
      key: `sky-${at}-stars-${variant}`,
      picture: addStars(row(at), at, variant),
    })),
  );
  return [...plain, ...starry].map((tile) => ({ ...tile, isSolid: true }));
}

function drawZenith(): Canvas {
  return new Canvas(tileSize, tileSize).rect(0, 0, tileSize, tileSize, [steps[0]!, 150]);
}

/** The top of a high sky: as dark as its first row begins, with stars of its own. */
export function zenithTiles(): Tile[] {
  const starry = [0, 1, 2, 3].map((variant) => ({
    key: `zenith-stars-${variant}`,
    picture: addStars(drawZenith(), 4, variant),
    isSolid: true,
  }));
  return [{ key: 'zenith', picture: drawZenith(), isSolid: true }, ...starry];
}
