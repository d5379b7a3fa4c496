import type { Canvas } from '../canvas.ts';
import { hash, random } from '../noise.ts';
import type { Colour } from '../palette.ts';
import { createTile, type Tile, variants } from './tile.ts';
import { cornerTiles } from './wang.ts';

type Greens = readonly [base: Colour, light: Colour, dark: Colour];
const lawn: Greens = ['g4', 'g5', 'g3'];
const meadow: Greens = ['g3', 'g4', 'g2'];

function tuft(tile: Canvas, x: number, y: number, [, light, dark]: Greens): void {
  tile
    .set(x, y, light)
    .set(x + 2, y, light)
    .set(x + 1, y + 1, light);
  tile
    .set(x, y + 1, dark)
    .set(x + 2, y + 1, dark)
    .set(x + 1, y + 2, dark);
}

function blade(tile: Canvas, x: number, y: number, [, light, dark]: Greens): void {
  tile
    .set(x, y, light)
    .set(x, y + 1, dark)
    .set(x + 1, y + 1, dark);
}

function dash(tile: Canvas, x: number, y: number, [, , dark]: Greens): void {
  tile
    .set(x, y, dark)
    .set(x + 1, y, dark)
    .set(x + 2, y + 1, dark);
}

/** Variant 0 is empty: were it not, a lawn would repeat its tufts on a lattice. */
function drawGrass(variant: number, greens: Greens): Canvas {
  const next = random(variant * 77 + 5);
  const tile = createTile().rect(0, 0, 16, 16, greens[0]);
  const stamps = variant === 0 ? 0 : 1 + (variant % 4);
  for (let i = 0; i < stamps; i++) {
    const x = 1 + Math.floor(next() * 12);
    const y = 1 + Math.floor(next() * 12);
    const kind = next();
    if (kind < 0.35) tuft(tile, x, y, greens);
    else if (kind < 0.7) blade(tile, x, y, greens);
    else dash(tile, x, y, greens);
  }
  return tile;
}

function drawFlowers(petal: Colour, shade: Colour, seed: number): Canvas {
  const next = random(seed);
  const tile = createTile();
  for (let i = 0; i < 4; i++) {
    const x = 2 + Math.floor(next() * 11);
    const y = 2 + Math.floor(next() * 10);
    tile
      .set(x, y + 2, 'g2')
      .set(x, y + 3, 'g2')
      .set(x + 1, y + 3, 'g3');
    tile
      .set(x, y - 1, petal)
      .set(x - 1, y, petal)
      .set(x + 1, y, petal);
    tile.set(x, y + 1, shade).set(x, y, 'a3');
  }
  return tile;
}

function drawTallGrass(variant: number): Canvas {
  const next = random(variant + 1);
  const tile = createTile();
  for (let i = 0; i < 9; i++) {
    const x = Math.floor(next() * 15);
    const height = 4 + Math.floor(next() * 5);
    const foot = 9 + Math.floor(next() * 7);
    const lean = next() < 0.5 ? -1 : 1;
    for (let j = 0; j < height; j++) {
      const colour = j < height * 0.35 ? 'g2' : j < height * 0.75 ? 'g4' : 'g5';
      tile.set(x + (j > height * 0.6 ? lean : 0), foot - j, colour);
    }
  }
  return tile;
}

const petals = [
  ['m3', 'm2'],
  ['a2', 'a1'],
  ['n8', 'p3'],
  ['u4', 'u3'],
] as const satisfies readonly (readonly [Colour, Colour])[];

function meadowTiles(): Tile[] {
  return cornerTiles('meadow', 11, 0.3, (x, y, inside) => {
    const ragged = inside + (hash(x, y, 3) - 0.5) * 0.14;
    if (ragged <= 0.5) return undefined;
    return hash(x >> 1, y, 8) < 0.05 ? 'g2' : 'g3';
  });
}

export function grassTiles(): Tile[] {
  return [
    ...variants('grass', 10, (variant) => drawGrass(variant, lawn)),
    ...meadowTiles(),
    ...variants('flowers', 4, (v) => drawFlowers(petals[v]![0], petals[v]![1], 3 + v)),
    ...variants('tall-grass', 3, drawTallGrass),
    ...variants('meadow-tuft', 3, (variant) => {
      const tile = createTile();
      const next = random(variant * 31 + 3);
      for (let i = 0; i < 3; i++) tuft(tile, 1 + next() * 12, 1 + next() * 12, meadow);
      return tile;
    }),
  ];
}
