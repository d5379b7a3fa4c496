import type { Canvas } from '../canvas.ts';
import { hash } from '../noise.ts';
import { createTile, type Tile, variants } from './tile.ts';

function drawAsphalt(seed: number): Canvas {
  return createTile().fill((x, y) => {
    const grain = hash(x, y, seed + 40);
    if (seed > 0 && grain < 0.012) return 'n4';
    return seed > 0 && grain < 0.03 ? 'n2' : 'n3';
  });
}

/** Darker than the plaza, so that the pools of the lamps read on it. */
function drawPavement(variant: number): Canvas {
  const tile = createTile().rect(0, 0, 16, 16, 's2');
  tile.rect(0, 7, 16, 1, 's1').rect(0, 15, 16, 1, 's1');
  tile.rect(variant % 2 ? 5 : 11, 0, 1, 7, 's1').rect(variant % 2 ? 13 : 3, 8, 1, 7, 's1');
  tile.rect(0, 0, 16, 1, 's3').rect(0, 8, 16, 1, 's3');
  if (variant === 2) tile.rect(5, 3, 3, 1, 's1').set(6, 4, 's1');
  if (variant === 3) tile.rect(4, 9, 9, 6, 's3').rect(4, 14, 9, 1, 's2');
  return tile;
}

function drawKerb(side: 'upper' | 'lower', hasJoint: boolean): Canvas {
  const tile = drawAsphalt(1);
  if (side === 'upper') {
    tile
      .rect(0, 0, 16, 4, 's4')
      .rect(0, 0, 16, 1, 's5')
      .rect(0, 4, 16, 3, 's1')
      .rect(0, 7, 16, 2, 'n2');
    if (hasJoint) tile.rect(7, 1, 1, 3, 's3').rect(7, 4, 1, 2, 's0');
    return tile;
  }
  tile.rect(0, 10, 16, 2, 'n2').rect(0, 12, 16, 4, 's4').rect(0, 12, 16, 1, 's5');
  if (hasJoint) tile.rect(7, 13, 1, 3, 's3');
  return tile;
}

/** Two rails in the street, shown by the night tram's lights only. */
function drawRails(): Canvas {
  const tile = drawAsphalt(2);
  for (const y of [3, 11])
    tile
      .rect(0, y, 16, 1, 'n2')
      .rect(0, y + 1, 16, 1, 'n6')
      .rect(0, y + 2, 16, 1, 'n1');
  return tile;
}

function drawDash(): Canvas {
  return drawAsphalt(3)
    .rect(2, 7, 9, 2, 'a2')
    .rect(2, 9, 9, 1, 'n2')
    .set(5, 7, 'a1')
    .set(9, 8, 'a1');
}

/** Bars that run along the street, for people who cross it from top to bottom. */
function drawCrossing(): Canvas {
  const tile = drawAsphalt(0);
  for (const y of [1, 9]) {
    tile
      .rect(0, y, 16, 4, 'n6')
      .rect(0, y, 16, 1, 'n7')
      .rect(0, y + 3, 16, 1, 'n5');
  }
  return tile.rect(3, 2, 2, 2, 'n5').rect(11, 10, 3, 1, 'n5');
}

/** Where the crossing meets the pavement the kerb is lowered: one bar, and a ramp of ribbed stone. */
function drawCrossingEnd(side: 'upper' | 'lower'): Canvas {
  const tile = drawAsphalt(0);
  const ramp = side === 'upper' ? 0 : 12;
  const bar = side === 'upper' ? 9 : 1;
  tile
    .rect(0, bar, 16, 4, 'n6')
    .rect(0, bar, 16, 1, 'n7')
    .rect(0, bar + 3, 16, 1, 'n5');
  tile.rect(0, ramp, 16, 4, 's3').rect(0, ramp, 16, 1, 's4');
  for (let x = 1; x < 16; x += 3) tile.rect(x, ramp + 1, 1, 2, 's5');
  return side === 'upper' ? tile.rect(0, 4, 16, 1, 's1') : tile;
}

function drawManhole(): Canvas {
  const tile = drawAsphalt(1)
    .ellipse(8, 8, 7, 6, 'n2')
    .ellipse(8, 7.6, 6, 5, 'n4')
    .ellipse(8, 8, 5, 4, 'n3');
  for (let x = 4; x < 12; x += 2) tile.rect(x, 5, 1, 6, 'n2');
  return tile;
}

export function streetTiles(): Tile[] {
  return [
    ...variants('pavement', 4, drawPavement),
    ...variants('kerb-upper', 2, (v) => drawKerb('upper', v === 1)),
    ...variants('kerb-lower', 2, (v) => drawKerb('lower', v === 1)),
    ...variants('asphalt', 4, drawAsphalt),
    { key: 'street-dash', picture: drawDash() },
    { key: 'crossing', picture: drawCrossing() },
    ...(['upper', 'lower'] as const).map((side) => ({
      key: `crossing-${side}`,
      picture: drawCrossingEnd(side),
    })),
    { key: 'manhole', picture: drawManhole() },
    { key: 'rails', picture: drawRails() },
  ];
}
