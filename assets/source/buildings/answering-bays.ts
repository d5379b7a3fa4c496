import { Canvas, type Ink } from '../canvas.ts';
import { hash } from '../noise.ts';
import { shade, shadeRows } from '../shade.ts';
import { drawDoor, drawOpenDoor } from './door.ts';
import { brick, cream, drawBand, drawPlinth, drawWall, stone, teal, type Tones } from './wall.ts';
import { drawWindow, type Glass } from './window.ts';

export const bayWidth = 48;
const height = 214;
const slate: Tones = ['n1', 'c0', 'c1', 'c2'];
const rust: Tones = ['b1', 'b2', 'b3', 'b4'];

export type Bay = { readonly isBroken?: boolean; readonly seed: number };

/** The steep roof over a bay, with its dormer. */
function drawRoof(bay: Canvas, isLit: boolean, seed: number): void {
  const [shadow, dark, mid, light] = slate;
  for (let y = 8; y < 62; y++) {
    bay.rect(0, y, bayWidth, 1, (y - 8) % 6 === 5 ? dark : mid);
    const shift = Math.floor((y - 8) / 6) % 2 ? 4 : 0;
    for (let x = shift; x < bayWidth; x += 8) bay.set(x, y, dark);
    if ((y - 8) % 6 === 0)
      for (let x = 0; x < bayWidth; x += 8)
        if (hash(x, y, seed) < 0.3) bay.rect(x + shift, y, 6, 1, light);
  }
  bay.rect(0, 5, bayWidth, 4, dark).rect(0, 5, bayWidth, 1, light);
  for (let x = 3; x < bayWidth; x += 9) bay.rect(x, 2, 2, 4, dark).set(x, 1, light);
  bay.rect(0, 60, bayWidth, 3, 's4').rect(0, 60, bayWidth, 1, 's5').rect(0, 62, bayWidth, 1, 's1');
  bay.rect(14, 26, 20, 30, 's3').rect(14, 26, 1, 30, 's5').rect(33, 26, 1, 30, 's1');
  for (let j = 0; j < 9; j++) bay.rect(24 - j * 1.5, 17 + j, j * 3 + 1, 1, j === 8 ? shadow : 'c2');
  const glass: Glass = isLit ? (hash(seed, 1, 1) < 0.4 ? 'cyan' : 'amber') : 'dark';
  drawWindow(bay, { x: 18, y: 31, width: 12, height: 18 }, { glass, seed, sill: 's5' });
}

/** A pane somebody threw a question at: a star of cracks, and boards across. */
function drawCracks(bay: Canvas, x: number, y: number): void {
  for (const [dx, dy] of [
    [-7, -5],
    [7, -7],
    [6, 6],
    [-6, 7],
    [0, -9],
  ] as const)
    bay.line(x, y, x + dx, y + dy, 'u4');
  bay
    .rect(x - 12, y + 3, 26, 4, 'w3')
    .rect(x - 12, y + 3, 26, 1, 'w4')
    .rect(x - 12, y + 6, 26, 1, 'w0');
  bay
    .line(x - 11, y - 8, x + 10, y + 1, 'w3')
    .line(x - 11, y - 7, x + 10, y + 2, 'w2')
    .line(x - 11, y - 6, x + 10, y + 3, 'w1');
}

/** One bay of the house: two storeys under a dormer, and below the wall in which its hatch opens. */
export function drawBay({ isBroken = false, seed }: Bay, isLit: boolean): Canvas {
  const bay = new Canvas(bayWidth, height);
  drawRoof(bay, isLit, seed);
  const wall = { x: 0, y: 63, width: bayWidth, height: height - 63 };
  drawWall(bay, wall, seed % 2 ? brick : rust, 'brick');
  shade(bay, 0, 63, 3, height - 63, -1);
  drawPlinth(bay, wall, stone);
  for (const [row, y] of [72, 116].entries()) {
    const mood = hash(row, seed, 3);
    const glass: Glass = isLit ? (mood < 0.3 ? 'cyan' : 'amber') : 'dark';
    bay
      .rect(10, y - 5, 28, 4, 's4')
      .rect(10, y - 5, 28, 1, 's5')
      .rect(10, y - 2, 28, 1, 's1');
    drawWindow(bay, { x: 14, y, width: 20, height: 26 }, { glass, seed: seed + row, sill: 's5' });
    if (isBroken && !isLit) drawCracks(bay, 24, y + 12);
    bay.rect(11, y + 30, 26, 5, 'w2').rect(11, y + 30, 26, 1, 'w4');
    for (let x = 12; x < 36; x += 3)
      bay
        .rect(x, y + 27 + (x % 2), 3, 3, x % 4 ? 'g3' : 'g4')
        .set(x + 1, y + 27, isLit ? (x % 2 ? 'm3' : 'a2') : 'g2');
  }
  drawBand(bay, 0, 106, bayWidth, cream);
  drawBand(bay, 0, 156, bayWidth, cream);
  return bay;
}

/** A telephone of neon, as large as a sofa: the sign of the house. */
function drawPhoneSign(tower: Canvas, x: number, y: number, isLit: boolean): void {
  const glow = (light: Ink, dark: Ink): Ink => (isLit ? light : dark);
  tower
    .rect(x - 22, y - 3, 44, 5, glow(['c3', 255], 'c1'))
    .rect(x - 22, y - 3, 44, 1, glow(['c4', 255], 'c2'));
  for (const side of [-1, 1])
    tower
      .ellipse(x + side * 19, y + 4, 7, 6, glow(['c3', 255], 'c1'))
      .ellipse(x + side * 19, y + 6, 4, 3, 'n1');
  tower
    .ellipse(x, y + 18, 17, 13, glow(['m2', 240], 'm1'))
    .rect(x - 18, y + 22, 36, 9, glow(['m2', 240], 'm1'));
  tower
    .rect(x - 18, y + 29, 36, 2, glow(['m3', 255], 'm0'))
    .ellipse(x, y + 18, 9, 8, 'n1')
    .ellipse(x, y + 18, 7, 6, glow(['a3', 240], 'n4'));
  for (let i = 0; i < 8; i++) {
    const turn = (i / 8) * Math.PI * 2;
    tower.rect(
      Math.round(x + Math.cos(turn) * 5),
      Math.round(y + 18 + Math.sin(turn) * 4),
      1,
      1,
      'n1',
    );
  }
  tower.rect(x - 2, y + 1, 4, 6, 'n3');
}

/** The middle of the house: a stair tower with the neon telephone on top and the front door below. */
export function drawDoorBay(isLit: boolean): Canvas {
  const tower = new Canvas(76, 262);
  drawPhoneSign(tower, 38, 6, isLit);
  tower.rect(14, 36, 3, 12, 'n3').rect(59, 36, 3, 12, 'n3');
  tower.rect(0, 44, 76, 8, 's3').rect(0, 44, 76, 2, 's5').rect(0, 51, 76, 2, 's0');
  const wall = { x: 0, y: 53, width: 76, height: 209 };
  drawWall(tower, wall, cream, 'plaster');
  drawPlinth(tower, wall, stone);
  shadeRows(tower, 0, 53, 76, [-3, -2, -2, -1, -1]);
  for (let y = 58; y < 250; y += 12)
    tower
      .rect(2, y, 8, 7, 's4')
      .rect(66, y, 8, 7, 's3')
      .rect(2, y + 7, 8, 1, 's1')
      .rect(66, y + 7, 8, 1, 's1');
  tower
    .ellipse(38, 82, 19, 19, 's1')
    .ellipse(38, 82, 18, 18, 's5')
    .ellipse(38, 82, 15, 15, 'n1')
    .ellipse(38, 82, 14, 14, isLit ? ['a3', 224] : 'n4');
  for (let i = 0; i < 12; i++) {
    const turn = (i / 12) * Math.PI * 2;
    tower.rect(
      Math.round(38 + Math.cos(turn) * 11),
      Math.round(82 + Math.sin(turn) * 11),
      1,
      1,
      'n1',
    );
  }
  tower.line(38, 82, 38, 73, 'n1').line(38, 82, 44, 86, 'n1');
  for (const y of [116, 156])
    drawWindow(
      tower,
      { x: 27, y, width: 22, height: 26 },
      { glass: isLit ? 'amber' : 'dark', seed: y, sill: 's5' },
    );
  drawBand(tower, 0, 108, 76, stone);
  tower.rect(16, 198, 44, 6, 's5').rect(16, 203, 44, 1, 's1').rect(18, 204, 40, 54, 's2');
  const door = { x: 24, y: 216, width: 28, height: 40 };
  (isLit ? drawOpenDoor : drawDoor)(tower, door, { tones: teal, isLit });
  return tower;
}
