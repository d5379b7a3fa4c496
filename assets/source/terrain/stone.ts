import { Canvas } from '../canvas.ts';
import { hash, random } from '../noise.ts';
import type { Colour } from '../palette.ts';
import { createTile, type Tile, variants } from './tile.ts';

type Slab = readonly [x: number, y: number, width: number, height: number];

const plazaSlabs: readonly Slab[] = [
  [0, 0, 12, 9],
  [12, 0, 20, 9],
  [0, 9, 18, 8],
  [18, 9, 14, 8],
  [0, 17, 9, 8],
  [9, 17, 14, 8],
  [23, 17, 9, 8],
  [0, 25, 16, 7],
  [16, 25, 16, 7],
];
const quaySlabs: readonly Slab[] = [
  [0, 0, 20, 11],
  [20, 0, 12, 11],
  [0, 11, 11, 10],
  [11, 11, 21, 10],
  [0, 21, 16, 11],
  [16, 21, 16, 11],
];

type Stones = readonly [seam: Colour, dark: Colour, mid: Colour, light: Colour];

/** A 32x32 pattern of unequal slabs, each with a lit upper left edge. */
function drawSlabs(slabs: readonly Slab[], [seam, dark, mid, light]: Stones, seed: number): Canvas {
  const pattern = new Canvas(32, 32).rect(0, 0, 32, 32, seam);
  slabs.forEach(([x, y, width, height], i) => {
    const mood = hash(i, 3, seed);
    pattern.rect(x, y, width - 1, height - 1, mid);
    pattern.rect(x, y, width - 1, 1, mood > 0.4 ? light : mid);
    if (mood > 0.6) pattern.rect(x, y, 1, height - 2, light);
    if (mood < 0.3) pattern.rect(x + 1, y + height - 3, width - 3, 1, dark);
  });
  return pattern;
}

function quarters(pattern: Canvas): Canvas[] {
  return [0, 1, 2, 3].map((q) => pattern.crop((q % 2) * 16, (q >> 1) * 16, 16, 16));
}

/** Rounded stones in offset rows; the dark joints stay within one ramp so the ground keeps quiet. */
export function drawCobbles(variant: number): Canvas {
  const tile = createTile().rect(0, 0, 16, 16, 's0');
  for (let row = 0; row < 4; row++) {
    for (let i = -1; i < 3; i++) {
      const x = i * 6 + (row % 2 ? 3 : 0) - (row > 1 ? 1 : 0);
      const mood = hash(i, row, variant + 20);
      const body: Colour = mood < 0.2 ? 's1' : 's2';
      tile.rect(x, row * 4, 5, 3, body).rect(x, row * 4, 4, 1, mood > 0.6 ? 's3' : 's2');
    }
  }
  return tile;
}

/** The quay wall above the water; its top row is the coping of the quay. */
function drawQuayWall(variant: number): Canvas {
  const tile = createTile().rect(0, 0, 16, 16, 's1');
  tile.rect(0, 0, 16, 3, 's4').rect(0, 0, 16, 1, 's5').rect(0, 3, 16, 1, 's0');
  for (const [y, shift] of [
    [4, 0],
    [8, 5],
  ] as const) {
    tile
      .rect(0, y, 16, 3, 's2')
      .rect(0, y + 3, 16, 1, 's0')
      .rect((variant * 7 + 3 + shift) % 16, y, 1, 3, 's0');
    tile.rect((variant * 7 + 4 + shift) % 16, y, 3, 1, 's3');
  }
  tile.rect(0, 11, 16, 2, 'g1');
  for (let x = 0; x < 16; x++)
    if (hash(x >> 1, variant, 2) < 0.4) tile.set(x, 10, 'g2').set(x, 11, 'g2');
  return tile
    .rect(0, 13, 16, 1, ['u4', 70])
    .rect(0, 14, 16, 2, 'u0')
    .rect(variant * 5 + 2, 14, 5, 1, 'u2');
}

function drawSteps(): Canvas {
  const tile = createTile();
  for (let y = 0; y < 16; y += 4) {
    tile
      .rect(0, y, 16, 4, 's3')
      .rect(0, y, 16, 1, 's4')
      .rect(0, y + 2, 16, 1, 's2');
    tile.rect(0, y + 3, 16, 1, 's1').rect((y * 5 + 3) % 16, y + 1, 3, 1, 's2');
  }
  return tile;
}

function drawCoping(side: 'left' | 'right' | 'upper'): Canvas {
  const tile = quarters(drawSlabs(quaySlabs, ['s1', 's1', 's2', 's3'], 5))[0]!;
  if (side === 'upper')
    return tile.rect(0, 0, 16, 3, 's4').rect(0, 0, 16, 1, 's5').rect(0, 3, 16, 1, 's1');
  const x = side === 'left' ? 0 : 13;
  return tile
    .rect(x, 0, 3, 16, 's4')
    .rect(x, 0, 1, 16, 's5')
    .rect(x + 2, 0, 1, 16, 's1');
}

/** Small things that lie on stone, to break its pattern here and there. */
function drawLeaves(variant: number): Canvas {
  const next = random(variant * 17 + 3);
  const tile = createTile();
  const colours: readonly Colour[] = ['b3', 'w3', 'a0'];
  for (let i = 0; i < 3; i++) {
    const x = 2 + Math.floor(next() * 10);
    const y = 2 + Math.floor(next() * 10);
    const lean = next() < 0.5 ? 1 : -1;
    tile
      .rect(x, y + 1, 2, 1, 's1')
      .rect(x, y, 2, 1, colours[i]!)
      .set(x + lean, y - 1, colours[i]!);
  }
  return tile;
}

function drawMoss(variant: number): Canvas {
  const next = random(variant * 29 + 8);
  const tile = createTile();
  for (let i = 0; i < 7; i++) {
    const x = 2 + Math.floor(next() * 9);
    const y = 5 + Math.floor(next() * 6);
    tile.rect(x, y, 2 + Math.floor(next() * 3), 1, i % 3 ? 'g2' : 'g3');
  }
  return tile;
}

function drawGrate(): Canvas {
  const grate = createTile()
    .rect(2, 4, 12, 9, 'n2')
    .frame(2, 4, 12, 9, 'n4')
    .rect(2, 4, 12, 1, 'n5');
  for (let x = 4; x < 13; x += 2) grate.rect(x, 6, 1, 6, 'n0');
  return grate;
}

export function stoneTiles(): Tile[] {
  const plaza = quarters(drawSlabs(plazaSlabs, ['s2', 's2', 's3', 's4'], 9));
  const quay = quarters(drawSlabs(quaySlabs, ['s1', 's1', 's2', 's3'], 5));
  return [
    ...variants('plaza', 4, (v) => plaza[v]!),
    ...variants('quay', 4, (v) => quay[v]!),
    ...variants('cobbles', 4, drawCobbles),
    ...variants('quay-wall', 3, drawQuayWall, { isSolid: true }),
    ...(['left', 'right', 'upper'] as const).map((side) => ({
      key: `quay-${side}`,
      picture: drawCoping(side),
    })),
    { key: 'steps', picture: drawSteps() },
    ...variants('leaves', 3, drawLeaves),
    ...variants('moss', 2, drawMoss),
    { key: 'grate', picture: drawGrate() },
  ];
}
