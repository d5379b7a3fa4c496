import type { Canvas, Ink } from '../../canvas.ts';
import type { Paint } from './sitter.ts';

/** Band, two ear cups with a light, and a microphone on a thin arm. */
export const headset: Paint = (canvas) => {
  for (let x = 9; x < 40; x++) {
    const y = Math.round(19 - Math.sqrt(Math.max(0, 1 - ((x - 24) / 16) ** 2)) * 15);
    canvas.rect(x, y, 1, 2, x < 24 ? 'n6' : 'n4');
  }
  canvas
    .rect(7, 20, 5, 9, 'n3')
    .rect(7, 20, 2, 9, 'n5')
    .rect(7, 20, 5, 1, 'n6')
    .rect(9, 23, 2, 3, ['c3', 255]);
  canvas.rect(36, 20, 5, 9, 'n2').rect(36, 20, 5, 1, 'n4').rect(38, 23, 2, 3, ['c3', 255]);
  canvas.line(10, 29, 17, 34, 'n4').rect(17, 33, 3, 2, 'n2').set(18, 33, ['c3', 255]);
};

/** Hana's older, rounder headset. */
export const roundHeadset: Paint = (canvas) => {
  for (let x = 9; x < 40; x++) {
    const y = Math.round(19 - Math.sqrt(Math.max(0, 1 - ((x - 24) / 16) ** 2)) * 15);
    canvas.set(x, y, x < 24 ? 'w4' : 'w3');
  }
  canvas.ellipse(10, 24.5, 4, 5, 'w1').ellipse(9.6, 24, 3, 4, 'w3').ellipse(9.6, 24, 1.6, 2, 'a2');
  canvas.ellipse(38, 24.5, 4, 5, 'w0').ellipse(38, 24, 3, 4, 'w2').ellipse(38, 24, 1.6, 2, 'a1');
  canvas.line(11, 29, 16, 34, 'w2').rect(16, 33, 3, 2, 'w0');
};

export const pencil: Paint = (canvas) => {
  canvas
    .line(31, 13, 41, 5, 'a2')
    .line(31, 14, 41, 6, 'a1')
    .rect(41, 4, 3, 3, 'm3')
    .rect(43, 4, 1, 3, 'm2')
    .set(40, 5, 'n7')
    .set(40, 6, 'n7');
};

/** Flour on the nose and cheek. */
export const flour: Paint = (canvas) => {
  canvas.rect(31, 29, 3, 1, 'n8').rect(32, 30, 2, 1, 'n8').set(30, 28, 'n8').set(34, 28, 'n8');
};

/** An amber visor, and the amber light under it. */
export const visor: Paint = (canvas) => {
  canvas.rect(10, 11, 28, 2, 'a1').rect(10, 11, 28, 1, 'a0');
  for (let i = 0; i < 4; i++)
    canvas.rect(10 + i, 13 + i, 28 - i * 2, 1, [i < 3 ? 'a2' : 'a1', 140]);
  canvas.line(13, 14, 18, 14, 'a3').line(14, 15, 17, 15, 'a3');
};

export const earrings: Paint = (canvas) => {
  canvas.rect(10, 28, 2, 3, 'a2').set(10, 28, 'a3').rect(36, 28, 2, 3, 'a1');
};

/** A small bowler, tilted, with an amber band and a feather. */
export const smallHat: Paint = (canvas, { cloth: [dark, middle, light] }) => {
  canvas.line(34, 4, 39, 0, 'c3').line(35, 4, 40, 1, 'c2').line(35, 5, 39, 2, 'c2');
  canvas.ellipse(26, 5.5, 9, 6, middle).ellipse(24, 4, 5, 3, light).ellipse(24.6, 5, 5, 3, middle);
  canvas
    .rect(17, 7, 18, 3, 'a1')
    .rect(17, 7, 12, 1, 'a2')
    .rect(14, 10, 24, 2, dark)
    .rect(14, 10, 16, 1, middle);
};

/** A moustache with ambitions: both ends curl up. */
export const moustache: Paint = (canvas, { hairTones: [dark, middle, light] }) => {
  canvas.art(
    15,
    27,
    `
.mm...........mm.
m..m.........m..m
m...mmlm.mlmm...d
mm.mmmmmmmmmmm.md
.mmmmmmmdmmmmmmd.
..mmmmd...dmmmd..`,
    { d: dark, m: middle, l: light },
  );
};

function drawBeardMass(canvas: Canvas, dark: Ink, middle: Ink): void {
  canvas.fill((x, y) => {
    const inBeard = ((x - 23.5) / 13.5) ** 2 + ((y - 27) / 12.5) ** 2 <= 1;
    const inFace = ((x - 23.5) / 10.5) ** 2 + ((y - 23) / 7.5) ** 2 <= 1;
    if (y < 23 || !inBeard || inFace) return undefined;
    return x > 30 || y > 37 ? dark : middle;
  });
}

/** A full beard; the mouth shows through. */
export const beard: Paint = (canvas, { hairTones: [dark, middle, light] }) => {
  drawBeardMass(canvas, dark, middle);
  canvas.rect(18, 29, 12, 2, middle).rect(17, 30, 3, 1, middle).rect(28, 30, 3, 1, dark);
  canvas
    .line(14, 30, 17, 35, light)
    .line(18, 34, 20, 37, light)
    .line(24, 35, 25, 38, dark)
    .line(28, 34, 29, 37, dark);
};
