import type { Canvas } from '../canvas.ts';
import { hash } from '../noise.ts';
import { shade } from '../shade.ts';
import { createTile, type Tile, variants } from './tile.ts';

/** Boards four pixels wide that lie across the pier; now and then one is bleached, dark or mended. */
function drawBoards(variant: number): Canvas {
  const tile = createTile();
  for (let board = 0; board < 4; board++) {
    const x = board * 4;
    const mood = hash(board, variant, 6);
    tile
      .rect(x, 0, 4, 16, 'w3')
      .rect(x, 0, 1, 16, mood > 0.7 ? 'w4' : 'w3')
      .rect(x + 3, 0, 1, 16, 'w2');
    if (mood < 0.22) tile.rect(x + 1, 0, 2, 16, 'w2');
    if (mood > 0.86) tile.rect(x, 0, 3, 16, 'w4');
    const joint = Math.floor(hash(board, variant, 9) * 34);
    if (joint < 15) {
      tile
        .rect(x, joint, 3, 1, 'w1')
        .set(x + 1, joint + 2, 'w1')
        .set(x + 1, joint - 2, 'w1');
    } else tile.rect(x + 1, joint - 10, 1, 4, 'w2');
  }
  return tile;
}

/** The last row of boards with the beam that holds their ends. */
function drawLip(variant: number, side: 'upper' | 'lower'): Canvas {
  const tile = drawBoards(variant);
  const y = side === 'upper' ? 0 : 11;
  tile
    .rect(0, y, 16, 5, 'w2')
    .rect(0, y, 16, 1, 'w4')
    .rect(0, y + 4, 16, 1, 'w0');
  tile
    .set(3, y + 2, 'w0')
    .set(11, y + 2, 'w0')
    .set(3, y + 1, 'w4')
    .set(11, y + 1, 'w4');
  if (side === 'upper') shade(tile, 0, 5, 16, 1, -0.5);
  return tile;
}

function drawSideLip(side: 'left' | 'right'): Canvas {
  const tile = drawBoards(side === 'left' ? 1 : 2);
  const x = side === 'left' ? 0 : 12;
  return tile
    .rect(x, 0, 4, 16, 'w2')
    .rect(x, 0, 1, 16, 'w4')
    .rect(x + 3, 0, 1, 16, 'w0');
}

/** Under the front edge: the dark below the deck, posts and their foam. */
function drawFront(kind: 'open' | 'post' | 'brace'): Canvas {
  const tile = createTile().rect(0, 0, 16, 16, 'u1');
  tile
    .rect(0, 0, 16, 4, 'w1')
    .rect(0, 0, 16, 1, 'w2')
    .rect(0, 4, 16, 2, 'w0')
    .rect(0, 6, 16, 4, 'u0');
  for (let x = 0; x < 16; x++) if (x % 5 < 3) tile.set(x, 10, 'u0');
  tile.rect(2, 12, 5, 1, 'u2').rect(10, 14, 4, 1, 'u0');
  if (kind === 'brace') tile.line(0, 9, 15, 5, 'w0').line(0, 8, 15, 4, 'w1');
  if (kind === 'post') {
    tile
      .rect(5, 0, 6, 14, 'w2')
      .rect(5, 0, 1, 14, 'w4')
      .rect(6, 0, 1, 14, 'w3')
      .rect(9, 0, 2, 14, 'w1');
    tile
      .rect(5, 3, 6, 1, 'w0')
      .rect(5, 9, 6, 1, 'w1')
      .rect(5, 11, 6, 3, 'g1')
      .rect(5, 11, 2, 2, 'g2');
    tile
      .rect(3, 14, 10, 1, ['u4', 80])
      .rect(4, 15, 8, 1, 'u2')
      .set(2, 13, ['u3', 60])
      .set(13, 13, ['u3', 60]);
  }
  return tile;
}

export function plankTiles(): Tile[] {
  const front = (['open', 'post', 'brace'] as const).map((kind) => ({
    key: `pier-front-${kind}`,
    picture: drawFront(kind),
    isSolid: true,
  }));
  return [
    ...variants('planks', 5, drawBoards),
    ...variants('planks-upper', 2, (v) => drawLip(v, 'upper')),
    ...variants('planks-lower', 2, (v) => drawLip(v + 2, 'lower')),
    { key: 'planks-left', picture: drawSideLip('left') },
    { key: 'planks-right', picture: drawSideLip('right') },
    ...front,
  ];
}
