import { Canvas, type Ink } from '../canvas.ts';
import type { Sprite } from './sprite.ts';

const paper: Ink = ['n8', 190];
const fold: Ink = ['n5', 120];

/** An envelope in flight, 16x16; four frames of a slow flutter, its seal always towards us. */
function drawEnvelope(frame: number): Canvas {
  const envelope = new Canvas(16, 16);
  const squeeze = [0, 1, 2, 1][frame]!;
  const x = 1 + squeeze;
  const width = 14 - squeeze * 2;
  const y = 3 + [0, 1, 0, -1][frame]!;
  envelope.rect(x, y, width, 9, paper).rect(x, y + 8, width, 1, ['n6', 130]);
  envelope.line(x, y, 8, y + 5, fold).line(x + width - 1, y, 7, y + 5, fold);
  return envelope.rect(7, y + 4, 2, 2, ['r2', 255]).outline('n1');
}

/** The delivery drone with its envelope; the rotors blur in two frames. */
function drawDrone(frame: number): Canvas {
  const drone = new Canvas(26, 22);
  const span = frame ? 6 : 9;
  for (const centre of [6, 20])
    drone
      .rect(centre - (span >> 1), 2, span, 1, 'n7', frame ? 255 : 150)
      .rect(centre - 1, 3, 2, 3, 'n4');
  drone
    .rect(4, 6, 18, 2, 'n5')
    .rect(4, 6, 18, 1, 'n7')
    .rect(9, 5, 8, 6, 'n6')
    .rect(9, 5, 8, 1, 'n8')
    .rect(12, 7, 2, 2, ['r2', 255]);
  drone
    .rect(10, 11, 1, 3, 'n3')
    .rect(15, 11, 1, 3, 'n3')
    .rect(7, 13, 12, 7, ['n8', 60])
    .line(7, 13, 12, 17, 'n5')
    .line(18, 13, 13, 17, 'n5');
  return drone.rect(7, 19, 12, 1, 'n6').rect(12, 16, 2, 2, ['r2', 200]).outline('n1');
}

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

export function courierSprites(): Sprite[] {
  return [
    ...[0, 1, 2, 3].map((i) => ({ key: `envelope-${i}`, picture: drawEnvelope(i) })),
    ...[0, 1].map((i) => ({ key: `drone-${i}`, picture: drawDrone(i) })),
    ...(['talk', 'quest', 'ring', 'tick'] as const).map((kind) => ({
      key: `bubble-${kind}`,
      picture: drawBubble(kind),
    })),
    ...[0, 1].map((i) => ({ key: `phone-ring-${i}`, picture: drawRing(i) })),
  ];
}
