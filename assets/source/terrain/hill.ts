import type { Canvas } from '../canvas.ts';
import { hash, random } from '../noise.ts';
import { createTile, type Tile, tileSize, variants } from './tile.ts';

/** Rock in slabs that lean to the right: a lit upper edge, a dark joint below. */
function layRock(tile: Canvas, from: number, seed: number): Canvas {
  const next = random(seed * 19 + 5);
  tile.rect(0, from, tileSize, tileSize - from, 's0');
  for (let y = from; y < tileSize; y += 5) {
    const shift = Math.floor(next() * 8);
    tile.rect(0, y + 4, tileSize, 1, 'n1');
    for (let x = -shift; x < tileSize; x += 8) {
      const light = next() < 0.4;
      tile.rect(x, y, 6, 1, light ? 's2' : 's1').rect(x, y + 1, 2, 3, light ? 's1' : 's0');
      tile.rect(x + 7, y, 1, 5, 'n1');
    }
  }
  return tile;
}

/** The edge of the hill: turf that hangs over the rock. */
function drawBrink(variant: number): Canvas {
  const tile = layRock(createTile(), 3, variant);
  for (let x = 0; x < tileSize; x++) {
    const drop = 3 + Math.floor(hash(x >> 1, variant, 8) * 4);
    tile.rect(x, 0, 1, drop, 'g3').set(x, 0, 'g5').set(x, drop, 'g1');
    if (hash(x, variant, 3) < 0.3) tile.set(x, drop - 1, 'g2');
  }
  return tile;
}

function drawRock(variant: number): Canvas {
  const tile = layRock(createTile(), 0, variant + 7);
  if (variant === 1) tile.rect(3, 5, 5, 1, 'g2').rect(4, 6, 3, 1, 'g1');
  return tile;
}

/** A path of flat stones through grass. */
function drawSteppingStones(variant: number): Canvas {
  const next = random(variant * 37 + 11);
  const tile = createTile();
  for (const [x, y] of [
    [2, 2],
    [8, 5],
    [3, 10],
    [10, 11],
  ] as const) {
    const dx = x + Math.floor(next() * 2);
    const wide = 5 + Math.floor(next() * 2);
    tile
      .rect(dx, y, wide, 4, 's2')
      .rect(dx, y, wide, 1, 's4')
      .rect(dx + 1, y + 4, wide, 1, 'g2')
      .rect(dx, y + 3, wide, 1, 's1');
  }
  return tile;
}

/** A hill: its brink, its rock, and the stones of its paths. */
export function hillTiles(): Tile[] {
  const solid = { isSolid: true };
  return [
    ...variants('brink', 3, drawBrink, solid),
    ...variants('rock', 3, drawRock, solid),
    ...variants('stepping-stones', 3, drawSteppingStones),
  ];
}
