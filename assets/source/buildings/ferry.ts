import { Canvas, type Ink } from '../canvas.ts';
import type { Colour } from '../palette.ts';
import { shade, shadeRows } from '../shade.ts';
import { drawPictogram } from './pictogram.ts';

const width = 296;
const height = 150;
const waterline = 140;
const amber: Ink = ['a2', 225];
const pale: Ink = ['a3', 225];

/** The left edge of the hull at a height: the bow leans forward. */
const bowAt = (y: number) => 6 + Math.round(((y - 98) / 42) ** 1.3 * 34);
const sternAt = (y: number) => 288 - Math.round(((y - 98) / 42) * 8);

function drawHull(ferry: Canvas): void {
  for (let y = 98; y < waterline; y++) {
    const from = bowAt(y);
    const to = sternAt(y);
    const colour: Colour = y < 103 ? 'n7' : y < 105 ? 'c2' : y < 130 ? 'u0' : y < 132 ? 'n7' : 'r1';
    ferry
      .rect(from, y, to - from, 1, colour)
      .set(from, y, y < 103 ? 'n8' : 'u2')
      .set(to - 1, y, 'n1');
    if (y > 105 && y < 130 && (y - 105) % 8 === 0) ferry.rect(from + 1, y, to - from - 2, 1, 'n1');
  }
  shade(ferry, 7, 98, 282, 1, 1);
  shade(ferry, 40, 134, 246, 6, -0.5);
  shade(ferry, 40, 138, 246, 2, -1);
  shadeRows(ferry, 10, 103, 276, [-1]);
  for (let x = 58; x < 276; x += 15) {
    if (x > 162 && x < 204) continue;
    ferry.ellipse(x, 116, 3.5, 3.5, 'n4').ellipse(x, 116, 2.5, 2.5, x % 4 ? amber : 'u1');
    if (x % 4) ferry.set(x - 1, 114, pale).set(x - 2, 115, pale);
  }
  ferry
    .rect(26, 109, 5, 4, 'n4')
    .rect(28, 112, 1, 9, 'n5')
    .rect(25, 119, 7, 1, 'n5')
    .set(25, 118, 'n5')
    .set(31, 118, 'n5');
}

/** The side door with the lit passage behind it, where the gangway ends. */
function drawSideDoor(ferry: Canvas): void {
  ferry.rect(172, 107, 24, 24, 'n5').rect(173, 108, 22, 23, 'n1');
  for (let j = 0; j < 21; j++)
    ferry.rect(174, 109 + j, 20, 1, j < 7 ? pale : j < 15 ? amber : ['a1', 215]);
  ferry
    .rect(174, 109, 3, 21, ['w2', 120])
    .rect(191, 109, 3, 21, ['w2', 120])
    .rect(181, 113, 6, 9, ['w3', 150]);
  ferry.rect(168, 131, 32, 2, 'n6').rect(168, 132, 32, 1, 'n3');
}

type Deck = {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly tall: number;
};

/** A white deckhouse: roof plane above, wall with a row of lit windows below. */
function drawDeckhouse(ferry: Canvas, { from, to, top, tall }: Deck, windowWidth: number): void {
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
    if (i % 3 === 1 && !isDark)
      ferry
        .rect(x + 2, top + tall - 11, 3, 4, ['b2', 70])
        .rect(x + 3, top + tall - 13, 2, 2, ['b2', 70]);
    if (isDark) ferry.line(x + 1, top + tall - 9, x + 4, top + 7, 'u2');
  }
}

function drawRailing(ferry: Canvas, from: number, to: number, y: number): void {
  ferry.rect(from, y, to - from, 1, 'n8').rect(from, y + 3, to - from, 1, 'n6');
  for (let x = from; x < to; x += 6) ferry.rect(x, y, 1, 7, 'n6');
}

function drawDeckPlane(ferry: Canvas, from: number, to: number, y: number): void {
  ferry.rect(from, y, to - from, 8, 'w3').rect(from, y, to - from, 1, 'w2');
  for (let j = 2; j < 8; j += 2) ferry.rect(from, y + j, to - from, 1, j % 4 ? 'w2' : 'w3');
  shadeRows(ferry, from, y, to - from, [-1, -0.5]);
}

function drawLifeboat(ferry: Canvas, x: number, y: number): void {
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

function drawFunnel(ferry: Canvas): void {
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

function drawBridge(ferry: Canvas): void {
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

/** Coloured bulbs from the bow over the mast to the stern: the ferry is in party dress for the lanterns. */
function drawBulbs(ferry: Canvas): void {
  const inks: readonly Ink[] = [
    ['a2', 255],
    ['m3', 255],
    ['c3', 255],
    ['a3', 255],
  ];
  const span = (x0: number, y0: number, x1: number, y1: number, sag: number) => {
    for (let x = x0; x <= x1; x++) {
      const t = (x - x0) / (x1 - x0);
      const y = Math.round(y0 + (y1 - y0) * t + sag * 4 * t * (1 - t));
      ferry.set(x, y, 'n2');
      if ((x - x0) % 9 === 5) ferry.rect(x, y + 1, 2, 2, inks[Math.floor((x - x0) / 9) % 4]!);
    }
  };
  span(10, 92, 114, 4, 16);
  span(116, 4, 284, 88, 18);
}

function drawFoam(ferry: Canvas): void {
  for (let x = 36; x < 284; x++) {
    const wave = (x * 7) % 23;
    ferry
      .set(x, waterline, wave < 14 ? ['u4', 90] : 'u2')
      .set(x, waterline + 1, 'u0')
      .set(x, waterline + 2, wave > 15 ? 'u2' : 'u0');
    if (wave < 6) ferry.set(x, waterline + 3, 'u0');
  }
  for (let x = 60; x < 276; x += 15)
    if (x < 160 || x > 204)
      ferry.rect(x, waterline + 4, 4, 1, ['a1', 130]).rect(x + 1, waterline + 7, 3, 1, ['a1', 70]);
  ferry.rect(176, waterline + 4, 16, 1, ['a1', 150]).rect(180, waterline + 7, 10, 1, ['a1', 90]);
}

/** The night ferry Aurelia, bow to the left, her door towards the pier. */
export function drawFerry(): Canvas {
  const ferry = new Canvas(width, height);
  drawDeckPlane(ferry, 12, 286, 90);
  drawDeckhouse(ferry, { from: 84, to: 238, top: 46, tall: 18 }, 9);
  drawFunnel(ferry);
  drawBridge(ferry);
  drawDeckPlane(ferry, 64, 268, 62);
  drawDeckhouse(ferry, { from: 66, to: 266, top: 70, tall: 22 }, 13);
  drawDeckPlane(ferry, 66, 266, 61);
  drawRailing(ferry, 64, 268, 62);
  drawLifeboat(ferry, 148, 52);
  drawLifeboat(ferry, 212, 52);
  drawRailing(ferry, 10, 287, 92);
  drawHull(ferry);
  drawSideDoor(ferry);
  for (const x of [78, 130, 232]) ferry.ellipse(x, 96, 3, 3, 'r2').ellipse(x, 96, 1, 1, 'n8');
  drawBulbs(ferry);
  drawFoam(ferry);
  return ferry;
}
