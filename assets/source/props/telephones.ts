import { Canvas, type Ink } from '../canvas.ts';
import type { Colour } from '../palette.ts';
import { front } from '../buildings/front.ts';
import { withGroundShadow } from '../buildings/ground-shadow.ts';
import { loose, type Sprite, standing } from './sprite.ts';

type Bakelite = readonly [dark: Colour, mid: Colour, light: Colour];
const colours: readonly Bakelite[] = [
  ['r0', 'r1', 'r2'],
  ['c0', 'c1', 'c2'],
  ['a0', 'a1', 'a2'],
  ['p0', 'p1', 'p2'],
];

/** A desk telephone. Unanswered, its lamp is red and it shakes; answered, the lamp is cyan and it is quiet. */
function addTelephone(
  canvas: Canvas,
  x: number,
  y: number,
  [dark, mid, light]: Bakelite,
  isLit: boolean,
): void {
  canvas
    .rect(x + 2, y + 5, 12, 3, mid)
    .rect(x + 1, y + 8, 14, 5, mid)
    .rect(x, y + 12, 16, 2, dark)
    .rect(x + 2, y + 5, 12, 1, light);
  canvas.ellipse(x + 8, y + 9, 3.5, 3, 'n8').ellipse(x + 8, y + 9, 1.5, 1.2, 'n3');
  const up = isLit ? 0 : -2;
  canvas
    .rect(x + 1, y + 2 + up, 14, 3, mid)
    .rect(x + 1, y + 2 + up, 14, 1, light)
    .rect(x, y + 3 + up, 4, 3, dark)
    .rect(x + 12, y + 3 + up, 4, 3, dark);
  const lamp: Ink = isLit ? ['c3', 255] : ['r2', 255];
  canvas.rect(x + 13, y + 9, 2, 2, lamp);
  if (!isLit) canvas.rect(x - 2, y, 1, 3, ['a2', 190]).rect(x + 17, y, 1, 3, ['a2', 190]);
}

/** A long desk with three telephones and a notebook for each. */
function drawPhoneDesk(isLit: boolean, first: number): Canvas {
  const desk = new Canvas(88, 46)
    .rect(2, 18, 84, 12, 'w3')
    .rect(2, 18, 84, 1, 'w4')
    .rect(2, 29, 84, 3, 'w0');
  desk
    .rect(4, 32, 80, 11, 'w1')
    .rect(4, 32, 3, 11, 'w2')
    .rect(81, 32, 3, 11, 'w0')
    .rect(32, 32, 1, 11, 'w0')
    .rect(58, 32, 1, 11, 'w0');
  for (let i = 0; i < 3; i++) {
    addTelephone(desk, 6 + i * 27, 7, colours[(i + first) % colours.length]!, isLit);
    desk
      .rect(23 + i * 27, 22, 7, 5, 'n8')
      .rect(24 + i * 27, 23, 4, 1, 'n5')
      .rect(24 + i * 27, 25, 5, 1, isLit ? 'u2' : 'n7');
    desk.rect(13 + i * 27, 36, 6, 1, 'a2');
  }
  return desk.outline('n1');
}

/** The board on the wall: a lamp for every line of the house, and two telephones of its own. */
function drawLineBoard(isLit: boolean): Canvas {
  const board = new Canvas(104, 50)
    .rect(1, 1, 102, 42, 'w1')
    .rect(1, 1, 102, 2, 'w3')
    .rect(4, 5, 96, 35, 'n1');
  for (let row = 0; row < 3; row++) {
    for (let i = 0; i < 11; i++) {
      const ink: Ink = isLit
        ? [(i + row) % 3 ? 'c3' : 'a2', 240]
        : i % 4 === row
          ? ['r2', 220]
          : 'n3';
      board.rect(8 + i * 8, 9 + row * 10, 4, 4, 'n3').rect(9 + i * 8, 10 + row * 10, 2, 2, ink);
      board.rect(9 + i * 8, 15 + row * 10, 2, 1, 'a1');
    }
  }
  if (isLit) board.line(10, 15, 42, 25, 'm2').line(34, 15, 74, 35, 'c2').line(66, 25, 90, 15, 'a1');
  return board.rect(1, 42, 102, 2, 'w3').rect(1, 44, 102, 1, 'w0').outline('n1');
}

/** The night bell: who rings it wakes one person, and no more. */
function drawNightBell(isLit: boolean): Canvas {
  const bell = new Canvas(26, 36)
    .rect(3, 2, 20, 3, 'n4')
    .rect(3, 2, 20, 1, 'n6')
    .rect(12, 5, 2, 5, 'n5');
  for (let j = 0; j < 15; j++) {
    const half = 3 + j * 0.5 + (j > 12 ? 2 : 0);
    bell
      .rect(13 - half, 10 + j, half * 2, 1, isLit ? ['a2', 150] : 'a1')
      .rect(13 - half, 10 + j, 2, 1, isLit ? ['a3', 200] : 'a2')
      .rect(11 + half, 10 + j, 2, 1, 'a0');
  }
  bell
    .ellipse(13, 27, 2.4, 2.4, 'a0')
    .rect(13, 28, 1, 6, 'n5')
    .rect(12, 33, 3, 2, 'r2')
    .outline('n1');
  if (isLit) bell.rect(1, 14, 1, 6, ['a3', 255]).rect(24, 14, 1, 6, ['a3', 255]);
  return bell;
}

function drawSofa(): Canvas {
  const sofa = new Canvas(60, 32)
    .rect(4, 4, 52, 14, 'c1')
    .rect(4, 4, 52, 2, 'c2')
    .rect(2, 12, 8, 14, 'c1')
    .rect(50, 12, 8, 14, 'c1')
    .rect(2, 12, 8, 2, 'c2')
    .rect(50, 12, 8, 2, 'c2');
  sofa
    .rect(10, 17, 40, 6, 'c2')
    .rect(10, 17, 40, 1, 'c3')
    .rect(10, 23, 40, 4, 'c0')
    .rect(30, 6, 1, 17, 'c0')
    .rect(16, 10, 9, 8, 'a1')
    .rect(16, 10, 9, 1, 'a2');
  return sofa.rect(6, 27, 3, 3, 'w1').rect(51, 27, 3, 3, 'w1').outline('n1');
}

/** A small table with the kettle of the night shift. */
function drawTeaTable(): Canvas {
  const table = new Canvas(32, 34)
    .rect(2, 16, 28, 6, 'w3')
    .rect(2, 16, 28, 1, 'w4')
    .rect(2, 21, 28, 2, 'w0')
    .rect(4, 23, 3, 9, 'w1')
    .rect(25, 23, 3, 9, 'w1');
  table
    .ellipse(11, 11, 6, 5, 'n5')
    .ellipse(10, 10, 4, 3, 'n7')
    .rect(9, 4, 4, 2, 'n3')
    .line(16, 11, 19, 7, 'n6')
    .rect(6, 15, 11, 1, 'n3');
  table
    .rect(21, 12, 5, 5, 'm3')
    .rect(21, 12, 5, 1, 'n8')
    .rect(26, 13, 1, 2, 'm2')
    .rect(22, 8, 1, 3, ['n8', 90])
    .rect(24, 6, 1, 3, ['n8', 90]);
  return table.outline('n1');
}

/** What rings in the Answering House, and what one sits on between two calls. */
export function telephoneSprites(): Sprite[] {
  return [
    ...[0, 1].flatMap((first) => [
      front(
        `phone-desk-${first}`,
        withGroundShadow(drawPhoneDesk(false, first * 2), { castHeight: 14 }),
        16,
      ),
      front(
        `phone-desk-${first}-lit`,
        withGroundShadow(drawPhoneDesk(true, first * 2), { castHeight: 14 }),
        16,
      ),
    ]),
    loose('line-board', drawLineBoard(false)),
    loose('line-board-lit', drawLineBoard(true)),
    loose('night-bell', drawNightBell(false)),
    loose('night-bell-lit', drawNightBell(true)),
    standing('sofa', drawSofa(), { shadow: 26, foot: [54, 10] }),
    standing('tea-table', drawTeaTable(), { shadow: 13, foot: [26, 8] }),
  ];
}
