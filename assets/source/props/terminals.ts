import { Canvas, type Ink } from '../canvas.ts';
import { type Sprite, standing } from './sprite.ts';

/** A relay terminal: slanted desk with a screen, envelope slot and an antenna that waits or talks. */
function drawTerminal(isLit: boolean): Canvas {
  const terminal = new Canvas(24, 42);
  const cyan: Ink = isLit ? ['c3', 255] : 'c1';
  terminal
    .rect(18, 2, 1, 14, 'n6')
    .rect(17, 1, 3, 3, isLit ? ['c4', 255] : 'n5')
    .line(15, 8, 18, 12, 'n4')
    .line(21, 8, 18, 12, 'n4');
  terminal
    .rect(3, 12, 18, 17, 'n4')
    .rect(3, 12, 18, 1, 'n7')
    .rect(3, 13, 1, 16, 'n6')
    .rect(20, 13, 1, 16, 'n2');
  terminal.rect(5, 14, 14, 12, 'n0').rect(6, 15, 12, 10, isLit ? ['c0', 190] : ['c0', 60]);
  if (isLit) {
    terminal
      .rect(7, 16, 6, 1, ['c3', 255])
      .rect(9, 18, 7, 1, ['m3', 255])
      .rect(7, 20, 5, 1, ['c3', 255]);
    terminal.rect(7, 22, 8, 1, ['a2', 255]).rect(16, 22, 1, 2, ['c4', 255]);
  } else terminal.rect(7, 22, 3, 1, ['c2', 150]).rect(7, 16, 4, 1, ['c1', 90]);
  terminal.rect(2, 29, 20, 4, 'n5').rect(2, 29, 20, 1, 'n7').rect(2, 32, 20, 1, 'n3');
  for (let x = 4; x < 19; x += 2) terminal.set(x, 30, 'n2').set(x + 1, 31, 'n3');
  terminal.rect(18, 30, 2, 2, isLit ? ['a2', 255] : 'a0');
  terminal.rect(4, 33, 16, 8, 'n3').rect(4, 33, 2, 8, 'n4').rect(18, 33, 2, 8, 'n2');
  terminal
    .rect(7, 35, 10, 2, 'n0')
    .rect(7, 35, 10, 1, 'n1')
    .rect(9, 36, 6, 1, 'n8')
    .rect(7, 39, 10, 1, cyan);
  return terminal.outline('n0');
}

/** The brass plate beside the door of Relay House, on its post. */
function drawDoorPlate(isLit: boolean): Canvas {
  const plate = new Canvas(18, 30)
    .rect(8, 14, 3, 15, 'n3')
    .rect(8, 14, 1, 15, 'n5')
    .rect(6, 27, 7, 2, 'n2');
  plate
    .rect(1, 1, 16, 14, 'w2')
    .rect(2, 2, 14, 12, 'w3')
    .rect(2, 2, 14, 1, 'w4')
    .rect(2, 2, 1, 12, 'w4')
    .rect(2, 13, 14, 1, 'w1');
  plate.rect(4, 4, 10, 6, 'n0').rect(5, 5, 8, 4, isLit ? ['c1', 200] : ['c0', 70]);
  plate.rect(5, 6, isLit ? 6 : 3, 1, isLit ? ['c4', 255] : ['c2', 130]);
  for (const x of [4, 7, 10]) plate.rect(x, 11, 2, 2, isLit ? ['a3', 255] : 'a0');
  plate.rect(13, 11, 2, 2, isLit ? ['c3', 255] : ['r2', 200]);
  return plate.outline('n1');
}

/** The box of address cards: a small filing cabinet on legs, cards sticking out. */
function drawCardBox(isLit: boolean): Canvas {
  const box = new Canvas(22, 28);
  for (const [x, y, ink] of [
    [4, 3, 'n8'],
    [8, 1, 'a3'],
    [12, 2, 'n7'],
    [15, 4, 'm4'],
  ] as const) {
    box.rect(x, y, 4, 8, ink).rect(x + 1, y + 2, 2, 1, 'n5');
  }
  box
    .rect(2, 8, 18, 13, 'w2')
    .rect(2, 8, 18, 2, 'w4')
    .rect(2, 10, 2, 11, 'w3')
    .rect(18, 10, 2, 11, 'w1');
  for (const y of [11, 16]) {
    box
      .rect(5, y, 12, 4, 'w1')
      .rect(5, y, 12, 1, 'w0')
      .rect(7, y + 1, 8, 2, 's5')
      .rect(8, y + 1, 5, 1, 'n4');
    box.rect(15, y + 1, 1, 2, isLit ? ['c3', 255] : 'a1');
  }
  if (isLit) box.rect(2, 9, 18, 1, ['c3', 230]);
  return box.rect(4, 21, 2, 6, 'w0').rect(16, 21, 2, 6, 'w0').outline('n1');
}

export function terminalSprites(): Sprite[] {
  const pairs = [
    ['terminal', drawTerminal, 11, [20, 8]],
    ['door-plate', drawDoorPlate, 7, [12, 5]],
    ['card-box', drawCardBox, 10, [18, 6]],
  ] as const;
  return pairs.flatMap(([key, draw, shadow, foot]) => [
    standing(key, draw(false), { shadow, foot }),
    standing(`${key}-lit`, draw(true), { shadow, foot }),
  ]);
}
