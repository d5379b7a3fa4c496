import { Canvas, type Ink } from '../canvas.ts';
import type { Colour } from '../palette.ts';
import { type Sprite, standing } from './sprite.ts';

function drawBench(): Canvas {
  const bench = new Canvas(30, 17);
  for (const y of [2, 5]) bench.rect(2, y, 26, 2, 'w3').rect(2, y, 26, 1, 'w4');
  bench.rect(2, 9, 26, 3, 'w3').rect(2, 9, 26, 1, 'w4').rect(2, 11, 26, 1, 'w2');
  for (const x of [4, 24]) bench.rect(x, 1, 2, 14, 'n4').set(x, 1, 'n6');
  return bench.outline('n1');
}

function drawMailbox(): Canvas {
  const box = new Canvas(14, 23)
    .rect(2, 4, 10, 14, 'r1')
    .ellipse(7, 5, 5, 4, 'r2')
    .rect(2, 5, 3, 12, 'r2')
    .rect(2, 5, 1, 12, 'r3');
  box
    .rect(10, 6, 2, 12, 'r0')
    .rect(4, 7, 6, 2, 'n0')
    .rect(4, 11, 6, 4, 'n8')
    .line(4, 11, 7, 13, 'n5')
    .line(9, 11, 7, 13, 'n5');
  return box.rect(3, 18, 2, 4, 'n3').rect(9, 18, 2, 4, 'n2').outline('n1');
}

function drawBooth(): Canvas {
  const booth = new Canvas(22, 42)
    .rect(2, 5, 18, 34, 'c1')
    .rect(2, 5, 2, 34, 'c2')
    .rect(18, 5, 2, 34, 'c0')
    .rect(1, 2, 20, 8, 'c1')
    .rect(1, 2, 20, 1, 'c3');
  booth
    .rect(3, 3, 16, 6, ['n8', 200])
    .rect(7, 4, 8, 1, ['c1', 60])
    .rect(6, 5, 3, 2, ['c1', 60])
    .rect(13, 5, 3, 2, ['c1', 60]);
  for (let j = 0; j < 25; j++)
    booth.rect(5, 11 + j, 12, 1, j < 6 ? ['c4', 190] : [j < 15 ? 'c3' : 'c2', 110]);
  booth
    .rect(8, 17, 6, 8, 'n2')
    .rect(9, 18, 4, 3, 'n5')
    .set(9, 22, 'a2')
    .set(11, 22, 'a2')
    .line(14, 18, 15, 26, 'n1');
  booth
    .rect(10, 11, 1, 6, 'c1')
    .rect(10, 25, 1, 11, 'c1')
    .rect(5, 26, 12, 1, 'c1')
    .line(6, 15, 9, 12, ['n8', 220]);
  return booth.rect(2, 37, 18, 2, 'c0').outline('n0');
}

function drawBin(): Canvas {
  const bin = new Canvas(14, 18)
    .rect(2, 5, 10, 11, 'g2')
    .rect(2, 5, 3, 11, 'g3')
    .rect(10, 5, 2, 11, 'g1');
  bin.rect(1, 2, 12, 3, 'g3').rect(1, 2, 12, 1, 'g4');
  for (let x = 4; x < 11; x += 3) bin.rect(x, 7, 1, 7, 'g1');
  return bin.outline('n1');
}

/** The notice board: quests as slips of paper under a small roof with a lamp. */
function drawNotices(): Canvas {
  const board = new Canvas(36, 36)
    .rect(4, 8, 2, 26, 'w1')
    .rect(4, 8, 1, 26, 'w3')
    .rect(30, 8, 2, 26, 'w1')
    .rect(30, 8, 1, 26, 'w3');
  board
    .rect(3, 8, 30, 19, 'w2')
    .rect(5, 10, 26, 15, 'w1')
    .rect(5, 10, 26, 1, 'w0')
    .rect(3, 26, 30, 1, 'w0');
  const slips: readonly (readonly [number, number, number, number, Colour])[] = [
    [7, 12, 6, 7, 'n8'],
    [15, 11, 7, 5, 'a3'],
    [24, 12, 5, 6, 'm4'],
    [14, 18, 5, 6, 'u4'],
    [21, 19, 8, 5, 's5'],
    [7, 20, 5, 4, 'g6'],
  ];
  for (const [x, y, width, height, colour] of slips) {
    board
      .rect(x, y, width, height, [colour, 40])
      .rect(x + 1, y + 2, width - 2, 1, 'n4')
      .set(x + (width >> 1), y, 'r2');
  }
  board
    .rect(1, 4, 34, 4, 'r1')
    .rect(1, 4, 34, 1, 'r3')
    .rect(3, 2, 30, 2, 'r2')
    .rect(1, 7, 34, 1, 'r0');
  const lamp: Ink = ['a3', 255];
  return board.rect(16, 8, 4, 1, lamp).outline('n1');
}

export function furnitureSprites(): Sprite[] {
  return [
    standing('bench', drawBench(), { shadow: 13, foot: [26, 6] }),
    standing('mailbox', drawMailbox(), { shadow: 6, foot: [10, 5] }),
    standing('phone-booth', drawBooth(), { shadow: 10, foot: [18, 8] }),
    standing('bin', drawBin(), { shadow: 6, foot: [10, 5] }),
    standing('notice-board', drawNotices(), { shadow: 14, foot: [30, 6] }),
  ];
}
