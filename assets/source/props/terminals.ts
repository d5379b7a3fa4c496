import { Canvas, type Ink } from '../canvas.ts';
import { type Sprite, standing } from './sprite.ts';

/** What the screen shows: lines of code when the network answers, a waiting envelope when it does not. */
function drawTerminalScreen(terminal: Canvas, isLit: boolean): void {
  terminal
    .rect(5, 16, 18, 14, 'n0')
    .rect(5, 29, 18, 1, 'c2')
    .rect(7, 18, 14, 10, ['c0', isLit ? 190 : 90]);
  if (!isLit) {
    terminal
      .frame(10, 20, 8, 6, ['c2', 170])
      .line(10, 20, 13, 23, ['c2', 170])
      .line(17, 20, 14, 23, ['c2', 170]);
    terminal.rect(8, 26, 2, 1, ['a2', 220]);
    return;
  }
  terminal
    .rect(8, 19, 6, 1, ['c3', 255])
    .rect(10, 21, 8, 1, ['m3', 255])
    .rect(10, 23, 5, 1, ['c3', 255]);
  terminal
    .rect(16, 23, 3, 1, ['g6', 255])
    .rect(8, 25, 8, 1, ['a2', 255])
    .rect(18, 25, 1, 2, ['c4', 255]);
  terminal.rect(7, 18, 14, 1, ['c1', 190]);
}

/** A relay terminal: teal case with a hooded screen, pale keys, a letter slot, and a dish that waits or talks. */
function drawTerminal(isLit: boolean): Canvas {
  const terminal = new Canvas(28, 48);
  const talk: Ink = isLit ? ['c4', 255] : ['r2', 200];
  terminal
    .rect(21, 5, 1, 9, 'n6')
    .rect(22, 5, 1, 9, 'n4')
    .ellipse(20, 5, 5, 4, 'n5')
    .ellipse(19.5, 4.5, 4.2, 3.2, 'n7');
  terminal.ellipse(20.5, 5, 2.6, 2, 'n5').line(20, 4, 16, 1, 'n6').rect(15, 0, 2, 2, talk);
  terminal.rect(3, 12, 22, 3, 'c2').rect(4, 11, 20, 1, 'c3').rect(3, 14, 22, 1, 'c1');
  terminal
    .rect(3, 15, 22, 17, 'c1')
    .rect(3, 15, 1, 17, 'c2')
    .rect(24, 15, 1, 17, 'c0')
    .rect(3, 31, 22, 1, 'c0');
  drawTerminalScreen(terminal, isLit);
  terminal.rect(2, 32, 24, 5, 's4').rect(2, 32, 24, 1, 's5').rect(2, 36, 24, 2, 's2');
  for (let x = 4; x < 20; x += 3) terminal.rect(x, 33, 2, 1, 'n3').rect(x + 1, 35, 2, 1, 'n3');
  terminal.rect(22, 33, 2, 3, isLit ? ['a2', 255] : 'a1');
  terminal
    .rect(5, 38, 18, 9, 'c0')
    .rect(5, 38, 2, 9, 'c1')
    .rect(21, 38, 2, 9, 'n2')
    .rect(4, 46, 20, 1, 'n2');
  terminal
    .rect(9, 40, 10, 2, 'n0')
    .rect(11, 41, 6, 1, 'n8')
    .rect(9, 44, 10, 1, isLit ? ['c3', 255] : 'c1');
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
    ['terminal', drawTerminal, 12, [22, 8]],
    ['door-plate', drawDoorPlate, 7, [12, 5]],
    ['card-box', drawCardBox, 10, [18, 6]],
  ] as const;
  return pairs.flatMap(([key, draw, shadow, foot]) => [
    standing(key, draw(false), { shadow, foot }),
    standing(`${key}-lit`, draw(true), { shadow, foot }),
  ]);
}
