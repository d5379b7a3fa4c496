import { Canvas } from '../canvas.ts';
import { glazed, type Sprite, standing } from './sprite.ts';

/** A street lamp: lantern on a slim post. */
function drawLamp(isLit: boolean): Canvas {
  const lamp = new Canvas(16, 42).rect(7, 11, 2, 27, 'n3').rect(7, 11, 1, 27, 'n5');
  lamp
    .rect(5, 36, 6, 3, 'n3')
    .rect(5, 36, 6, 1, 'n5')
    .rect(4, 39, 8, 2, 'n2')
    .rect(6, 24, 4, 2, 'n4');
  lamp.rect(4, 3, 8, 1, 'n4').rect(3, 4, 10, 2, 'n3').rect(7, 1, 2, 2, 'n4');
  if (isLit) {
    lamp.rect(4, 6, 8, 6, ['a3', 255]).rect(4, 10, 8, 2, ['a2', 255]);
    lamp.rect(4, 6, 1, 6, ['a1', 255]).rect(11, 6, 1, 6, ['a1', 255]).rect(7, 7, 2, 3, ['n8', 255]);
  } else {
    lamp
      .rect(4, 6, 8, 6, 'n5')
      .rect(5, 6, 3, 5, 'n6')
      .rect(4, 6, 1, 6, 'n4')
      .rect(11, 6, 1, 6, 'n3')
      .line(6, 10, 9, 6, 'n7');
  }
  return lamp.rect(5, 12, 6, 1, 'n4').outline('n1');
}

/** A pier lamp: a ship's lantern that hangs from a curved arm. */
function drawPierLamp(isLit: boolean): Canvas {
  const lamp = new Canvas(22, 44)
    .rect(5, 8, 3, 33, 'w1')
    .rect(5, 8, 1, 33, 'w3')
    .rect(4, 39, 5, 4, 'w0')
    .rect(4, 39, 5, 1, 'w2');
  lamp
    .line(6, 8, 6, 5, 'n4')
    .line(7, 4, 9, 3, 'n4')
    .line(9, 3, 14, 3, 'n5')
    .line(15, 4, 15, 7, 'n4')
    .line(8, 13, 12, 5, 'n3');
  lamp.rect(5, 20, 3, 2, 's5').rect(5, 23, 3, 2, 'r2');
  lamp.rect(13, 8, 5, 1, 'n5').rect(12, 9, 7, 1, 'n4').rect(13, 16, 5, 1, 'n4');
  if (isLit)
    lamp
      .rect(12, 10, 7, 6, ['a2', 255])
      .rect(13, 10, 4, 4, ['a3', 255])
      .rect(14, 11, 2, 2, ['n8', 255]);
  else lamp.rect(12, 10, 7, 6, 'n5').rect(13, 10, 2, 5, 'n6').set(14, 11, 'n7');
  return lamp.outline('n1');
}

/** A sea marker: striped post with a light that never goes out. */
function drawMarker(ink: 'red' | 'green'): Canvas {
  const [dark, mid, light] =
    ink === 'red' ? (['r1', 'r2', 'r3'] as const) : (['c1', 'c2', 'c3'] as const);
  const marker = new Canvas(14, 34);
  for (let y = 8; y < 30; y++) {
    const isBand = Math.floor((y - 8) / 6) % 2 === 0;
    marker
      .rect(5, y, 4, 1, isBand ? mid : 'n7')
      .set(5, y, isBand ? light : 'n8')
      .set(8, y, isBand ? dark : 'n5');
  }
  marker.rect(4, 28, 6, 3, 'n3').rect(4, 7, 6, 1, 'n4').rect(4, 1, 6, 1, 'n4');
  marker.rect(5, 2, 4, 5, [light, 255]).rect(6, 3, 2, 2, ['n8', 255]);
  return marker.outline('n1');
}

/** A buoy that nods in the water; its ring of foam belongs to it. */
function drawBuoy(): Canvas {
  const buoy = new Canvas(16, 22)
    .rect(5, 9, 6, 8, 'r1')
    .rect(5, 9, 2, 8, 'r2')
    .rect(4, 12, 8, 3, 'n7')
    .rect(4, 12, 3, 3, 'n8');
  buoy.rect(7, 3, 2, 6, 'n4').rect(6, 1, 4, 3, ['r3', 255]).set(7, 2, ['n8', 255]).outline('n1');
  return buoy
    .rect(2, 17, 12, 1, ['u4', 80])
    .rect(3, 18, 10, 1, 'u0')
    .rect(1, 19, 5, 1, 'u2')
    .rect(9, 20, 5, 1, 'u2');
}

export function lampSprites(): Sprite[] {
  return [
    ...glazed('lamp', [
      standing('lamp', drawLamp(false), { shadow: 6, foot: [8, 4] }),
      standing('lamp-lit', drawLamp(true), { shadow: 6, foot: [8, 4] }),
      standing('pier-lamp', drawPierLamp(false), { shadow: 5 }),
      standing('pier-lamp-lit', drawPierLamp(true), { shadow: 5 }),
    ]),
    standing('marker-red', drawMarker('red'), { shadow: 5, foot: [6, 4] }),
    standing('marker-green', drawMarker('green'), { shadow: 5, foot: [6, 4] }),
    { key: 'buoy', picture: drawBuoy() },
  ];
}
