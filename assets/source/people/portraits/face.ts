import type { Canvas } from '../../canvas.ts';
import type { Colour } from '../../palette.ts';
import { skins } from '../look.ts';
import { drawEyes } from './eyes.ts';
import type { Mood, Sitter } from './sitter.ts';

export function drawNeck(canvas: Canvas, { look }: Sitter): void {
  const [dark, middle] = skins[look.skin];
  canvas.rect(19, 31, 10, 9, dark).rect(19, 33, 5, 7, middle).ellipse(24, 40, 6, 3, middle);
}

/** Three ellipses, each smaller and further to the light, make the head round. */
export function drawHead(canvas: Canvas, { look, halfWidth = 12 }: Sitter): void {
  const [dark, middle, light] = skins[look.skin];
  const ear = halfWidth + 0.5;
  canvas.ellipse(24 - ear, 24, 2.5, 3.2, middle).ellipse(24 + ear, 24, 2.5, 3.2, dark);
  canvas.ellipse(24, 23, halfWidth + 0.5, 13, dark);
  canvas.ellipse(23.4, 22.4, halfWidth, 12.6, middle);
  canvas.ellipse(22.2, 21.4, halfWidth - 1.8, 11.2, light);
  canvas.set(24 - ear, 24, dark).set(24 - ear, 25, dark);
}

export function blushOf({ look }: Sitter): Colour {
  return look.skin === 'deep' ? 'b3' : look.skin === 'brown' ? 'b3' : 'r3';
}

/** Lines of a life: beside and under the eyes, beside the mouth, across the forehead. */
function drawAge(canvas: Canvas, sitter: Sitter): void {
  const [dark, middle] = skins[sitter.look.skin];
  canvas.rect(15, 28, 4, 1, middle).rect(29, 28, 4, 1, middle);
  canvas.set(13, 24, dark).set(12, 23, dark).set(13, 26, dark);
  canvas.set(34, 24, dark).set(35, 23, dark).set(34, 26, dark);
  canvas.line(19, 29, 18, 31, dark).line(29, 29, 30, 31, dark);
}

export function drawFace(canvas: Canvas, sitter: Sitter, mood: Mood): void {
  const [dark] = skins[sitter.look.skin];
  const blush = blushOf(sitter);
  const strength = mood === 'happy' ? 170 : 110;
  canvas
    .ellipse(15.5, 28.5, 2.6, 1.6, blush, strength)
    .ellipse(31.5, 28.5, 2.6, 1.6, blush, strength);
  if (sitter.isOld) drawAge(canvas, sitter);
  drawEyes(canvas, sitter, mood);
  canvas.rect(24, 28, 2, 1, dark).set(25, 27, dark);
}
