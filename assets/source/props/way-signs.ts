import { drawPictogram, type Pictogram } from '../buildings/pictogram.ts';
import { Canvas, type Ink } from '../canvas.ts';
import { type Sprite, standing } from './sprite.ts';

/** The ten districts by the picture on their way sign. */
const ways = {
  lamp: 'lantern',
  quay: 'tag',
  storm: 'bridge',
  tower: 'tower',
  archive: 'book',
  answers: 'phone',
  tram: 'tram',
  sleep: 'moon',
  loft: 'plug',
  stage: 'stage',
} as const satisfies Record<string, Pictogram>;

function drawWaySign(name: Pictogram): Canvas {
  const sign = new Canvas(23, 36)
    .rect(10, 15, 3, 20, 'n3')
    .rect(10, 15, 1, 20, 'n5')
    .rect(8, 33, 7, 2, 'n2');
  sign
    .rect(2, 3, 19, 14, 'c1')
    .rect(2, 3, 19, 1, 'c2')
    .rect(3, 4, 17, 12, 'n0')
    .rect(2, 16, 19, 1, 'c0');
  sign.rect(7, 0, 9, 2, 'n4').rect(7, 0, 9, 1, 'n6').rect(8, 2, 7, 1, ['a3', 255]);
  const ink: Ink = ['a2', 224];
  drawPictogram(sign, 6, 6, name, ink);
  return sign.outline('n1');
}

/** Iron leaves between two stone posts: a way that is closed for now, or open. */
function drawWayGate(isOpen: boolean): Canvas {
  const gate = new Canvas(50, 44);
  const bars = isOpen ? [9, 12, 35, 38] : [10, 14, 18, 22, 26, 30, 34, 38];
  for (const x of bars)
    gate
      .rect(x, isOpen ? 12 : 14, 2, 27, 'n3')
      .rect(x, 12, 1, 29, 'n5')
      .set(x, 11, 'a2');
  const rails = isOpen
    ? ([
        [9, 6],
        [34, 7],
      ] as const)
    : ([[9, 32]] as const);
  for (const [x, width] of rails)
    for (const y of [17, 36]) gate.rect(x, y, width, 2, 'n4').rect(x, y, width, 1, 'n6');
  if (!isOpen)
    gate
      .ellipse(25, 26, 4.5, 4.5, 'a0')
      .ellipse(25, 26, 3, 3, 'a2')
      .set(25, 26, 'n1')
      .set(25, 27, 'n1');
  for (const x of [1, 40]) {
    gate
      .rect(x, 8, 9, 35, 's3')
      .rect(x, 8, 2, 35, 's4')
      .rect(x + 7, 8, 2, 35, 's2');
    for (let y = 15; y < 42; y += 7) gate.rect(x, y, 9, 1, 's1');
    gate
      .rect(x - 1, 5, 11, 4, 's4')
      .rect(x - 1, 5, 11, 1, 's5')
      .rect(x + 2, 1, 5, 4, 's4')
      .rect(x + 2, 1, 2, 4, 's5');
  }
  return gate.outline('n1');
}

function waySign(key: string, name: Pictogram): Sprite {
  return standing(`way-${key}`, drawWaySign(name), { shadow: 6, foot: [8, 4] });
}

/** The sign that leads back to Fountain Square. */
export function homeSprites(): Sprite[] {
  return [waySign('square', 'fountain')];
}

export function waySprites(): Sprite[] {
  return [
    ...Object.entries(ways).map(([key, name]) => waySign(key, name)),
    { key: 'way-gate', picture: drawWayGate(false), foot: { x: 0, y: 36, width: 50, height: 8 } },
    { key: 'way-gate-open', picture: drawWayGate(true) },
  ];
}
