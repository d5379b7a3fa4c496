import { Canvas } from '../canvas.ts';
import { hash } from '../noise.ts';
import { shade } from '../shade.ts';
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
