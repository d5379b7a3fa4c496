import { Canvas, type Ink } from '../canvas.ts';
import type { Colour } from '../palette.ts';
import { shade, shadeRows } from '../shade.ts';
import {
  amber,
  drawBridge,
  drawDeckhouse,
  drawDeckPlane,
  drawFunnel,
  drawLifeboat,
  drawRailing,
  pale,
} from './ferry-decks.ts';

const width = 296;

const height = 150;

const waterline = 140;

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
}

/** The side door: wood-lined passage, a lamp, stairs that go up to the warm decks. */
function drawSideDoor(ferry: Canvas): void {
  ferry.rect(171, 106, 26, 25, 'n5').rect(171, 106, 26, 1, 'n7').rect(173, 108, 22, 23, 'n1');
  for (let j = 0; j < 21; j++) {
    ferry.rect(174, 109 + j, 20, 1, j < 7 ? pale : j < 15 ? amber : ['a1', 215]);
  }
  ferry
    .rect(174, 109, 3, 21, ['w3', 130])
    .rect(191, 109, 3, 21, ['w2', 120])
    .rect(176, 109, 1, 21, ['w4', 150]);
  for (let step = 0; step < 5; step++) {
    ferry.rect(179 + step, 126 - step * 3, 10 - step * 2, 3, [step % 2 ? 'w3' : 'w4', 170]);
    ferry.rect(179 + step, 128 - step * 3, 10 - step * 2, 1, ['w1', 120]);
  }
  ferry.rect(183, 109, 2, 2, ['n8', 255]).rect(168, 131, 32, 2, 'n6').rect(168, 132, 32, 1, 'n3');
  ferry.ellipse(163, 114, 2, 2, ['a3', 240]).ellipse(205, 114, 2, 2, ['a3', 240]);
}

/** Round windows, some dark, none where the side door is. */
function drawPortholes(ferry: Canvas): void {
  for (let x = 58; x < 276; x += 15) {
    if (x > 155 && x < 212) continue;
    ferry.ellipse(x, 116, 3.5, 3.5, 'n4').ellipse(x, 116, 2.5, 2.5, x % 4 ? amber : 'u1');
    if (x % 4) ferry.set(x - 1, 114, pale).set(x - 2, 115, pale);
  }
}

/** Plates, the anchor in its pocket, draught marks at the bow. */
function drawPlating(ferry: Canvas): void {
  for (let x = 46; x < 282; x += 22) ferry.rect(x, 106, 1, 24, 'n1').rect(x + 1, 107, 1, 6, 'u1');
  ferry
    .rect(12, 106, 274, 1, 'u1')
    .rect(24, 107, 9, 5, 'n1')
    .rect(26, 108, 5, 3, 'n4')
    .rect(28, 111, 1, 10, 'n5');
  ferry.rect(25, 120, 7, 1, 'n5').set(25, 119, 'n6').set(31, 119, 'n6').rect(28, 121, 1, 1, 'n4');
  for (let y = 116; y < 130; y += 4) ferry.rect(41, y, 3, 1, 'n6');
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
  drawPlating(ferry);
  drawPortholes(ferry);
  drawSideDoor(ferry);
  for (const x of [78, 130, 232]) ferry.ellipse(x, 96, 3, 3, 'r2').ellipse(x, 96, 1, 1, 'n8');
  drawBulbs(ferry);
  drawFoam(ferry);
  return ferry;
}
