import { Canvas } from '../canvas.ts';
import { hash } from '../noise.ts';
import { shade, shadeRows } from '../shade.ts';
import { drawAwning } from './awning.ts';
import { drawVent } from './clutter.ts';
import { withGroundShadow } from './ground-shadow.ts';
import { drawSign } from './pictogram.ts';
import { type Area, drawPlinth, drawWall, stone, type Tones } from './wall.ts';
import { drawWindow } from './window.ts';

const redBoards: Tones = ['r0', 'r0', 'r1', 'r2'];

function drawCorrugated(canvas: Canvas, { x, y, width, height }: Area): void {
  for (let i = 0; i < width; i++) {
    const wave = i % 6;
    canvas.rect(x + i, y, 1, height, wave === 0 ? 'n5' : wave < 3 ? 'n4' : 'n3');
    if (hash(i, 4, 2) < 0.08)
      canvas.rect(x + i, y + Math.floor(hash(i, 5, 2) * height * 0.6), 1, 8, 'b2');
  }
  canvas
    .rect(x, y, width, 2, 'n6')
    .rect(x, y + Math.floor(height / 2), width, 1, 'n2')
    .rect(x, y + height - 2, width, 2, 'n2');
  shade(canvas, x, y + height - 6, width, 4, -0.5);
}

/** The harbour shed: red boards, a sliding door half open on its stacked mail. */
export function drawShed(isLit: boolean): Canvas {
  const shed = new Canvas(128, 104);
  const wall: Area = { x: 3, y: 42, width: 122, height: 62 };
  drawCorrugated(shed, { x: 0, y: 8, width: 128, height: 36 });
  shed.blit(drawVent(), 20, 14).blit(drawVent(), 96, 18);
  drawWall(shed, wall, redBoards, 'boards');
  drawPlinth(shed, wall, stone);
  for (const x of [3, 121])
    shed
      .rect(x, 44, 4, 56, 's4')
      .rect(x, 44, 1, 56, 's5')
      .rect(x + 3, 44, 1, 56, 's2');
  shed.rect(42, 60, 46, 44, 'n1').rect(40, 57, 66, 3, 'n3').rect(40, 57, 66, 1, 'n5');
  for (let j = 0; j < 42; j++)
    shed.rect(
      44,
      62 + j,
      42,
      1,
      isLit ? [j < 12 ? 'a3' : j < 28 ? 'a2' : 'a1', 190] : j < 12 ? 'n1' : 'n2',
    );
  for (const [x, y] of [
    [46, 90],
    [60, 92],
    [52, 79],
  ] as const) {
    shed
      .rect(x, y, 13, 104 - y, ['w2', isLit ? 90 : 0])
      .rect(x, y, 13, 2, ['w3', isLit ? 120 : 0])
      .rect(x + 4, y + 4, 5, 4, ['n7', isLit ? 120 : 0]);
  }
  shed.rect(74, 60, 30, 44, 's3').rect(74, 60, 1, 44, 's5').rect(103, 60, 1, 44, 's1');
  shed.line(76, 62, 101, 101, 's1').line(101, 62, 76, 101, 's1').frame(75, 61, 28, 42, 's2');
  drawWindow(
    shed,
    { x: 14, y: 62, width: 16, height: 14 },
    { glass: isLit ? 'amber' : 'dark', seed: 4 },
  );
  drawSign(shed, 56, 42, 'anchor', { ink: isLit ? ['a2', 255] : 'a0', board: 'n1', rim: 'n4' });
  shed
    .rect(12, 84, 20, 2, 'w1')
    .ellipse(17, 91, 4, 4, 'w3')
    .ellipse(17, 91, 2, 2, 'r1')
    .ellipse(26, 91, 3, 3, 'a1')
    .ellipse(26, 91, 1, 1, 'r1');
  return withGroundShadow(shed);
}

/** The ticket kiosk: round-shouldered, its window lit day and night. */
export function drawKiosk(): Canvas {
  const kiosk = new Canvas(52, 64);
  for (let j = 0; j < 16; j++) {
    const half = 10 + j;
    kiosk
      .rect(26 - half, 4 + j, half * 2, 1, j % 4 === 3 ? 'c0' : 'c1')
      .rect(26 - half, 4 + j, 3, 1, 'c2')
      .rect(22 + half, 4 + j, 3, 1, 'c0');
  }
  kiosk
    .rect(16, 3, 20, 1, 'c3')
    .rect(24, 0, 4, 4, 'n6')
    .rect(0, 19, 52, 3, 'c2')
    .rect(0, 19, 52, 1, 'c3')
    .rect(0, 22, 52, 1, 'c0');
  kiosk.rect(3, 23, 46, 41, 's5').rect(3, 23, 1, 41, 's5').rect(46, 23, 3, 41, 's3');
  shadeRows(kiosk, 3, 23, 46, [-2, -1, -1, -0.5]);
  for (let x = 8; x < 46; x += 8) kiosk.rect(x, 48, 1, 16, 's3');
  kiosk.rect(3, 47, 46, 2, 'c1').rect(3, 61, 46, 3, 's2');
  kiosk.rect(10, 29, 32, 17, 'n1');
  for (let j = 0; j < 14; j++)
    kiosk.rect(11, 30 + j, 30, 1, j < 4 ? ['a3', 228] : j < 11 ? ['a2', 228] : ['a1', 215]);
  kiosk
    .rect(22, 35, 6, 5, ['b2', 60])
    .rect(20, 40, 10, 4, ['b2', 60])
    .rect(23, 32, 4, 3, ['b2', 60])
    .rect(34, 31, 5, 7, ['n8', 190])
    .rect(35, 32, 3, 1, ['r2', 200]);
  kiosk.rect(8, 45, 36, 3, 'w3').rect(8, 45, 36, 1, 'w4').rect(14, 43, 5, 2, ['n8', 150]);
  drawAwning(kiosk, 6, 23, 40, ['r2', 'r1'], ['n8', 'n6']);
  kiosk
    .ellipse(26, 12, 6, 6, 'n1')
    .ellipse(26, 12, 5, 5, ['a3', 220])
    .line(26, 12, 26, 9, ['n1', 60])
    .line(26, 12, 28, 13, ['n1', 60]);
  kiosk
    .rect(9, 52, 9, 7, 'n8')
    .rect(10, 53, 7, 2, 'u2')
    .rect(10, 56, 5, 1, 'n5')
    .rect(34, 51, 8, 9, 'm4')
    .rect(35, 52, 6, 3, 'm2')
    .rect(35, 57, 5, 1, 'm1');
  return withGroundShadow(kiosk, { castHeight: 20 });
}

/** The lighthouse on its rock. */
export function drawLighthouse(): Canvas {
  const tower = new Canvas(64, 112);
  for (let y = 26; y < 88; y++) {
    const half = 7 + ((y - 26) / 62) * 5;
    const isRed = Math.floor((y - 26) / 15) % 2 === 0;
    const from = Math.round(32 - half);
    const wide = Math.round(half * 2);
    tower
      .rect(from, y, wide, 1, isRed ? 'r1' : 'n7')
      .rect(from, y, Math.round(half * 0.6), 1, isRed ? 'r2' : 'n8');
    tower.rect(
      from + wide - Math.round(half * 0.5),
      y,
      Math.round(half * 0.5),
      1,
      isRed ? 'r0' : 'n5',
    );
  }
  tower.rect(20, 23, 24, 3, 'n4').rect(20, 23, 24, 1, 'n6').rect(19, 19, 26, 1, 'n6');
  for (let x = 19; x < 45; x += 4) tower.rect(x, 19, 1, 5, 'n5');
  tower
    .rect(25, 10, 14, 12, ['a3', 255])
    .rect(25, 10, 1, 12, 'n3')
    .rect(38, 10, 1, 12, 'n3')
    .rect(31, 10, 2, 12, ['n8', 255])
    .rect(28, 14, 8, 4, ['n8', 255]);
  tower
    .rect(23, 8, 18, 2, 'r1')
    .rect(25, 5, 14, 3, 'r1')
    .rect(25, 5, 5, 3, 'r2')
    .rect(28, 3, 8, 2, 'r0')
    .rect(31, 0, 2, 3, 'n4');
  for (const y of [46, 64]) tower.rect(30, y, 4, 5, ['a2', 220]).rect(29, y - 1, 6, 1, 'n4');
  tower.rect(29, 78, 7, 10, 'n2').rect(30, 79, 5, 9, 'w2');
  tower
    .ellipse(32, 96, 29, 13, 's0')
    .ellipse(30, 93, 25, 10, 's1')
    .ellipse(26, 90, 17, 6, 's2')
    .ellipse(22, 88, 9, 3, 's3')
    .ellipse(44, 97, 9, 5, 's1');
  tower
    .rect(26, 86, 12, 3, 's3')
    .rect(10, 97, 6, 2, 's0')
    .rect(36, 101, 8, 2, 's0')
    .rect(18, 100, 5, 2, 's2');
  for (let x = 3; x < 61; x++) {
    const y = 104 + Math.round(Math.sin(x * 0.55) * 1.2) - Math.round(((x - 32) / 29) ** 2 * 3);
    tower.set(x, y, ['u4', 90]).set(x, y + 1, x % 5 < 3 ? ['u3', 60] : 'u0');
  }
  return tower;
}
