import { hash } from '../../noise.ts';
import { drawCap, isInEllipse, tuft } from './brush.ts';
import type { Paint } from './sitter.ts';

/** The runner: thick, wind-blown, a lock that stands up. */
export const tousled: Paint = (canvas, { hairTones }) => {
  const [dark, middle, light] = hairTones;
  tuft(canvas, 27, 1, 6, 7, middle);
  canvas
    .line(31, 2, 34, 1, middle)
    .line(31, 3, 35, 1, dark)
    .line(20, 3, 18, 1, middle)
    .line(21, 3, 19, 1, middle);
  drawCap(canvas, hairTones, { cy: 18, rx: 15, ry: 14.5, low: 14 });
  for (const [x, y, w, length] of [
    [9, 13, 6, 12],
    [13, 12, 7, 7],
    [18, 13, 7, 6],
    [23, 12, 8, 8],
    [29, 13, 6, 5],
  ] as const) {
    tuft(canvas, x, y, w, length, middle);
  }
  tuft(canvas, 33, 12, 6, 12, dark);
  tuft(canvas, 8, 12, 3, 6, middle);
  canvas.line(13, 10, 19, 6, light).line(13, 11, 20, 6, light).line(14, 12, 20, 7, light);
  canvas.line(24, 14, 25, 17, dark).line(17, 14, 16, 17, dark).line(30, 9, 33, 13, dark);
  canvas.line(24, 8, 28, 6, light);
};

/** Juno: combed up into a bun, two loose strands at the temples. */
export const bun: Paint = (canvas, { hairTones }) => {
  const [dark, middle, light] = hairTones;
  drawCap(canvas, hairTones, { cy: 19, rx: 14, ry: 13, low: 14 });
  for (const [x, y, w, length] of [
    [10, 13, 6, 11],
    [14, 12, 6, 6],
    [19, 12, 7, 7],
    [25, 12, 8, 6],
  ] as const) {
    tuft(canvas, x, y, w, length, middle);
  }
  tuft(canvas, 33, 12, 5, 12, dark);
  canvas
    .line(14, 12, 20, 7, light)
    .line(15, 12, 21, 7, light)
    .line(24, 7, 22, 12, dark)
    .line(28, 7, 30, 12, dark);
};

export const bunBehind: Paint = (canvas, { hairTones }) => {
  const [dark, middle, light] = hairTones;
  canvas
    .ellipse(26, 5, 6, 4.5, dark)
    .ellipse(25.5, 4.5, 5.2, 3.8, middle)
    .line(22, 4, 25, 2, light)
    .line(22, 5, 26, 2, light);
  canvas.line(28, 3, 29, 6, dark);
};

/** Zadie: a smooth bob with a straight fringe. */
export const bob: Paint = (canvas, { hairTones }) => {
  const [dark, middle, light] = hairTones;
  drawCap(canvas, hairTones, { cy: 19, rx: 16, ry: 15.5, low: 16 });
  canvas.rect(11, 14, 26, 2, middle);
  for (const [x, w, length] of [
    [11, 6, 4],
    [16, 6, 3],
    [21, 7, 4],
    [27, 6, 3],
    [32, 5, 4],
  ] as const) {
    tuft(canvas, x, 15, w, length, middle);
  }
  canvas
    .rect(8, 16, 5, 16, middle)
    .rect(35, 16, 5, 16, dark)
    .rect(9, 17, 1, 13, light)
    .rect(35, 16, 1, 14, middle);
  tuft(canvas, 8, 32, 6, 4, middle);
  tuft(canvas, 34, 32, 6, 4, dark);
  canvas
    .line(12, 12, 19, 6, light)
    .line(12, 13, 20, 6, light)
    .line(13, 14, 21, 6, light)
    .line(26, 6, 33, 10, light);
  canvas.line(19, 10, 18, 15, dark).line(28, 10, 30, 15, dark);
};

export const bobBehind: Paint = (canvas, { hairTones: [dark] }) => {
  canvas
    .ellipse(24, 22, 17, 18, dark)
    .rect(8, 22, 32, 10, dark)
    .ellipse(12.5, 33, 5, 4, dark)
    .ellipse(35.5, 33, 5, 4, dark);
};

/** Theo: a round cloud of curls, each with its own shine. */
export const curls: Paint = (canvas, { hairTones: [dark, middle, light] }) => {
  for (let i = 0; i < 11; i++) {
    const angle = Math.PI * (0.98 + (1.04 * i) / 10);
    const x = 24 + Math.cos(angle) * 13;
    canvas.ellipse(x, 18 + Math.sin(angle) * 10.5, 4.4, 4.2, x > 31 ? dark : middle);
  }
  canvas.ellipse(24, 11, 11, 5, middle);
  for (let i = 0; i < 60; i++) {
    const x = Math.floor(9 + hash(i, 1, 6) * 26);
    const y = Math.floor(3 + hash(i, 2, 6) * 13);
    if (!isInEllipse(x, y, 22, 11, 12, 8)) continue;
    // A curl: light over its shoulder, dark in its hollow.
    canvas
      .rect(x, y, 2, 1, light)
      .set(x - 1, y + 1, light)
      .set(x + 2, y + 1, dark);
  }
};

export const curlsBehind: Paint = (canvas, { hairTones: [dark] }) => {
  for (let i = 0; i < 15; i++) {
    const angle = Math.PI * (0.86 + (1.28 * i) / 14);
    canvas.ellipse(24 + Math.cos(angle) * 14, 19 + Math.sin(angle) * 12.5, 5, 4.6, dark);
  }
  canvas.ellipse(24, 18, 15, 13.5, dark);
};

/** Basil: waved to the sides under the hat, sideburns. */
export const waved: Paint = (canvas, { hairTones }) => {
  const [dark, middle, light] = hairTones;
  drawCap(canvas, hairTones, { cy: 19, rx: 14.5, ry: 13.5, low: 13 });
  canvas
    .ellipse(11.5, 15, 3.4, 4.5, middle)
    .ellipse(36.5, 15, 3.2, 4.5, dark)
    .ellipse(11.5, 20, 2.4, 3, middle)
    .ellipse(36.5, 20, 2.2, 3, dark);
  tuft(canvas, 14, 12, 9, 5, middle);
  tuft(canvas, 21, 12, 12, 6, middle);
  canvas
    .line(10, 14, 12, 12, light)
    .line(10, 18, 11, 17, light)
    .line(17, 12, 22, 9, light)
    .line(26, 13, 31, 14, dark);
};
