import type { Canvas, Ink } from '../canvas.ts';
import { hash } from '../noise.ts';
import type { Colour } from '../palette.ts';
import { shadeRows } from '../shade.ts';
import { drawPictogram } from './pictogram.ts';

/** Lamplight behind the windows of the ferry. */
export const amber: Ink = ['a2', 225];
export const pale: Ink = ['a3', 225];

type Deck = {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly tall: number;
};

/** Who looks out of a window, standing on its lower edge: one, two, a curtain, a potted palm, or nobody. */
function drawPassenger(ferry: Canvas, x: number, foot: number, mood: number): void {
  const person = (left: number, colour: Colour) =>
    ferry.rect(left, foot - 5, 2, 2, [colour, 80]).rect(left - 1, foot - 3, 4, 3, [colour, 80]);
  if (mood < 0.25) person(x + 3, 'b2');
  else if (mood < 0.4) {
    person(x + 2, 'b2');
    person(x + 6, 'm1');
  } else if (mood < 0.55)
    ferry.rect(x, foot - 5, 2, 5, ['r2', 150]).rect(x + 2, foot - 5, 1, 2, ['r2', 150]);
  else if (mood < 0.68)
    ferry
      .rect(x + 4, foot - 3, 1, 3, ['w1', 80])
      .rect(x + 2, foot - 5, 5, 1, ['g3', 110])
      .rect(x + 3, foot - 6, 3, 1, ['g4', 110]);
}

/** A white deckhouse: roof plane above, wall with a row of lit windows below. */
export function drawDeckhouse(
  ferry: Canvas,
  { from, to, top, tall }: Deck,
  windowWidth: number,
): void {
  const length = to - from;
  ferry
    .rect(from - 2, top - 8, length + 4, 8, 'n5')
    .rect(from - 2, top - 8, length + 4, 1, 'n7')
    .rect(from - 2, top - 1, length + 4, 1, 'n4');
  ferry
    .rect(from, top, length, tall, 'n7')
    .rect(from, top, 1, tall, 'n8')
    .rect(to - 2, top, 2, tall, 'n5');
  shadeRows(ferry, from, top, length, [-2, -1, -0.5]);
  shadeRows(ferry, from, top + tall - 3, length, [-0.5, -1, -1]);
  for (let x = from + 6, i = 0; x + windowWidth < to - 4; x += windowWidth + 5, i++) {
    const isDark = (i * 7 + from) % 5 === 0;
    ferry.rect(x - 1, top + 5, windowWidth + 2, tall - 11, 'n3');
    for (let j = 0; j < tall - 13; j++)
      ferry.rect(
        x,
        top + 6 + j,
        windowWidth,
        1,
        isDark ? (j < 3 ? 'u1' : 'u0') : j < 2 ? pale : amber,
      );
    if (!isDark) drawPassenger(ferry, x, top + tall - 8, hash(i, from, 4));
    if (isDark) ferry.line(x + 1, top + tall - 9, x + 4, top + 7, 'u2');
  }
}

export function drawRailing(ferry: Canvas, from: number, to: number, y: number): void {
  ferry.rect(from, y, to - from, 1, 'n8').rect(from, y + 3, to - from, 1, 'n6');
  for (let x = from; x < to; x += 6) ferry.rect(x, y, 1, 7, 'n6');
}

export function drawDeckPlane(ferry: Canvas, from: number, to: number, y: number): void {
  ferry.rect(from, y, to - from, 8, 'w3').rect(from, y, to - from, 1, 'w2');
  for (let j = 2; j < 8; j += 2) ferry.rect(from, y + j, to - from, 1, j % 4 ? 'w2' : 'w3');
  shadeRows(ferry, from, y, to - from, [-1, -0.5]);
}

export function drawLifeboat(ferry: Canvas, x: number, y: number): void {
  ferry
    .rect(x + 2, y + 2, 26, 5, 'a1')
    .rect(x + 4, y + 7, 22, 2, 'a0')
    .rect(x, y + 2, 2, 3, 'a1')
    .rect(x + 28, y + 2, 2, 3, 'a1');
  ferry
    .rect(x, y + 1, 30, 2, 'n8')
    .rect(x + 3, y - 1, 24, 2, 'n6')
    .rect(x + 3, y - 1, 24, 1, 'n7')
    .rect(x + 4, y + 4, 22, 1, 'a2');
  for (const left of [x + 5, x + 23])
    ferry.rect(left, y - 6, 1, 9, 'n4').rect(left - 1, y - 6, 3, 1, 'n4');
}

export function drawFunnel(ferry: Canvas): void {
  for (let y = 8; y < 44; y++) {
    const from = 186 + Math.round((y - 8) * 0.06) - 3;
    const colour: Colour = y < 14 ? 'n2' : y < 33 ? 'r1' : 'n7';
    ferry
      .rect(from, y, 28, 1, colour)
      .rect(from, y, 4, 1, y < 14 ? 'n4' : y < 33 ? 'r2' : 'n8')
      .rect(from + 23, y, 5, 1, y < 14 ? 'n1' : y < 33 ? 'r0' : 'n5');
  }
  ferry.rect(183, 7, 28, 1, 'n5').rect(184, 14, 27, 1, 'n8').rect(191, 18, 13, 11, 'r1');
  ferry.rect(190, 18, 14, 11, 'n8').rect(190, 27, 14, 2, 'n6');
  drawPictogram(ferry, 192, 20, 'envelope', 'r1');
  ferry.rect(180, 44, 36, 2, 'n2', 160);
}

export function drawBridge(ferry: Canvas): void {
  ferry
    .rect(88, 20, 54, 6, 'n5')
    .rect(88, 20, 54, 1, 'n7')
    .rect(90, 26, 50, 20, 'n7')
    .rect(90, 26, 1, 20, 'n8')
    .rect(138, 26, 2, 20, 'n5');
  shadeRows(ferry, 90, 26, 50, [-2, -1]);
  ferry.rect(93, 30, 44, 9, 'n2');
  for (let x = 94; x < 135; x += 7) {
    for (let j = 0; j < 7; j++)
      ferry.rect(x, 31 + j, 6, 1, j < 2 ? ['c4', 205] : j < 5 ? ['c3', 205] : ['c2', 205]);
  }
  ferry.rect(107, 33, 3, 5, ['c0', 70]).rect(107, 31, 3, 2, ['c0', 70]).rect(91, 42, 48, 2, 'c2');
  ferry
    .rect(114, 2, 2, 18, 'n6')
    .rect(108, 8, 14, 1, 'n6')
    .rect(106, 13, 18, 1, 'n5')
    .rect(113, 0, 4, 3, ['r3', 255])
    .rect(104, 14, 3, 3, ['c3', 255])
    .rect(123, 14, 3, 3, ['a2', 255]);
  ferry.rect(126, 16, 12, 2, 'n7').rect(131, 18, 2, 3, 'n4');
}
