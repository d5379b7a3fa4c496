import { Canvas, type Ink } from '../canvas.ts';
import { random } from '../noise.ts';
import { type Sprite, standing } from './sprite.ts';

function drawCrate(kind: 'plain' | 'mail'): Canvas {
  const crate = new Canvas(18, 20)
    .rect(2, 2, 14, 6, 'w4')
    .rect(2, 4, 14, 1, 'w3')
    .rect(2, 6, 14, 1, 'w3')
    .rect(2, 8, 14, 10, 'w3');
  crate
    .rect(2, 8, 14, 1, 'w2')
    .rect(2, 17, 14, 1, 'w1')
    .rect(2, 8, 2, 10, 'w4')
    .rect(14, 8, 2, 10, 'w2');
  if (kind === 'plain')
    for (let i = 0; i < 8; i++)
      crate.set(5 + i, 9 + i, 'w2').set(5 + i, Math.min(16, 10 + i), 'w4');
  else
    crate
      .rect(5, 10, 8, 5, 'n8')
      .line(5, 10, 8, 13, 'n5')
      .line(12, 10, 9, 13, 'n5')
      .frame(5, 10, 8, 5, 'n6');
  return crate.outline('w0');
}

function drawBarrel(): Canvas {
  const barrel = new Canvas(16, 20)
    .rect(2, 4, 12, 13, 'w2')
    .rect(2, 4, 4, 13, 'w3')
    .rect(11, 4, 3, 13, 'w1')
    .ellipse(8, 17, 6, 2, 'w1');
  for (const y of [7, 14]) barrel.rect(2, y, 12, 1, 'n4').rect(2, y, 4, 1, 'n6');
  return barrel.ellipse(8, 4, 6, 2.6, 'w4').ellipse(8, 4.2, 4.6, 1.7, 'w3').outline('w0');
}

/** A heap of net with its floats. */
function drawNets(): Canvas {
  const nets = new Canvas(34, 20)
    .ellipse(17, 12, 15, 6.5, 'g1')
    .ellipse(15, 10, 12, 5.5, 'g2')
    .ellipse(12, 8, 7, 3.5, 'g3');
  for (let i = 0; i < 9; i++) nets.line(4 + i * 3, 7 + (i % 3), 8 + i * 3, 16 - (i % 2), 'g1');
  for (const [x, y] of [
    [6, 12],
    [15, 6],
    [24, 9],
    [28, 14],
    [11, 15],
  ] as const)
    nets.ellipse(x, y, 2, 2, 'a1').set(x - 1, y - 1, 'a2');
  return nets.outline('g0');
}

/** Traps of wire and wood, stacked. */
function drawTraps(): Canvas {
  const traps = new Canvas(26, 24);
  for (const [x, y] of [
    [2, 12],
    [13, 12],
    [7, 2],
  ] as const) {
    traps
      .rect(x, y, 11, 10, 'n2')
      .frame(x, y, 11, 10, 'w3')
      .rect(x, y, 11, 1, 'w4')
      .rect(x, y + 5, 11, 1, 'w2')
      .rect(x + 5, y, 1, 10, 'w2');
    for (let i = 2; i < 10; i += 2) traps.set(x + i, y + 2, 'n4').set(x + i, y + 7, 'n4');
  }
  return traps.outline('w0');
}

function drawFishCrates(): Canvas {
  const crates = new Canvas(30, 20);
  const next = random(7);
  for (const [x, y] of [
    [2, 6],
    [15, 8],
  ] as const) {
    crates
      .rect(x, y, 13, 10, 'u2')
      .rect(x, y, 13, 1, 'u4')
      .rect(x, y + 5, 13, 1, 'u1')
      .rect(x + 11, y, 2, 10, 'u1');
    const ice: Ink = 'n7';
    crates.rect(x + 1, y - 2, 11, 3, ice);
    for (let i = 0; i < 4; i++)
      crates.rect(
        x + 2 + Math.floor(next() * 7),
        y - 2 + Math.floor(next() * 2),
        3,
        1,
        i % 2 ? 'b4' : 'u3',
      );
  }
  return crates.outline('n1');
}

export function cargoSprites(): Sprite[] {
  return [
    standing('crate', drawCrate('plain'), { shadow: 8, foot: [14, 8] }),
    standing('crate-mail', drawCrate('mail'), { shadow: 8, foot: [14, 8] }),
    standing('barrel', drawBarrel(), { shadow: 7, foot: [12, 7] }),
    standing('nets', drawNets(), { shadow: 14, foot: [28, 7] }),
    standing('traps', drawTraps(), { shadow: 12, foot: [22, 7] }),
    standing('fish-crates', drawFishCrates(), { shadow: 13, foot: [26, 7] }),
  ];
}
