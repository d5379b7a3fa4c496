import { Canvas, type Ink } from '../../canvas.ts';
import { drawBackdrop, portraitSize } from './backdrop.ts';
import type { Mood } from './sitter.ts';

const light: Ink = ['c3', 255];
const bright: Ink = ['c4', 255];

/** A rectangle without its four corner pixels. */
function rounded(
  canvas: Canvas,
  x: number,
  y: number,
  width: number,
  height: number,
  ink: Ink,
): void {
  canvas.rect(x + 1, y, width - 2, height, ink).rect(x, y + 1, width, height - 2, ink);
}

function drawEar(canvas: Canvas, cx: number, isLit: boolean): void {
  const [rim, body, shine] = isLit ? (['a1', 'a2', 'a3'] as const) : (['a0', 'a1', 'a2'] as const);
  canvas
    .ellipse(cx, 9, 5.5, 5.5, rim)
    .ellipse(cx - 0.5, 8.5, 4.5, 4.5, body)
    .ellipse(cx, 9.5, 2.5, 2.5, rim);
  canvas.line(cx - 4, 7, cx - 2, 5, shine).set(cx - 3, 5, shine);
}

function drawShell(canvas: Canvas): void {
  drawEar(canvas, 9, true);
  drawEar(canvas, 39, false);
  rounded(canvas, 6, 8, 36, 26, 'n6');
  rounded(canvas, 6, 8, 34, 24, 'n7');
  canvas
    .rect(8, 8, 30, 2, 'n8')
    .rect(7, 9, 2, 14, 'n8')
    .rect(39, 12, 2, 20, 'n5')
    .rect(8, 33, 32, 1, 'n5');
  rounded(canvas, 10, 12, 28, 18, 'n4');
  rounded(canvas, 11, 13, 27, 17, 'n0');
  rounded(canvas, 12, 14, 25, 15, 'n1');
  // A long reflection keeps the glass from looking like a hole.
  canvas.line(30, 15, 25, 20, 'n2').line(31, 15, 25, 21, 'n2').line(34, 15, 28, 21, 'n2');
}

function drawBody(canvas: Canvas): void {
  canvas.rect(17, 34, 14, 3, 'n4').rect(17, 34, 14, 1, 'n3');
  rounded(canvas, 9, 36, 30, 14, 'n6');
  canvas
    .rect(10, 36, 24, 1, 'n8')
    .rect(9, 38, 2, 10, 'n8')
    .rect(11, 37, 24, 11, 'n7')
    .rect(36, 38, 3, 10, 'n5');
  rounded(canvas, 2, 38, 6, 12, 'n6');
  canvas.rect(3, 38, 2, 10, 'n8').rect(5, 39, 1, 9, 'n7');
  rounded(canvas, 40, 38, 6, 12, 'n5');
  canvas.rect(41, 39, 2, 9, 'n6');
  rounded(canvas, 13, 38, 22, 12, 'a1');
  canvas.rect(14, 38, 19, 1, 'a2').rect(13, 39, 1, 9, 'a2').rect(34, 40, 1, 8, 'a0');
  canvas
    .rect(16, 40, 16, 8, 'n8')
    .rect(30, 40, 2, 8, 'n6')
    .line(17, 41, 23, 46, 'n5')
    .line(30, 41, 24, 46, 'n5');
  canvas.rect(22, 44, 4, 4, 'r2').rect(22, 44, 2, 1, 'r3');
}

const faces: Readonly<Record<Mood, (canvas: Canvas) => void>> = {
  calm(canvas) {
    for (const x of [16, 29]) {
      rounded(canvas, x, 17, 4, 7, light);
      canvas.rect(x + 1, 18, 1, 2, 'n8').rect(x + 1, 22, 2, 1, 'c2');
    }
    canvas.rect(22, 25, 5, 1, light).set(21, 24, light).set(27, 24, light);
  },
  happy(canvas) {
    for (const x of [15, 28]) {
      canvas
        .line(x, 21, x + 2, 19, light)
        .line(x + 3, 19, x + 5, 21, light)
        .rect(x + 2, 18, 2, 1, bright);
      canvas.set(x, 22, light).set(x + 5, 22, light);
    }
    rounded(canvas, 20, 23, 9, 5, light);
    canvas
      .rect(20, 23, 9, 1, bright)
      .rect(22, 26, 5, 1, 'c2')
      .rect(13, 24, 3, 1, ['m3', 200])
      .rect(33, 24, 3, 1, ['m3', 200]);
  },
  thinking(canvas) {
    rounded(canvas, 16, 17, 4, 6, light);
    canvas.rect(18, 17, 1, 2, 'n8').rect(29, 19, 5, 2, light).rect(29, 19, 5, 1, bright);
    for (const [i, x] of [21, 24, 27].entries()) canvas.rect(x, 25, 2, 2, i === 2 ? 'c2' : light);
  },
};

export function drawPicoPortrait(mood: Mood): Canvas {
  const figure = new Canvas(portraitSize, portraitSize);
  drawShell(figure);
  drawBody(figure);
  faces[mood](figure);
  const backdrop = drawBackdrop({
    upper: 'p0',
    lower: 'p1',
    lights: ['p1', 'm2', 'p2', 'm1', 'p1'],
  });
  return backdrop.blit(figure.outline('n0'), 0, 0);
}
