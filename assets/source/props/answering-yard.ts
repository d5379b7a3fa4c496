import { drawAwning } from '../buildings/awning.ts';
import { drawSign } from '../buildings/pictogram.ts';
import { Canvas, type Ink } from '../canvas.ts';
import { glazed, loose, type Sprite, standing } from './sprite.ts';

/** The floor of the yard: the dial of a telephone, its ten holes set in blue stone. */
function drawDialFloor(): Canvas {
  const [rx, ry] = [112, 66];
  const floor = new Canvas(rx * 2, ry * 2).fill((x, y) => {
    const d = Math.hypot((x + 0.5 - rx) / rx, (y + 0.5 - ry) / ry);
    if (d > 1) return undefined;
    if (d > 0.97) return 's1';
    if (d > 0.9) return (Math.floor((Math.atan2(y - ry, x - rx) + 4) * 9) & 1) === 0 ? 'c1' : 's4';
    if (d > 0.88) return 's1';
    if (d > 0.42) return 's3';
    if (d > 0.39) return 'a0';
    return d > 0.3 ? 's4' : 's3';
  });
  for (let i = 0; i < 10; i++) {
    const turn = -0.9 - (i / 12) * Math.PI * 2;
    const x = rx + Math.cos(turn) * rx * 0.65;
    const y = ry + Math.sin(turn) * ry * 0.65;
    floor
      .ellipse(x, y, 16, 9.6, 's1')
      .ellipse(x, y, 14.6, 8.4, 'c0')
      .ellipse(x, y + 1, 13, 7, 'c1');
    for (let pip = 0; pip < ((i + 1) % 10 || 10) && pip < 5; pip++)
      floor.rect(x - 5 + pip * 2.4, y, 1, 1, 'c3');
  }
  for (let i = 0; i < 14; i++)
    floor.rect(rx + 66 + i, ry + 34 + i * 0.5, 4, 3, i % 5 ? 'n5' : 'n7');
  return floor;
}

/** Fish & chips <3: the sign that made the repeater stumble. */
function drawChipStall(isLit: boolean): Canvas {
  const stall = new Canvas(58, 62)
    .rect(5, 26, 48, 28, 'u1')
    .rect(5, 26, 2, 28, 'u2')
    .rect(51, 26, 2, 28, 'u0')
    .rect(5, 40, 48, 3, 'n7')
    .rect(5, 40, 48, 1, 'n8');
  const pane: Ink = isLit ? ['a2', 220] : 'u0';
  stall.rect(8, 27, 42, 13, pane);
  if (isLit)
    stall
      .rect(8, 27, 42, 3, ['a3', 220])
      .rect(13, 33, 5, 7, ['b2', 90])
      .ellipse(15.5, 31, 2.4, 2.4, ['b2', 90])
      .rect(36, 34, 9, 6, ['n8', 200]);
  for (let i = 0; i < 6; i++)
    stall.rect(30 + i * 2, 36 - (i % 3), 1, 4, isLit ? ['a3', 230] : 'a1');
  for (let x = 9; x < 50; x += 8) stall.rect(x, 45, 4, 7, 'u2').rect(x, 45, 4, 1, 'u3');
  drawAwning(stall, 2, 18, 54, ['u3', 'u2'], ['n8', 'n6']);
  drawSign(stall, 20, 1, 'fish', {
    ink: isLit ? ['a2', 255] : ['a0', 120],
    board: 'n0',
    rim: isLit ? 'n4' : 'n3',
  });
  return stall
    .rect(5, 54, 48, 2, 'u0')
    .rect(9, 56, 4, 3, 'n2')
    .rect(45, 56, 4, 3, 'n2')
    .outline('n1');
}

/** Hours on a door-plate, in strokes; nobody has to ask any more. */
function drawHoursBoard(isLit: boolean): Canvas {
  const board = new Canvas(28, 40)
    .rect(12, 22, 3, 16, 'n3')
    .rect(12, 22, 1, 16, 'n5')
    .rect(9, 36, 9, 2, 'n2');
  board.rect(2, 2, 24, 22, 'w3').rect(2, 2, 24, 1, 'w4').rect(4, 4, 20, 18, 'n0');
  for (let row = 0; row < 4; row++) {
    const ink: Ink = isLit ? [row % 2 ? 'n8' : 'a2', 230] : 'n3';
    board.rect(6, 6 + row * 4, 5, 2, ink).rect(13, 6 + row * 4, 9 - (row % 3), 2, ink);
  }
  return board.outline('n1');
}

export function answeringYardSprites(): Sprite[] {
  return [
    loose('dial-floor', drawDialFloor()),
    ...glazed('window', [
      standing('chip-stall', drawChipStall(false), { shadow: 27, foot: [50, 14] }),
      standing('chip-stall-lit', drawChipStall(true), { shadow: 27, foot: [50, 14] }),
    ]),
    standing('hours-board', drawHoursBoard(false), { shadow: 7, foot: [12, 5] }),
    standing('hours-board-lit', drawHoursBoard(true), { shadow: 7, foot: [12, 5] }),
  ];
}
