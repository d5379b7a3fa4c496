import { Canvas, type Ink } from '../canvas.ts';
import type { Sprite } from './sprite.ts';

const bubbleInk: Ink = ['n8', 170];

function createBubble(): Canvas {
  const bubble = new Canvas(22, 19)
    .rect(3, 2, 16, 11, bubbleInk)
    .rect(2, 3, 18, 9, bubbleInk)
    .rect(3, 12, 16, 1, ['n6', 120]);
  return bubble.rect(6, 13, 4, 2, bubbleInk).rect(7, 15, 2, 1, bubbleInk);
}

function drawBubble(kind: 'talk' | 'quest' | 'ring' | 'tick'): Canvas {
  const bubble = createBubble();
  if (kind === 'talk') for (const x of [6, 10, 14]) bubble.rect(x, 6, 2, 2, ['n3', 60]);
  if (kind === 'quest') {
    bubble
      .rect(10, 3, 3, 5, ['a1', 255])
      .rect(10, 3, 1, 5, ['a2', 255])
      .rect(10, 9, 3, 2, ['a1', 255]);
  }
  if (kind === 'tick')
    bubble
      .line(7, 7, 9, 9, ['g3', 120])
      .line(9, 9, 14, 4, ['g3', 120])
      .line(7, 8, 9, 10, ['g3', 120])
      .line(9, 10, 14, 5, ['g3', 120]);
  if (kind === 'ring') {
    bubble
      .rect(9, 4, 4, 7, ['c1', 120])
      .rect(10, 5, 2, 4, ['c3', 220])
      .rect(7, 4, 1, 2, ['r2', 200])
      .rect(7, 8, 1, 2, ['r2', 200])
      .rect(14, 4, 1, 2, ['r2', 200])
      .rect(14, 8, 1, 2, ['r2', 200]);
  }
  return bubble.outline('n1');
}

/** A phone that rings, on its own: two frames that lean left and right. */
function drawRing(frame: number): Canvas {
  const ring = new Canvas(16, 16);
  const x = 5 + (frame ? 1 : 0);
  ring
    .rect(x, 3, 6, 11, 'n3')
    .rect(x, 3, 1, 11, 'n5')
    .rect(x + 1, 4, 4, 7, ['c3', 255])
    .rect(x + 1, 4, 4, 2, ['c4', 255])
    .rect(x + 2, 12, 2, 1, 'n6');
  ring.outline('n0');
  const wave: Ink = ['a2', 255];
  const near = frame ? 1 : 2;
  ring.rect(near, 5, 1, 3, wave).rect(15 - near, 8, 1, 3, wave);
  return ring;
}

export function bubbleSprites(): Sprite[] {
  return [
    ...(['talk', 'quest', 'ring', 'tick'] as const).map((kind) => ({
      key: `bubble-${kind}`,
      picture: drawBubble(kind),
    })),
    ...[0, 1].map((i) => ({ key: `phone-ring-${i}`, picture: drawRing(i) })),
  ];
}
