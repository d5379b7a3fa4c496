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

export function courierSprites(): Sprite[] {
  return [
    ...[0, 1, 2, 3].map((i) => ({ key: `envelope-${i}`, picture: drawEnvelope(i) })),
    ...[0, 1].map((i) => ({ key: `drone-${i}`, picture: drawDrone(i) })),
  ];
}
