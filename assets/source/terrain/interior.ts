import { Canvas, type Ink } from '../canvas.ts';
import { hash } from '../noise.ts';
import { createTile, type Tile, tileSize, variants } from './tile.ts';

const edges = ['upper', 'lower', 'left', 'right'] as const;
const corners = ['upper-left', 'upper-right', 'lower-left', 'lower-right'] as const;
type Side = (typeof edges)[number] | (typeof corners)[number];

/** How far a pixel lies from the nearest of the sides a border tile has. */
function depthAt(side: Side, x: number, y: number): number {
  const last = tileSize - 1;
  const across = side.includes('left') ? x : side.includes('right') ? last - x : Infinity;
  const down = side.includes('upper') ? y : side.includes('lower') ? last - y : Infinity;
  return Math.min(across, down);
}

/** Boards of five pixels that lie along the room; few joints, and those quiet. */
function drawFloorboards(variant: number): Canvas {
  const tile = createTile();
  for (let row = 0; row < 3; row++) {
    const y = row * 5 + (row === 2 ? 1 : 0);
    const mood = hash(row, variant, 14);
    tile
      .rect(0, y, 16, row === 1 ? 6 : 5, mood < 0.2 ? 'k1' : 'w2')
      .rect(0, y, 16, 1, mood > 0.7 ? 'w3' : 'k2')
      .rect(0, y + (row === 1 ? 5 : 4), 16, 1, 'w1');
    const joint = Math.floor(hash(row, variant, 4) * 40);
    if (joint < 15) tile.rect(joint, y, 1, 5, 'w1');
  }
  return tile;
}

/** Slabs of violet stone with a small teal square where four meet: 32x32, cut in four. */
function drawHallFloor(variant: number): Canvas {
  const floor = new Canvas(32, 32).rect(0, 0, 32, 32, 's1');
  for (const [x, y] of [
    [0, 0],
    [16, 0],
    [0, 16],
    [16, 16],
  ] as const) {
    const mood = hash(x, y, 6);
    floor
      .rect(x, y, 15, 15, mood < 0.5 ? 's2' : 'n5')
      .rect(x, y, 15, 1, mood < 0.5 ? 's3' : 'n6')
      .rect(x, y, 1, 14, mood < 0.5 ? 's3' : 'n6');
  }
  for (const [x, y] of [
    [15, 15],
    [31, 31],
    [-1, -1],
    [31, -1],
    [-1, 31],
  ] as const) {
    for (let i = -2; i <= 2; i++)
      floor.rect(x - 2 + Math.abs(i), y + i, 5 - 2 * Math.abs(i), 1, 'c1');
  }
  return floor.crop((variant % 2) * 16, (variant >> 1) * 16, 16, 16);
}

/** A carpet of violet wool with diamonds; its border is amber between two dark lines. */
function paintCarpet(x: number, y: number, depth: number): Ink {
  if (depth === 0) return 'w0';
  if (depth < 3) return depth === 1 ? 'a1' : 'a0';
  if (depth === 3) return 'p0';
  const isDiamond = (x + y) % 8 === 0 || (x - y + 16) % 8 === 0;
  return isDiamond ? 'p2' : 'p1';
}

function drawCarpet(side: Side | null): Canvas {
  return createTile().fill((x, y) => paintCarpet(x, y, side ? depthAt(side, x, y) : Infinity));
}

/** A wall seen from above: dark, with a thin light line along the rooms. */
function drawCap(side: Side | null): Canvas {
  return createTile().fill((x, y) => {
    const depth = side ? depthAt(side, x, y) : Infinity;
    return depth === 0 ? 'n4' : depth === 1 ? 'n3' : depth === 2 ? 'n2' : 'n1';
  });
}

/** Green panelling under a picture rail, two tiles high, for walls that face us. */
function drawPanelling(row: number): Canvas {
  const wall = new Canvas(tileSize, 32)
    .rect(0, 0, 16, 14, 'p0')
    .rect(0, 0, 16, 3, 'n1')
    .rect(0, 3, 16, 2, 'n2')
    .rect(0, 12, 16, 1, 'w4')
    .rect(0, 13, 16, 2, 'w2')
    .rect(0, 15, 16, 17, 'w1');
  wall.rect(2, 17, 12, 10, 'w2').rect(2, 17, 12, 1, 'w3').rect(2, 17, 1, 10, 'w3');
  wall.rect(4, 19, 8, 6, 'w1').rect(4, 19, 8, 1, 'w0');
  wall.rect(0, 29, 16, 3, 'w0').rect(0, 29, 16, 1, 'w3');
  return wall.crop(0, row * tileSize, tileSize, tileSize);
}

/** The outer face of a low wall: dressed stone under its coping, ivy here and there. */
function drawFrontStone(variant: number): Canvas {
  const tile = createTile()
    .rect(0, 0, 16, 16, 's2')
    .rect(0, 0, 16, 2, 's4')
    .rect(0, 2, 16, 1, 's0');
  for (const [y, shift] of [
    [3, 2],
    [9, 9],
  ] as const) {
    tile.rect(0, y, 16, 1, 's3').rect(0, y + 5, 16, 1, 's1');
    tile.rect((shift + variant * 4) % 16, y, 1, 6, 's1');
  }
  if (variant === 2)
    tile.rect(3, 1, 4, 9, 'g2').rect(4, 3, 2, 8, 'g3').rect(6, 4, 2, 3, 'g3').set(4, 5, 'g5');
  return tile.rect(0, 15, 16, 1, 'n1');
}

/** What falls from a wall on to the floor before it. */
function drawFootShade(): Canvas {
  const tile = createTile();
  [130, 105, 80, 60, 40, 24, 12].forEach((alpha, y) => tile.rect(0, y, 16, 1, 'n0', alpha));
  return tile;
}

/** A window of the glass roof as the moon throws it on the floor: one tile of light with its bars. */
function drawMoonlight(variant: number): Canvas {
  const tile = createTile();
  for (let y = 0; y < tileSize; y++) {
    for (let i = 0; i < 10; i++) {
      const x = (i + 16 - Math.floor(y / 2) + variant * 8) % 16;
      if (i !== 4) tile.set(x, y, 'u4', 44);
    }
  }
  return tile;
}

/** The tiles of rooms: floors, carpets, walls from above and in front. */
export function interiorTiles(): Tile[] {
  const sides: readonly Side[] = [...edges, ...corners];
  return [
    ...variants('boards', 4, drawFloorboards),
    ...variants('hall', 4, drawHallFloor),
    { key: 'carpet', picture: drawCarpet(null) },
    ...sides.map((side) => ({ key: `carpet-${side}`, picture: drawCarpet(side) })),
    { key: 'cap', picture: drawCap(null), isSolid: true },
    ...sides.map((side) => ({ key: `cap-${side}`, picture: drawCap(side), isSolid: true })),
    { key: 'panelling-upper', picture: drawPanelling(0), isSolid: true },
    { key: 'panelling-lower', picture: drawPanelling(1), isSolid: true },
    { key: 'foot-shade', picture: drawFootShade() },
    ...variants('moonlight', 2, drawMoonlight),
    ...variants('front-stone', 3, drawFrontStone, { isSolid: true }),
  ];
}
