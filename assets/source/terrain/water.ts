import { Canvas, type Ink } from '../canvas.ts';
import { hash, random } from '../noise.ts';
import type { Colour } from '../palette.ts';
import { bayerAt } from '../shade.ts';
import { createTile, type Tile, tileSize } from './tile.ts';
import { cornerTiles } from './wang.ts';

const glint: Ink = ['u4', 110];
const ripple: Ink = ['u3', 60];

/** Flat water with a few dashes; noise would look like camouflage. `beat` 1 shifts them for the second frame. */
function drawWater(variant: number, beat: 0 | 1): Canvas {
  const next = random(variant * 31 + 7);
  const tile = createTile().rect(0, 0, 16, 16, 'u1');
  const dashes = variant === 0 ? 0 : 1 + (variant % 3);
  for (let i = 0; i < dashes; i++) {
    const width = 3 + Math.floor(next() * 6);
    const x = 1 + Math.floor(next() * (14 - width)) + beat * (i % 2 ? -1 : 1);
    const y = 2 + Math.floor(next() * 12);
    const kind = next();
    if (kind < 0.5) tile.rect(x, y, width, 1, 'u2').rect(x + 1, y + 1, width - 2, 1, 'u0');
    else if (kind < 0.8) tile.rect(x, y, width, 1, 'u0').rect(x + 2, y - 1, width - 3, 1, 'u2');
    else tile.rect(x, y, width, 1, 'u2').rect(x + 1 + beat, y, width - 3, 1, ripple);
    if (kind > 0.93) tile.set(x + 2 + beat, y, glint).set(x + 3 + beat, y, glint);
  }
  return tile;
}

const farSteps: readonly Colour[] = ['p3', 'p2', 'u2', 'u2', 'u1', 'u1', 'u1'];
const farRows = 3;
const farHeight = farRows * tileSize;

/** The sea under the horizon: it mirrors the sky, less and less towards us. Variant 2 glitters under the afterglow. */
function drawFarSea(variant: number): Canvas {
  const next = random(variant * 5 + 2);
  const sea = new Canvas(tileSize, farHeight).fill((x, y) => {
    const at = (y / farHeight) * (farSteps.length - 1);
    const step = Math.floor(at) + (at % 1 > bayerAt(x, y) ? 1 : 0);
    return [farSteps[step]!, Math.round(110 * (1 - y / farHeight) ** 1.5)];
  });
  sea.rect(0, 0, tileSize, 1, ['m3', 150]);
  const glitter: readonly Ink[] = [
    ['b5', 190],
    ['m3', 160],
    ['m4', 170],
  ];
  for (let i = 0; i < (variant === 2 ? 16 : 8); i++) {
    const far = next();
    const y = 2 + Math.floor(far * (farHeight - 3));
    const width = 2 + Math.floor(next() * (3 + far * 5));
    const ink: Ink = variant === 2 ? glitter[i % 3]! : i % 3 ? ['u3', 70] : ['u0', 0];
    sea.rect(Math.floor(next() * (tileSize - width)), y, width, 1, ink);
  }
  return sea;
}

/** A bank of earth under a grassy lip, five pixels deep, then its shadow and a line of foam. */
function upperShore(x: number, inside: number): Ink | undefined {
  if (inside < 0.34) return 'g5';
  if (inside < 0.4) return 'g2';
  if (inside < 0.46) return 'w3';
  if (inside < 0.54) return hash(x >> 1, 1, 4) < 0.3 ? 'w3' : 'w2';
  if (inside < 0.64) return hash(x >> 1, 0, 4) < 0.4 ? 'w1' : 'w0';
  if (inside < 0.7) return 'u0';
  if (inside < 0.76) return ['u4', 60];
  return inside < 0.86 ? 'u0' : 'u1';
}

function lowerShore(inside: number): Ink {
  if (inside < 0.44) return 'g3';
  if (inside < 0.5) return 'w3';
  if (inside < 0.56) return ['u4', 60];
  return inside < 0.66 ? 'u2' : 'u1';
}

function animated(variant: number): Tile[] {
  const key = `water-${variant}`;
  const still = { key, picture: drawWater(variant, 0), isSolid: true };
  if (variant === 0) return [still];
  const other = { key: `${key}-b`, picture: drawWater(variant, 1), isSolid: true };
  return [{ ...still, turnsInto: other.key }, other];
}

export function waterTiles(): Tile[] {
  const shore = cornerTiles(
    'shore',
    31,
    0.14,
    (x, _y, inside, downward) => {
      if (inside < (downward > 0.03 ? 0.28 : 0.38)) return undefined;
      return downward > 0.03 ? upperShore(x, inside) : lowerShore(inside);
    },
    (mask) => mask !== 1 && mask !== 2 && mask !== 4 && mask !== 8,
  );
  const far = [0, 1, 2].flatMap((variant) => {
    const sea = drawFarSea(variant);
    return Array.from({ length: farRows }, (_, row) => ({
      key: `sea-far-${row}-${variant}`,
      picture: sea.crop(0, row * tileSize, tileSize, tileSize),
      isSolid: true,
    }));
  });
  return [...[0, 1, 2, 3, 4, 5].flatMap(animated), ...shore, ...far];
}
