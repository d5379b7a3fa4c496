import { Canvas } from '../canvas.ts';
import type { Colour } from '../palette.ts';

function drawSail(ship: Canvas, x: number, top: number, width: number, height: number): void {
  for (let j = 0; j < height; j++) {
    const belly = Math.round(Math.sin((j / height) * Math.PI) * 5);
    const across = Math.round(width * (0.55 + 0.45 * (j / height)));
    ship
      .rect(x, top + j, across + belly, 1, j % 9 === 8 ? 's3' : 's5')
      .rect(x, top + j, 3, 1, 's4')
      .rect(x + across + belly - 2, top + j, 2, 1, 's3');
  }
}

/** A two-masted trader at her moorings, lanterns at bow and stern. */
export function drawSchooner(): Canvas {
  const ship = new Canvas(152, 128);
  for (const [x, top] of [
    [52, 4],
    [98, 12],
  ] as const)
    ship
      .rect(x, top, 3, 88, 'w2')
      .rect(x, top, 1, 88, 'w3')
      .rect(x - 10, 84, 36, 2, 'w1');
  drawSail(ship, 56, 16, 34, 64);
  drawSail(ship, 102, 24, 28, 56);
  ship
    .line(53, 6, 8, 84, 'n5')
    .line(99, 13, 53, 60, 'n5')
    .line(100, 13, 142, 84, 'n5')
    .line(2, 80, 20, 90, 'w2')
    .line(2, 81, 20, 91, 'w1');
  ship.rect(52, 2, 9, 4, 'm3').rect(52, 5, 6, 1, 'm2').rect(98, 10, 8, 4, 'a2');
  for (let y = 88; y < 118; y++) {
    const t = (y - 88) / 30;
    const from = 12 + Math.round(t ** 1.5 * 20);
    const to = 146 - Math.round(t * 12);
    const colour: Colour = y < 91 ? 'w3' : y < 94 ? 's5' : y < 97 ? 'w1' : y < 110 ? 'b2' : 'b1';
    ship
      .rect(from, y, to - from, 1, colour)
      .rect(from, y, 2, 1, y < 97 ? 'w4' : 'b3')
      .rect(to - 3, y, 3, 1, 'b0');
  }
  ship.rect(112, 76, 30, 13, 'w2').rect(112, 76, 30, 2, 'w4').rect(140, 76, 2, 13, 'w1');
  for (let x = 116; x < 138; x += 8)
    ship.rect(x, 80, 5, 6, ['a2', 224]).rect(x, 80, 5, 2, ['a3', 224]);
  for (let x = 34; x < 130; x += 14)
    ship.ellipse(x, 102, 2.4, 2.4, 'a0').ellipse(x, 102, 1.4, 1.4, ['a3', 224]);
  for (const x of [14, 144])
    ship
      .rect(x - 2, 74, 5, 7, ['a2', 255])
      .rect(x - 1, 75, 2, 4, ['a3', 255])
      .rect(x, 81, 1, 8, 'w1');
  for (let x = 34; x < 134; x++)
    ship.set(x, 118, (x * 5) % 17 < 11 ? ['u4', 96] : 'u2').set(x, 119, 'u0');
  return ship.rect(70, 122, 22, 1, ['a1', 128]).rect(76, 125, 12, 1, ['a1', 64]);
}
