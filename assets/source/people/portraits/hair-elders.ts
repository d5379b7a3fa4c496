import { drawCap, tuft } from './brush.ts';
import type { Paint } from './sitter.ts';

/** Ottoline: close to the head, gathered high. */
export const gathered: Paint = (canvas, { hairTones }) => {
  const [dark, middle, light] = hairTones;
  drawCap(canvas, hairTones, { cy: 20, rx: 13.5, ry: 13.5, low: 13 });
  canvas.rect(11, 12, 2, 8, middle).rect(35, 12, 2, 8, dark);
  canvas
    .line(16, 11, 21, 7, light)
    .line(24, 7, 24, 11, dark)
    .line(29, 8, 31, 11, dark)
    .line(19, 11, 22, 8, dark);
};

export const gatheredBehind: Paint = (canvas, { hairTones: [dark, middle, light] }) => {
  canvas.ellipse(24, 6, 8, 5.5, dark).ellipse(23.5, 5.5, 7.2, 4.8, middle);
  for (const [x, y] of [
    [19, 4],
    [22, 2],
    [25, 4],
    [28, 3],
    [21, 6],
    [27, 6],
  ] as const)
    canvas.rect(x, y, 2, 1, light).set(x + 1, y + 1, dark);
};

/** Hana: parted silver, one braid over the shoulder. */
export const braided: Paint = (canvas, { hairTones }) => {
  const [dark, middle, light] = hairTones;
  drawCap(canvas, hairTones, { cy: 19, rx: 15.5, ry: 14.5, low: 15 });
  for (let i = 0; i < 9; i++) {
    canvas.rect(22 - i - 3, 12 + i, 4, 1, middle).rect(23 + i, 12 + i, 4, 1, i > 5 ? dark : middle);
  }
  canvas.rect(9, 13, 4, 12, middle).rect(35, 13, 4, 12, dark).line(23, 5, 22, 12, dark);
  canvas.line(13, 12, 19, 7, light).line(14, 13, 20, 7, light).line(27, 7, 32, 11, light);
  drawBraid(canvas, { hairTones });
};

function drawBraid(
  canvas: Parameters<Paint>[0],
  { hairTones: [dark, middle, light] }: Pick<Parameters<Paint>[1], 'hairTones'>,
): void {
  for (let i = 0; i < 5; i++) {
    const y = 27 + i * 4;
    const x = 37 - Math.round(i * 0.8);
    canvas
      .ellipse(x, y, 3.4, 2.8, dark)
      .ellipse(x - 0.5, y - 0.5, 2.6, 2, i % 2 ? middle : light)
      .line(x - 2, y + 1, x + 2, y - 1, dark);
  }
}

/** Imre: short, going back at the temples. */
export const short: Paint = (canvas, { hairTones }) => {
  const [dark, middle, light] = hairTones;
  drawCap(canvas, hairTones, { cy: 19, rx: 14.5, ry: 13, low: 13 });
  canvas.rect(10, 12, 3, 9, middle).rect(35, 12, 3, 9, dark);
  tuft(canvas, 14, 12, 5, 2, middle);
  tuft(canvas, 20, 12, 9, 3, middle);
  canvas.line(16, 10, 21, 7, light).line(17, 11, 22, 8, light).line(29, 9, 32, 12, dark);
};

/** Wren: a white crop that stands a little. */
export const crop: Paint = (canvas, { hairTones }) => {
  const [dark, middle, light] = hairTones;
  drawCap(canvas, hairTones, { cy: 19, rx: 14.5, ry: 13.5, low: 13 });
  for (const [x, w, h] of [
    [13, 6, 3],
    [18, 6, 4],
    [23, 7, 3],
    [28, 6, 4],
  ] as const) {
    // Tufts that stand up lean to the left, like grass in a breeze.
    for (let i = 0; i < h; i++)
      canvas.rect(x + (i >> 1), 8 - h + i, Math.min(w, 1 + i * 2), 1, light);
  }
  for (const [x, w, length] of [
    [12, 6, 4],
    [17, 6, 3],
    [22, 7, 4],
    [28, 6, 3],
  ] as const)
    tuft(canvas, x, 12, w, length, middle);
  canvas.rect(10, 12, 4, 7, middle).rect(34, 12, 4, 7, dark).rect(10, 13, 1, 6, light);
  canvas
    .line(20, 8, 19, 12, dark)
    .line(26, 7, 27, 12, dark)
    .line(31, 9, 32, 12, dark)
    .line(14, 10, 17, 7, light);
};
