import type { Canvas } from '../canvas.ts';
import { random } from '../noise.ts';
import { createTile, type Tile } from './tile.ts';

/** A clipped hedge seen from the front: leafy top, shaded face. */
function drawHedge(part: 'left' | 'middle' | 'right'): Canvas {
  const tile = createTile();
  const from = part === 'left' ? 1 : 0;
  const to = part === 'right' ? 15 : 16;
  tile
    .rect(from, 2, to - from, 12, 'g2')
    .rect(from, 9, to - from, 5, 'g1')
    .rect(from, 13, to - from, 1, 'g0');
  const next = random(part.length * 7);
  for (let i = 0; i < 16; i++) {
    const x = from + Math.floor(next() * (to - from - 2));
    const y = 1 + Math.floor(next() * 6);
    tile.rect(x, y + 1, 3, 2, 'g3').rect(x, y, 2, 1, y < 4 ? 'g5' : 'g4');
  }
  for (let i = 0; i < 6; i++) {
    tile.rect(from + Math.floor(next() * (to - from - 2)), 8 + Math.floor(next() * 4), 2, 1, 'g2');
  }
  if (part === 'left') tile.rect(0, 3, 1, 10, 'g0');
  if (part === 'right') tile.rect(15, 3, 1, 10, 'g0');
  for (let x = from; x < to; x++) tile.set(x, 14, 'n0', 90).set(x, 15, 'n0', 50);
  return tile;
}

function drawFence(): Canvas {
  const tile = createTile()
    .rect(0, 5, 16, 2, 'w4')
    .rect(0, 7, 16, 1, 'w2')
    .rect(0, 10, 16, 2, 'w3')
    .rect(0, 12, 16, 1, 'w1');
  for (const x of [3, 11]) {
    tile
      .rect(x, 2, 3, 13, 'w3')
      .rect(x, 2, 1, 13, 'w4')
      .rect(x + 2, 3, 1, 12, 'w2')
      .set(x + 1, 1, 'w4');
  }
  return tile;
}

function drawUprightFence(): Canvas {
  const tile = createTile().rect(7, 0, 3, 16, 'w3').rect(7, 0, 1, 16, 'w4').rect(9, 0, 1, 16, 'w1');
  return tile.rect(6, 2, 5, 4, 'w4').rect(6, 5, 5, 6, 'w3').rect(6, 10, 5, 1, 'w1');
}

/** An iron railing with a rope rail, for quays and terraces. */
function drawRailing(): Canvas {
  const tile = createTile()
    .rect(0, 4, 16, 1, 'n6')
    .rect(0, 5, 16, 1, 'n3')
    .rect(0, 10, 16, 1, 'n4')
    .rect(0, 11, 16, 1, 'n2');
  for (let x = 1; x < 16; x += 4) tile.rect(x, 5, 1, 9, 'n3');
  return tile
    .rect(6, 2, 3, 13, 'n4')
    .rect(6, 2, 1, 13, 'n6')
    .rect(8, 3, 1, 12, 'n2')
    .rect(6, 1, 3, 1, 'n7');
}

/** Hatching for authors: here nobody walks, though nothing is drawn. */
function drawUnseenWall(): Canvas {
  return createTile().fill((x, y) => ((x + y) % 8 < 2 ? 'r2' : undefined));
}

export function barrierTiles(): Tile[] {
  const hedge = (['left', 'middle', 'right'] as const).map((part) => ({
    key: `hedge-${part}`,
    picture: drawHedge(part),
    isSolid: true,
  }));
  return [
    ...hedge,
    { key: 'fence', picture: drawFence(), isSolid: true },
    { key: 'fence-upright', picture: drawUprightFence(), isSolid: true },
    { key: 'railing', picture: drawRailing(), isSolid: true },
    {
      key: 'wall-unseen',
      picture: createTile(),
      authorPicture: drawUnseenWall(),
      isSolid: true,
    },
  ];
}
