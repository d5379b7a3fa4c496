import { fronts } from '../buildings/front.ts';
import { withGroundShadow } from '../buildings/ground-shadow.ts';
import { Canvas, type Ink } from '../canvas.ts';
import { hash } from '../noise.ts';
import type { Colour } from '../palette.ts';
import type { Sprite } from './sprite.ts';

const width = 74;
const spines: readonly Colour[] = ['r1', 'u2', 'g3', 'a0', 'p2', 's4', 'c1', 'm1', 'b4'];

/** The case of a stack: its top seen from above, two uprights, a plinth, a brass plate at each end. */
function createCase(height: number, isLit: boolean): Canvas {
  const stack = new Canvas(width, height)
    .rect(1, 1, width - 2, 12, 'w3')
    .rect(1, 1, width - 2, 1, 'w4');
  stack
    .rect(3, 4, width - 6, 6, 'w2')
    .rect(3, 4, width - 6, 1, 'w1')
    .rect(1, 12, width - 2, 1, 'w0');
  stack
    .rect(1, 13, width - 2, height - 15, 'w1')
    .rect(1, 13, 4, height - 15, 'w3')
    .rect(1, 13, 1, height - 15, 'w4');
  stack.rect(width - 5, 13, 4, height - 15, 'w2').rect(1, height - 4, width - 2, 3, 'w0');
  stack.rect(1, height - 4, width - 2, 1, 'w3');
  return stack
    .rect(31, 2, 12, 3, isLit ? ['a2', 220] : 'a0')
    .rect(31, 2, 12, 1, isLit ? ['a3', 255] : 'a1');
}

/** A stack of drawers, one for each day. */
function drawDrawerStack(isLit: boolean): Canvas {
  const stack = createCase(62, isLit);
  for (let row = 0; row < 4; row++) {
    for (let i = 0; i < 5; i++) {
      const x = 6 + i * 12 + (i > 2 ? 1 : 0);
      const y = 15 + row * 11;
      const mood = hash(i, row, 21);
      stack
        .rect(x, y, 11, 10, 'w2')
        .rect(x, y, 11, 1, 'w3')
        .rect(x, y, 1, 10, 'w3')
        .rect(x, y + 9, 11, 1, 'w0');
      const label: Ink = isLit && mood < 0.66 ? [mood < 0.2 ? 'c3' : 'a3', 220] : 's4';
      stack.rect(x + 3, y + 2, 6, 3, label).rect(x + 5, y + 7, 2, 1, 'a2');
    }
  }
  return stack.outline('n1');
}

/** A stack of pigeon-holes with letters in ribbons, boxes and bound volumes. */
function drawLetterStack(isLit: boolean): Canvas {
  const stack = createCase(62, isLit);
  for (let row = 0; row < 3; row++) {
    const y = 15 + row * 15;
    stack
      .rect(5, y, 64, 14, 'b0')
      .rect(5, y + 13, 64, 1, 'w3')
      .rect(5, y, 64, 2, 'n0');
    for (let x = 6; x < 66;) {
      const mood = hash(x, row, 5);
      const wide = mood < 0.4 ? 3 : mood < 0.7 ? 9 : 4;
      const tall = 7 + Math.floor(hash(x, row, 8) * 4);
      if (x + wide > 68) break;
      if (wide === 9) {
        stack.rect(x, y + 13 - tall, 9, tall, 'n7').rect(x, y + 13 - tall, 9, 1, 'n8');
        for (let j = 2; j < tall; j += 2) stack.rect(x, y + 13 - tall + j, 9, 1, 'n6');
        stack.rect(x + 4, y + 13 - tall, 1, tall, isLit && mood > 0.6 ? ['m3', 200] : 'r1');
      } else {
        const spine = spines[Math.floor(hash(x, row, 3) * spines.length)]!;
        stack
          .rect(x, y + 13 - tall, wide, tall, spine)
          .rect(x, y + 15 - tall, wide, 1, isLit ? ['a2', 160] : 'a1');
      }
      x += wide + (mood > 0.9 ? 4 : 1);
    }
  }
  return stack.outline('n1');
}

/** The shelf that should not exist: askew and overfull; in the end truly empty, and a feather on its floor. */
function drawForgottenShelf(isEmpty: boolean): Canvas {
  const shelf = new Canvas(54, 64);
  const lean = isEmpty ? 0 : 1;
  for (let y = 2; y < 62; y++) {
    const x = 4 + lean * Math.round((62 - y) / 14);
    shelf
      .rect(x, y, 44, 1, isEmpty ? 'b0' : 'n0')
      .rect(x, y, 3, 1, 'w2')
      .rect(x, y, 1, 1, 'w3')
      .rect(x + 42, y, 3, 1, 'w1');
  }
  const shift = (y: number) => 4 + lean * Math.round((62 - y) / 14);
  for (const y of [2, 20, 38, 57])
    shelf
      .rect(shift(y), y, 45, 3, 'w3')
      .rect(shift(y), y, 45, 1, 'w4')
      .rect(shift(y), y + 2, 45, 1, 'w0');
  if (isEmpty) {
    for (const y of [12, 30, 48]) shelf.rect(8, y, 36, 1, 'w0');
    shelf
      .line(22, 54, 32, 51, ['n8', 160])
      .line(24, 55, 31, 53, ['n6', 120])
      .set(33, 50, ['c4', 220]);
    return shelf.rect(8, 4, 36, 1, ['c2', 150]).outline('n1');
  }
  for (const floor of [20, 38, 57]) {
    for (let x = 0; x < 37; x += 5) {
      const tall = 6 + Math.floor(hash(x, floor, 4) * 8);
      shelf
        .rect(shift(floor) + 4 + x, floor - tall, 5, tall, x % 2 ? 's5' : 'n7')
        .rect(shift(floor) + 4 + x, floor - tall, 5, 1, 'n8');
      shelf.rect(shift(floor) + 5 + x, floor - tall + 2, 3, 1, 'n5');
    }
    shelf
      .rect(shift(floor) + 12, floor - 4, 2, 3, ['m3', 190])
      .rect(shift(floor) + 30, floor - 6, 2, 3, ['m3', 190]);
  }
  return shelf
    .rect(0, 59, 9, 3, 'n7')
    .rect(43, 58, 10, 4, 's5')
    .rect(44, 57, 7, 1, 'n8')
    .outline('n1');
}

export function stackSprites(): Sprite[] {
  const pairs = [
    ['drawer-stack', drawDrawerStack, 22],
    ['letter-stack', drawLetterStack, 22],
    ['forgotten-shelf', drawForgottenShelf, 14],
  ] as const;
  return pairs.flatMap(([key, draw, depth]) =>
    fronts(key, (isLit) => withGroundShadow(draw(isLit), { castHeight: 24 }), depth),
  );
}
