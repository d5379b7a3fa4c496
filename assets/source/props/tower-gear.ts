import { Canvas } from '../canvas.ts';
import { shade } from '../shade.ts';
import { loose, type Sprite, standing } from './sprite.ts';

/** Wooden stairs up the wall of the tower. Worn, they are hollow and some are missing; mended, each has its light. */
function drawStairs(height: number, isMended: boolean): Canvas {
  const stairs = new Canvas(32, height).rect(0, 0, 32, height, 'n0', 150);
  for (let y = 0, i = 0; y < height; y += 8, i++) {
    const isGone = !isMended && i % 3 === 1;
    stairs.rect(3, y, 26, 5, isGone ? 'w0' : 'w3').rect(3, y + 5, 26, 3, 'w1');
    if (!isGone) stairs.rect(3, y, 26, 1, 'w4');
    if (isGone)
      stairs
        .rect(3, y, 6, 4, 'w2')
        .rect(24, y, 5, 4, 'w2')
        .line(9, y + 3, 13, y, 'w2');
    else if (!isMended) stairs.ellipse(16, y + 1, 6, 2, 'w2').rect(12, y, 8, 1, 'w1');
    if (isMended) stairs.rect(4, y + 5, 2, 1, ['c3', 220]).rect(26, y + 5, 2, 1, ['c3', 220]);
  }
  for (const x of [0, 29])
    stairs
      .rect(x, 0, 3, height, 'w2')
      .rect(x, 0, 1, height, 'w4')
      .rect(x + 2, 0, 1, height, 'w0');
  return stairs;
}

/** A piece of the railing along a gallery; it stands before whoever walks there. */
function drawRail(): Canvas {
  const rail = new Canvas(32, 14)
    .rect(0, 1, 32, 2, 'n4')
    .rect(0, 0, 32, 1, 'n6')
    .rect(0, 3, 32, 1, 'n1');
  for (const x of [0, 8, 16, 24]) rail.rect(x + 3, 3, 2, 8, 'n3').rect(x + 3, 3, 1, 8, 'n5');
  rail.rect(0, 11, 32, 2, 'w3').rect(0, 11, 32, 1, 'w4').rect(0, 13, 32, 1, 'w0');
  return rail;
}

/** The consoles that carry a gallery, and its shadow on the wall below. */
function drawBrackets(): Canvas {
  const brackets = new Canvas(32, 16).rect(0, 0, 32, 3, 'w1').rect(0, 0, 32, 1, 'w2');
  brackets.rect(0, 3, 32, 3, 'n0', 140).rect(0, 6, 32, 3, 'n0', 80).rect(0, 9, 32, 2, 'n0', 40);
  for (const x of [4, 20]) {
    brackets
      .rect(x, 0, 6, 8, 'w2')
      .rect(x, 0, 1, 8, 'w4')
      .rect(x + 5, 0, 1, 8, 'w0');
    brackets.rect(x + 1, 8, 4, 4, 'w1').rect(x + 2, 12, 2, 2, 'w0');
  }
  return brackets;
}

/** A small boat on the watch. Seen, it carries a light; before, it is a shape on the water. */
function drawWatchBoat(isLit: boolean): Canvas {
  const boat = new Canvas(34, 34).rect(16, 2, 2, 20, 'w2').rect(16, 2, 1, 20, 'w3');
  for (let j = 0; j < 13; j++) boat.rect(18, 6 + j, 2 + j * 0.75, 1, j % 4 === 3 ? 's3' : 's5');
  for (let j = 0; j < 11; j++) boat.rect(15 - j * 0.7, 8 + j, j * 0.7 + 1, 1, 's4');
  boat
    .rect(5, 21, 25, 2, 'n7')
    .rect(5, 21, 25, 1, 'n8')
    .rect(7, 23, 21, 3, 'r1')
    .rect(7, 23, 3, 3, 'r2');
  boat
    .rect(9, 26, 17, 1, 'r0')
    .rect(16, 0, 2, 3, isLit ? ['a3', 255] : 'n4')
    .outline('n0');
  if (isLit) boat.rect(24, 17, 4, 4, ['a2', 255]).rect(25, 18, 2, 2, ['n8', 255]);
  for (let x = 3; x < 32; x++)
    boat.set(x, 28 + (x % 7 === 0 ? 1 : 0), x % 5 < 3 ? ['u4', 80] : 'u2');
  if (isLit) boat.rect(22, 30, 8, 1, ['a1', 150]).rect(24, 32, 5, 1, ['a1', 100]);
  return boat;
}

/** A line of flags, each a letter to whoever can read them. */
function drawFlags(isLit: boolean): Canvas {
  const flags = new Canvas(96, 46);
  const cloths = ['r2', 'n8', 'u3', 'a2', 'm3', 'c3', 'n8', 'r2'] as const;
  for (let x = 0; x < 96; x++)
    flags.set(x, 2 + (x * 34) / 96 + Math.sin((x / 96) * Math.PI) * 6, 'n5');
  cloths.forEach((cloth, i) => {
    const x = 5 + i * 11;
    const y = Math.round(3 + (x * 34) / 96 + Math.sin((x / 96) * Math.PI) * 6);
    flags
      .rect(x, y, 7, 6, cloth)
      .rect(x, y + 6, 6, 1, cloth)
      .rect(x + 2, y + 2, 3, 2, i % 2 ? 'u1' : 'a0');
    if (!isLit) shade(flags, x, y, 7, 7, -1);
  });
  return flags;
}

/** What the tower is made of besides its walls, and what sails round it. */
export function towerGearSprites(): Sprite[] {
  const pairs = [
    ['tower-stairs', (isLit: boolean) => drawStairs(66, isLit)],
    ['tower-stairs-tall', (isLit: boolean) => drawStairs(82, isLit)],
    ['watch-boat', drawWatchBoat],
    ['signal-flags', drawFlags],
  ] as const;
  return [
    ...pairs.flatMap(([key, draw]) => [loose(key, draw(false)), loose(`${key}-lit`, draw(true))]),
    loose('gallery-rail', drawRail()),
    loose('gallery-brackets', drawBrackets()),
    standing('view-bench', drawHighBench(), { shadow: 12, foot: [26, 6] }),
  ];
}

/** The bench with the view: its back to the wall, a cushion somebody forgot. */
function drawHighBench(): Canvas {
  const bench = new Canvas(32, 20)
    .rect(2, 2, 28, 3, 'w3')
    .rect(2, 2, 28, 1, 'w4')
    .rect(2, 6, 28, 3, 'w2');
  bench.rect(1, 10, 30, 4, 'w3').rect(1, 10, 30, 1, 'w4').rect(1, 13, 30, 1, 'w1');
  bench.rect(20, 8, 7, 4, 'm2').rect(20, 8, 7, 1, 'm3');
  return bench.rect(4, 14, 2, 5, 'n3').rect(26, 14, 2, 5, 'n3').outline('n1');
}
