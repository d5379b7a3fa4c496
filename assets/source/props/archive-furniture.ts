import { Canvas } from '../canvas.ts';
import { hash } from '../noise.ts';
import type { Colour } from '../palette.ts';
import { type Sprite, standing } from './sprite.ts';

function drawArmchair(): Canvas {
  const chair = new Canvas(30, 30)
    .rect(5, 3, 20, 14, 'm1')
    .rect(5, 3, 20, 2, 'm2')
    .rect(3, 11, 5, 14, 'm1')
    .rect(22, 11, 5, 14, 'm1');
  chair
    .rect(3, 11, 5, 2, 'm2')
    .rect(22, 11, 5, 2, 'm2')
    .rect(8, 16, 14, 6, 'm2')
    .rect(8, 16, 14, 1, 'm3')
    .rect(8, 22, 14, 4, 'm0');
  for (const x of [9, 14, 19]) chair.set(x, 8, 'm0');
  return chair.rect(5, 26, 3, 2, 'w1').rect(22, 26, 3, 2, 'w1').outline('n1');
}

function drawGlobe(): Canvas {
  const globe = new Canvas(28, 38)
    .rect(12, 26, 4, 8, 'w2')
    .rect(6, 33, 16, 3, 'w3')
    .rect(6, 33, 16, 1, 'w4')
    .ellipse(14, 14, 12, 12, 'a1');
  globe
    .ellipse(14, 14, 10.6, 10.6, 'u2')
    .ellipse(12, 12, 7, 7, 'u3')
    .rect(9, 7, 6, 4, 'g4')
    .rect(8, 10, 5, 5, 'g4')
    .rect(16, 13, 5, 6, 'g3')
    .rect(10, 18, 5, 3, 'g3');
  return globe.rect(18, 8, 2, 2, ['c4', 220]).rect(9, 16, 1, 1, ['a3', 220]).outline('n1');
}

function drawTrolley(): Canvas {
  const trolley = new Canvas(42, 34)
    .rect(3, 18, 36, 3, 'n4')
    .rect(3, 18, 36, 1, 'n6')
    .rect(3, 27, 36, 2, 'n3')
    .rect(4, 6, 2, 23, 'n5')
    .rect(36, 6, 2, 23, 'n3');
  trolley.rect(4, 6, 34, 1, 'n5');
  for (const [x, y, ink] of [
    [8, 10, 'n8'],
    [16, 12, 's5'],
    [24, 9, 'n7'],
  ] as const)
    trolley
      .rect(x, y, 9, 18 - y, ink)
      .rect(x, y + 2, 9, 1, 'n5')
      .rect(x + 4, y, 1, 18 - y, 'r1');
  trolley.rect(7, 22, 12, 5, 'w3').rect(22, 21, 13, 6, 'w2').rect(22, 21, 13, 1, 'w4');
  return trolley.ellipse(9, 31, 2.4, 2.4, 'n2').ellipse(33, 31, 2.4, 2.4, 'n2').outline('n1');
}

function drawBookPile(): Canvas {
  const pile = new Canvas(24, 20);
  const spines: readonly Colour[] = ['u2', 'r1', 'g3', 'a1', 'p2'];
  spines.forEach((ink, i) => {
    const x = 2 + Math.round(hash(i, 2, 3) * 4);
    pile
      .rect(x, 14 - i * 3, 16, 3, ink)
      .rect(x + 14, 14 - i * 3, 2, 2, 's5')
      .rect(x + 2, 14 - i * 3, 1, 3, 'a2');
  });
  return pile.outline('n1');
}

/** What makes the stacks a place where one stays. */
export function archiveFurniture(): Sprite[] {
  return [
    standing('armchair', drawArmchair(), { shadow: 12, foot: [24, 9] }),
    standing('globe', drawGlobe(), { shadow: 9, foot: [14, 6] }),
    standing('letter-trolley', drawTrolley(), { shadow: 17, foot: [36, 7] }),
    standing('book-pile', drawBookPile(), { shadow: 9, foot: [18, 6] }),
  ];
}
