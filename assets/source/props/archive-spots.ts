import { Canvas, type Ink } from '../canvas.ts';
import { drawPostcardPress } from './archive-postcards.ts';
import { type Sprite, standing } from './sprite.ts';

/** The card index: a round desk of drawers, on it the lamp under whose light one asks. */
function drawCardIndex(isLit: boolean): Canvas {
  const desk = new Canvas(76, 60).ellipse(38, 44, 36, 14, 'w0').rect(2, 30, 72, 14, 'w1');
  for (let i = 0; i < 9; i++) {
    const x = 4 + i * 7.6;
    const y = 33 + Math.round(Math.sqrt(Math.max(0, 1 - ((x + 4 - 38) / 36) ** 2)) * 13);
    desk
      .rect(x, y - 12, 7, 14, 'w2')
      .rect(x, y - 12, 7, 1, 'w4')
      .rect(x, y - 12, 1, 14, 'w3');
    const label: Ink = isLit ? [i % 3 === 1 ? 'c3' : 'a3', 230] : 's4';
    desk
      .rect(x + 2, y - 9, 3, 2, label)
      .rect(x + 2, y - 3, 3, 2, label)
      .rect(x + 3, y - 6, 1, 1, 'a2');
  }
  desk
    .ellipse(38, 29, 36, 13, 'w1')
    .ellipse(38, 28, 36, 13, 'w3')
    .ellipse(38, 28, 33, 11, 'w4')
    .ellipse(38, 28.5, 31, 10, 'w3');
  for (let i = 0; i < 7; i++)
    desk
      .rect(12 + i * 8, 25 - (i % 2), 5, 7, i % 3 ? 'n8' : 'a3')
      .rect(13 + i * 8, 27 - (i % 2), 3, 1, 'n5');
  desk
    .rect(37, 10, 2, 18, 'a1')
    .rect(37, 10, 1, 18, 'a3')
    .rect(33, 26, 10, 3, 'a0')
    .rect(33, 26, 10, 1, 'a2');
  desk
    .rect(27, 4, 22, 7, 'g3')
    .rect(27, 4, 22, 2, 'g5')
    .rect(25, 9, 26, 2, 'g2')
    .rect(30, 2, 16, 2, 'g4');
  desk.rect(26, 11, 24, 2, isLit ? ['a3', 255] : 'n3');
  if (isLit) desk.rect(30, 13, 16, 1, ['a2', 220]);
  return desk.outline('n1');
}

/** The rolling ladder on its rail. At first it leans on a jam of paper; cleared, it rolls, and the tube is free. */
function drawLadder(isLit: boolean): Canvas {
  const ladder = new Canvas(64, 78)
    .rect(0, 6, 64, 2, 'n5')
    .rect(0, 6, 64, 1, 'n7')
    .rect(0, 8, 64, 1, 'n1');
  ladder
    .rect(46, 2, 12, 50, 'c0')
    .rect(46, 2, 3, 50, 'c2')
    .rect(56, 2, 2, 50, 'n2')
    .rect(44, 50, 16, 5, 'a1')
    .rect(44, 50, 16, 1, 'a3');
  ladder.rect(48, 18, 8, 16, isLit ? ['c1', 190] : 'n0').rect(48, 18, 8, 1, 'n6');
  if (isLit) ladder.rect(50, 22, 4, 7, ['n8', 230]).rect(50, 24, 4, 1, ['m3', 255]);
  else ladder.rect(48, 22, 8, 12, 'n7').rect(49, 25, 6, 1, 'n5').rect(48, 29, 8, 1, 'n5');
  const lean = isLit ? 0 : 7;
  for (let y = 4; y < 74; y++) {
    const shift = Math.round(((74 - y) / 70) * lean);
    ladder
      .rect(8 + shift, y, 3, 1, 'w3')
      .rect(8 + shift, y, 1, 1, 'w4')
      .rect(28 + shift, y, 3, 1, 'w2');
    if (y % 9 === 3) ladder.rect(11 + shift, y, 17, 2, 'w4').rect(11 + shift, y + 2, 17, 1, 'w0');
  }
  for (const x of [8, 28]) ladder.ellipse(x + 1.5, 74, 2.5, 2.5, 'n3').set(x + 1, 73, 'n6');
  if (isLit) {
    ladder
      .rect(40, 66, 20, 9, 'w2')
      .rect(40, 66, 20, 1, 'w4')
      .rect(42, 60, 16, 6, 'n8')
      .rect(42, 62, 16, 1, 'n5');
    return ladder.rect(46, 69, 8, 2, ['c3', 255]).outline('n1');
  }
  for (let i = 0; i < 22; i++) {
    const x = 26 + ((i * 37) % 34);
    const y = 56 + ((i * 23) % 17) - (x > 44 ? 3 : 0);
    ladder
      .rect(x, y, 8, 4, i % 4 ? 'n8' : 's5')
      .rect(x, y + 3, 8, 1, 'n5')
      .rect(x + 2, y + 1, 4, 1, i % 5 ? 'n6' : 'r2');
  }
  return ladder.rect(52, 56, 3, 2, ['r2', 220]).outline('n1');
}

/** The lectern of the reading room: a letter box tied with a black ribbon, and a candle that is kind to eyes. */
function drawLectern(isLit: boolean): Canvas {
  const desk = new Canvas(46, 50)
    .rect(19, 24, 8, 22, 'w2')
    .rect(19, 24, 2, 22, 'w3')
    .rect(12, 45, 22, 3, 'w1')
    .rect(12, 45, 22, 1, 'w3');
  desk
    .rect(4, 18, 38, 8, 'w3')
    .rect(4, 18, 38, 1, 'w4')
    .rect(4, 25, 38, 2, 'w0')
    .rect(3, 26, 40, 1, 'w2');
  desk
    .rect(11, 8, 22, 12, 's5')
    .rect(11, 8, 22, 2, 'n8')
    .rect(11, 19, 22, 1, 's2')
    .rect(31, 9, 2, 11, 's3');
  const ribbon: Ink = isLit ? 'n0' : 'n6';
  if (isLit)
    desk
      .rect(20, 8, 3, 12, ribbon)
      .rect(11, 13, 22, 2, ribbon)
      .ellipse(18, 7, 3, 2, ribbon)
      .ellipse(25, 7, 3, 2, ribbon);
  else
    desk
      .rect(14, 11, 14, 1, ribbon)
      .rect(14, 13, 11, 1, ribbon)
      .rect(14, 15, 13, 1, ribbon)
      .rect(27, 11, 3, 3, ['r2', 200]);
  desk.rect(37, 10, 3, 9, 'n8').rect(39, 10, 1, 9, 'n6').rect(35, 18, 7, 1, 'a1');
  if (isLit) desk.rect(37, 6, 3, 4, ['a2', 255]).rect(38, 5, 1, 3, ['a3', 255]);
  return desk.outline('n1');
}

/** Where the work of the archive is done; the fifth place is a shelf. */
export function archiveSpotSprites(): Sprite[] {
  const pairs = [
    ['card-index', drawCardIndex, { shadow: 34, foot: [70, 18] }],
    ['rolling-ladder', drawLadder, { shadow: 20, foot: [52, 7] }],
    ['postcard-press', drawPostcardPress, { shadow: 22, foot: [44, 8] }],
    ['lectern', drawLectern, { shadow: 14, foot: [24, 6] }],
  ] as const;
  return pairs.flatMap(([key, draw, stand]) => [
    standing(key, draw(false), stand),
    standing(`${key}-lit`, draw(true), stand),
  ]);
}
