import type { Canvas, Ink } from '../canvas.ts';
import { hash, random } from '../noise.ts';
import { createTile, type Tile } from './tile.ts';
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

/** The sea under the horizon: brighter and calmer the farther away; row 0 touches the sky. */
function drawFarSea(row: 0 | 1 | 2, variant: number): Canvas {
  const bands = [
    ['p2', 'u3', 'u2'],
    ['u2', 'u2', 'u1'],
    ['u1', 'u1', 'u1'],
  ] as const;
  const glows = [70, 40, 12] as const;
  const next = random(row * 9 + variant * 5 + 2);
  const tile = createTile().fill((_x, y) => [bands[row][Math.floor((y / 16) * 3)]!, glows[row]]);
  if (row === 0) tile.rect(0, 0, 16, 1, ['m3', 150]).rect(0, 1, 16, 1, ['p3', 110]);
  for (let i = 0; i < 4 - row; i++) {
    const y = 3 + Math.floor(next() * 12);
    const width = 3 + Math.floor(next() * 7);
    const x = Math.floor(next() * (16 - width));
    tile.rect(x, y, width, 1, row === 0 ? ['u4', 120] : [i % 2 ? 'u0' : 'u3', 40]);
  }
  return tile;
}

function upperShore(x: number, inside: number): Ink | undefined {
  if (inside < 0.42) return 'g5';
  if (inside < 0.46) return 'g2';
  if (inside < 0.52) return 'w2';
  if (inside < 0.62) return hash(x >> 1, 0, 4) < 0.4 ? 'w1' : 'w0';
  if (inside < 0.67) return 'u0';
  if (inside < 0.73) return ['u4', 60];
  return inside < 0.82 ? 'u0' : 'u1';
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
      if (inside < 0.38) return undefined;
      return downward > 0.03 ? upperShore(x, inside) : lowerShore(inside);
    },
    (mask) => mask !== 1 && mask !== 2 && mask !== 4 && mask !== 8,
  );
  const far = ([0, 1, 2] as const).flatMap((row) =>
    [0, 1].map((variant) => ({
      key: `sea-far-${row}-${variant}`,
      picture: drawFarSea(row, variant),
      isSolid: true,
    })),
  );
  return [...[0, 1, 2, 3, 4, 5].flatMap(animated), ...shore, ...far];
}
