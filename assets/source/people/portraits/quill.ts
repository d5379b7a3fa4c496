import { Canvas, type Ink } from '../../canvas.ts';
import { drawBackdrop, portraitSize } from './backdrop.ts';
import { isInEllipse } from './brush.ts';
import type { Mood } from './sitter.ts';

/** The bird looks to the right, three-quarter: body and neck, black cap, one long bill. */
function drawBody(canvas: Canvas): void {
  canvas
    .ellipse(19, 47, 19, 15, 'n4')
    .ellipse(18, 46.5, 17, 13.5, 'n5')
    .ellipse(15, 45, 11, 10, 'n6');
  for (let row = 0; row < 4; row++) {
    for (let i = 0; i < 4; i++) {
      const x = 3 + i * 6 + (row % 2) * 3;
      const y = 36 + row * 3;
      if (isInEllipse(x, y, 15, 46, 14, 11))
        canvas
          .rect(x, y, 3, 1, 'n4')
          .set(x + 3, y - 1, 'n4')
          .set(x - 1, y - 1, 'n4');
    }
  }
  canvas
    .ellipse(28, 36, 9, 14, 'n6')
    .ellipse(28.5, 36, 8, 13.5, 'n7')
    .ellipse(29.5, 38, 6, 12, 'n8')
    .rect(22, 47, 13, 1, 'n7');
  for (const [x, y] of [
    [28, 38],
    [31, 41],
    [27, 43],
    [30, 46],
    [32, 36],
  ] as const)
    canvas.rect(x, y, 1, 3, 'n6');
}

function drawHead(canvas: Canvas): void {
  canvas
    .ellipse(24, 19, 13, 11.5, 'n6')
    .ellipse(24, 18.5, 12.5, 11, 'n7')
    .ellipse(25, 20, 11, 9.5, 'n8');
  canvas.fill((x, y) => {
    if (!isInEllipse(x, y, 23, 17.5, 13.8, 12) || y > 15 + Math.max(0, (20 - x) * 0.6))
      return undefined;
    if (isInEllipse(x, y, 19, 11, 7, 4) && !isInEllipse(x, y, 19.5, 12.5, 7, 4)) return 'u1';
    return 'u0';
  });
  // The plumes at the nape.
  canvas
    .line(12, 18, 5, 27, 'n8')
    .line(12, 19, 6, 30, 'n8')
    .line(13, 21, 9, 31, 'n7')
    .line(11, 18, 4, 26, 'n6');
}

function drawBill(canvas: Canvas, isOpen: boolean): void {
  for (let i = 0; i < 14; i++) {
    const half = Math.max(1, Math.round(3.4 * (1 - i / 14)));
    canvas
      .rect(34 + i, 21 - half + Math.round(i * 0.25), 1, half, 'n4')
      .rect(34 + i, 21 + Math.round(i * 0.25), 1, half, 'n2');
  }
  canvas.line(34, 18, 43, 21, 'n5');
  if (isOpen)
    canvas.line(34, 24, 42, 27, 'n2').line(34, 25, 41, 28, 'n3').line(35, 23, 41, 25, 'r2');
}

const gold: Ink = ['a2', 90];

/** Half-moon glasses, low, so that he looks over them. */
function drawGlasses(canvas: Canvas): void {
  canvas
    .rect(22, 22, 10, 1, gold)
    .line(22, 23, 24, 27, gold)
    .line(31, 23, 29, 27, gold)
    .rect(25, 27, 4, 1, gold);
  canvas
    .rect(24, 23, 6, 3, 'u4', 150)
    .line(25, 25, 27, 23, 'n8')
    .line(21, 22, 13, 20, 'a1')
    .line(32, 22, 34, 21, gold);
}

const eyes: Readonly<Record<Mood, (canvas: Canvas) => void>> = {
  calm(canvas) {
    canvas
      .ellipse(27, 18, 3.5, 3.5, 'n1')
      .ellipse(27, 18, 2.8, 2.8, 'r2')
      .ellipse(27.5, 18, 1.6, 1.8, 'n0')
      .set(26, 16, 'n8')
      .set(27, 16, 'n8');
    canvas.rect(24, 14, 6, 1, 'n0');
  },
  happy(canvas) {
    canvas
      .line(24, 19, 26, 17, 'n1')
      .line(28, 17, 30, 19, 'n1')
      .line(26, 16, 28, 16, 'n1')
      .line(24, 20, 24, 19, 'n1')
      .ellipse(24, 24, 2, 1, 'm4');
  },
  thinking(canvas) {
    canvas
      .ellipse(27, 18, 3.5, 3.5, 'n1')
      .ellipse(27, 18, 2.8, 2.8, 'r2')
      .ellipse(28, 17, 1.5, 1.5, 'n0')
      .set(28, 16, 'n8');
    canvas.rect(23, 14, 8, 2, 'u0').rect(23, 16, 8, 1, 'n1');
  },
};

export function drawQuillPortrait(mood: Mood): Canvas {
  const figure = new Canvas(portraitSize, portraitSize);
  drawBody(figure);
  drawHead(figure);
  drawBill(figure, mood === 'happy');
  eyes[mood](figure);
  drawGlasses(figure);
  const backdrop = drawBackdrop({ upper: 'm0', lower: 'b1', lights: ['b3', 'a1', 'm1', 'b3'] });
  return backdrop.blit(figure.outline('n1'), 0, 0);
}
