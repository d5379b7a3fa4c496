import type { Canvas } from '../../canvas.ts';
import type { Tones } from '../look.ts';
import type { Paint } from './sitter.ts';

/** A brim seen from a little below, lighter on the left; crowns stand on it. */
function drawBrim(
  canvas: Canvas,
  [dark, middle, light]: Tones,
  halfWidth: number,
  y: number,
): Canvas {
  return canvas
    .ellipse(24, y, halfWidth, 3.4, dark)
    .ellipse(23.5, y - 0.8, halfWidth - 0.6, 2.6, middle)
    .rect(24 - halfWidth + 4, y - 2, halfWidth - 4, 1, light);
}

/** A hat with a crown and a brim all round; the band sits where they meet. */
function brimmed(
  tones: Tones,
  [band, bandLight]: readonly [Tones[0], Tones[0]],
  { half, top, brim }: { readonly half: number; readonly top: number; readonly brim: number },
): Paint {
  const [dark, middle, light] = tones;
  return (canvas) => {
    drawBrim(canvas, tones, brim, 12);
    canvas
      .rect(24 - half, top + 1, half * 2, 10 - top, middle)
      .rect(25 - half, top, half * 2 - 2, 1, middle)
      .rect(24 - half, top + 2, 4, 9 - top, light)
      .rect(24 + half - 5, top + 1, 5, 10 - top, dark)
      .rect(24 - half, 8, half * 2, 3, band)
      .rect(24 - half, 8, half, 1, bandLight);
  };
}

export const topHat = brimmed(['n0', 'n2', 'n4'], ['a1', 'a2'], { half: 11, top: 0, brim: 17 });
export const strawHat = brimmed(['w3', 'w4', 'b6'], ['r1', 'r2'], { half: 11, top: 2, brim: 21 });
export const feltHat = brimmed(['p0', 'p1', 'p2'], ['a1', 'a2'], { half: 12, top: 2, brim: 18 });

/** A fisher's hat of oilcloth, long over the ears. */
export const southwester: Paint = (canvas) => {
  canvas.ellipse(24, 9, 13.5, 9, 'a1').ellipse(23, 8.4, 12.4, 8.2, 'a2');
  canvas.ellipse(19, 5.5, 5, 2.6, 'a3').line(24, 1, 24, 10, 'a1').line(31, 3, 33, 10, 'a1');
  canvas.rect(8, 12, 32, 3, 'a2').rect(8, 12, 16, 1, 'a3').rect(8, 14, 32, 1, 'a1');
  canvas.rect(7, 14, 4, 9, 'a2').rect(7, 14, 1, 8, 'a3').rect(37, 14, 4, 9, 'a1');
};

/** A flat tweed cap with its peak to the front. */
export const flatCap: Paint = (canvas) => {
  canvas.ellipse(24, 8.5, 16, 6.5, 's2').ellipse(23, 7.8, 15, 5.8, 's3');
  canvas.ellipse(18, 5.6, 7, 2.4, 's4').rect(11, 12, 26, 2, 's2').rect(12, 13, 22, 2, 's1');
  for (let i = 0; i < 9; i++) canvas.set(12 + i * 3, 8 + (i % 3), i % 2 ? 's4' : 's2');
};

/** A knitted cap, ribbed, with its edge turned up. */
export const woolCap: Paint = (canvas) => {
  canvas.ellipse(24, 9, 14.5, 9, 'u1').ellipse(23, 8.4, 13.4, 8.2, 'u2');
  canvas.ellipse(18, 5, 5, 2.4, 'u3').rect(9, 10, 30, 4, 'u1').rect(9, 10, 20, 1, 'u3');
  for (let x = 10; x < 39; x += 3) canvas.rect(x, 11, 1, 3, 'u0');
  canvas.ellipse(24, 0.5, 3, 2.4, 'u4');
};

/** Locs to the shoulders; what of them is behind the neck. */
export const locsBehind: Paint = (canvas, { hairTones: [dark, middle] }) => {
  for (const [x, to] of [
    [8, 38],
    [11, 41],
    [14, 42],
    [33, 42],
    [36, 41],
    [39, 37],
  ] as const) {
    canvas.rect(x, 14, 3, to - 14, dark).rect(x, 14, 1, to - 15, middle);
    for (let y = 18; y < to; y += 4) canvas.set(x + 1, y, middle);
  }
};

export const locs: Paint = (canvas, { hairTones: [dark, middle, light] }) => {
  canvas.ellipse(24, 12, 15, 9.5, dark).ellipse(23, 11, 14, 8.6, middle);
  for (const [x, y, to] of [
    [9, 12, 25],
    [12, 11, 17],
    [17, 10, 14],
    [22, 10, 14],
    [27, 10, 14],
    [33, 11, 17],
    [36, 12, 26],
  ] as const) {
    canvas
      .rect(x, y, 3, to - y, x > 30 ? dark : middle)
      .set(x, y + 2, light)
      .set(x + 1, to, dark);
  }
  canvas.line(14, 8, 19, 4, light).line(20, 8, 24, 4, light).line(28, 8, 30, 5, dark);
};

/** Half-moon glasses. */
export const glasses: Paint = (canvas) => {
  canvas.frame(14, 23, 8, 6, 'a1').frame(26, 23, 8, 6, 'a1').rect(22, 25, 4, 1, 'a1');
  canvas.set(16, 24, 'n8').set(28, 24, 'n8');
};
