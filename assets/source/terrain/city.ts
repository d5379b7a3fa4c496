import type { Canvas, Ink } from '../canvas.ts';
import { hash } from '../noise.ts';
import { shadeRows } from '../shade.ts';
import { createTile, type Tile, tileSize, variants } from './tile.ts';

type Edge = 'upper' | 'lower' | 'left' | 'right';
type Corner = 'upper-left' | 'upper-right' | 'lower-left' | 'lower-right';
const edges: readonly Edge[] = ['upper', 'lower', 'left', 'right'];
const corners: readonly Corner[] = ['upper-left', 'upper-right', 'lower-left', 'lower-right'];

/** How far a pixel lies from the outer side of a border tile, and how far along it. */
function borderPlace(side: Edge | Corner, x: number, y: number): readonly [number, number] {
  const last = tileSize - 1;
  const across = side.includes('left') ? x : side.includes('right') ? last - x : Infinity;
  const down = side.includes('upper') ? y : side.includes('lower') ? last - y : Infinity;
  return across < down ? [across, y] : [down, x];
}

function drawBorder(
  side: Edge | Corner,
  paint: (depth: number, along: number) => Ink | undefined,
): Canvas {
  return createTile().fill((x, y) => paint(...borderPlace(side, x, y)));
}

/** A band of small teal and cream stones that frames a square. */
function paintTrim(depth: number, along: number): Ink | undefined {
  if (depth === 3 || depth === 9) return 's1';
  if (depth < 3 || depth > 9) return undefined;
  const stone = along >> 2;
  if (along % 4 === 3) return 's2';
  if (stone % 2) return depth === 4 ? 'c2' : 'c1';
  return depth === 4 ? 's5' : 's4';
}

/** The stone rim of a bed: light on top, in shade towards the plants. */
function paintKerb(depth: number, along: number): Ink | undefined {
  if (depth > 5) return undefined;
  if (depth === 5) return 'g1';
  if (depth === 4) return 's1';
  if (along === 7) return depth === 0 ? 's3' : 's2';
  return depth === 0 ? 's5' : depth < 3 ? 's4' : 's3';
}

/** Big weathered blocks of a rampart, moss in its joints. */
function drawRampart(variant: number): Canvas {
  const tile = createTile().rect(0, 0, 16, 16, 'n4');
  for (let row = 0; row < 2; row++) {
    const joint = (variant * 5 + row * 8 + 3) % 16;
    tile
      .rect(0, row * 8, 16, 1, 'n5')
      .rect(0, row * 8 + 7, 16, 1, 'n2')
      .rect(joint, row * 8, 1, 7, 'n2')
      .rect((joint + 1) % 16, row * 8 + 1, 1, 6, 'n5');
    if (hash(variant, row, 5) < 0.5) tile.rect((joint + 5) % 12, row * 8 + 3, 4, 1, 'n3');
  }
  if (variant === 2) tile.rect(4, 7, 6, 1, 'g1').rect(6, 8, 3, 1, 'g2');
  return tile;
}

/** The crown of a rampart: merlons, and the dark of the walk between them. */
function drawBattlement(variant: number): Canvas {
  const tile = createTile().rect(0, 6, 16, 10, 'n4').rect(0, 6, 16, 1, 'n6');
  tile.rect(1, 0, 9, 8, 'n4').rect(1, 0, 9, 2, 'n6').rect(1, 0, 1, 8, 'n5').rect(9, 2, 1, 6, 'n2');
  tile.rect(0, 15, 16, 1, 'n2').rect((variant * 7 + 4) % 14, 11, 1, 4, 'n2');
  shadeRows(tile, 10, 7, 6, [-1]);
  return tile;
}

/** The rails on which the harbour crane rolls, let into the stones. */
function drawCraneRail(variant: number): Canvas {
  const tile = createTile();
  tile
    .rect(0, 5, 16, 1, 's0')
    .rect(0, 6, 16, 2, 'n5')
    .rect(0, 6, 16, 1, 'n6')
    .rect(0, 8, 16, 1, 'n1');
  return tile.rect(variant * 8 + 3, 5, 2, 4, 'n4');
}

/** What the city of stone adds to the ground: borders, beds, ramparts and rails. */
export function cityTiles(): Tile[] {
  const sides = [...edges, ...corners];
  return [
    ...sides.map((side) => ({ key: `trim-${side}`, picture: drawBorder(side, paintTrim) })),
    ...sides.map((side) => ({ key: `bed-${side}`, picture: drawBorder(side, paintKerb) })),
    ...variants('rampart', 3, drawRampart, { isSolid: true }),
    ...variants('battlement', 2, drawBattlement, { isSolid: true }),
    ...variants('crane-rail', 2, drawCraneRail),
  ];
}
