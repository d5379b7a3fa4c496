import { Canvas } from '../canvas.ts';
import type { Colour } from '../palette.ts';
import { loose, type Sprite, standing } from './sprite.ts';

/** The post of the warning lights; its three lenses are sprites of their own, and stand above one another. */
function drawSignalPost(): Canvas {
  const post = new Canvas(20, 58)
    .rect(9, 34, 3, 20, 'n3')
    .rect(9, 34, 1, 20, 'n5')
    .rect(5, 53, 11, 3, 'n2')
    .rect(5, 53, 11, 1, 'n4');
  post
    .rect(3, 2, 14, 34, 'n2')
    .rect(3, 2, 14, 1, 'n5')
    .rect(3, 2, 1, 34, 'n4')
    .rect(5, 0, 10, 2, 'n3')
    .rect(5, 0, 10, 1, 'n6');
  for (const y of [3, 14, 25])
    post
      .rect(4, y, 12, 2, 'n1')
      .rect(3, y, 14, 1, 'n5')
      .ellipse(10, y + 6, 5, 5, 'n1');
  for (let i = 0; i < 4; i++) post.rect(9, 38 + i * 4, 3, 2, i % 2 ? 'n7' : 'r1');
  return post.outline('n0');
}

type Glass = readonly [dark: Colour, mid: Colour, light: Colour, shape: string];
const lenses: Readonly<Record<string, Glass>> = {
  red: ['r0', 'r2', 'r3', 'x...x\n.x.x.\n..x..\n.x.x.\nx...x'],
  amber: ['a0', 'a1', 'a3', '..x..\n..x..\n..x..\n.....\n..x..'],
  cyan: ['c0', 'c2', 'c4', '.....\n....x\n...x.\nx.x..\n.x...'],
};

/** One lens. Lit, it also shows a shape: a cross, an exclamation, a tick. */
function drawLens([dark, mid, light, shape]: Glass, isLit: boolean): Canvas {
  const lens = new Canvas(10, 10).ellipse(5, 5, 4.4, 4.4, isLit ? [mid, 255] : dark);
  if (!isLit) return lens.rect(3, 2, 2, 1, mid);
  return lens.art(3, 3, shape, { x: [light, 255] });
}

/** A striped barrier across the way, or raised. */
function drawBoom(isOpen: boolean): Canvas {
  const boom = new Canvas(76, 58)
    .rect(3, 34, 9, 22, 'n4')
    .rect(3, 34, 2, 22, 'n6')
    .rect(10, 34, 2, 22, 'n2')
    .rect(2, 32, 11, 3, 'n5')
    .rect(5, 28, 5, 4, isOpen ? ['c3', 255] : ['r2', 255]);
  for (let i = 0; i < 60; i++) {
    const ink: Colour = Math.floor(i / 7) % 2 ? 'n8' : 'r2';
    if (isOpen) boom.rect(6 + i * 0.25, 38 - i * 0.6, 4, 1, ink);
    else boom.rect(11 + i, 38, 1, 4, ink).set(11 + i, 41, ink === 'r2' ? 'r1' : 'n6');
  }
  if (!isOpen) boom.rect(69, 36, 3, 20, 'n4').rect(69, 36, 1, 20, 'n6');
  return boom.outline('n1');
}

export function warningSprites(): Sprite[] {
  return [
    standing('signal-post', drawSignalPost(), { shadow: 6, foot: [10, 5] }),
    ...Object.entries(lenses).flatMap(([key, glass]) => [
      loose(`lens-${key}`, drawLens(glass, false)),
      loose(`lens-${key}-lit`, drawLens(glass, true)),
    ]),
    standing('boom', drawBoom(false), { shadow: 5, foot: [70, 6] }),
    standing('boom-open', drawBoom(true), { shadow: 5 }),
  ];
}
