import type { Canvas } from '../../canvas.ts';
import { skins } from '../look.ts';
import type { Mood, Sitter } from './sitter.ts';

const leftEye = 15;
const rightEye = 28;
const lid = 19;

/** An open eye, 5x8: lid, white, an iris in two tones, two catch-lights. `up` turns the gaze up and aside. */
function drawOpenEye(
  canvas: Canvas,
  { iris, look, hasLashes }: Sitter,
  x: number,
  up: boolean,
): void {
  const [dark, light] = iris;
  const skin = skins[look.skin][2];
  const gaze = up ? 1 : 0;
  canvas
    .rect(x, lid + 1, 5, 7, 'n8')
    .rect(x, lid, 5, 1, 'n0')
    .rect(x, lid + 1, 5, 1, up ? 'n7' : 'n0');
  const left = x + 1 + gaze;
  const top = lid + 2 - gaze;
  canvas
    .rect(left, top, 3, 6, dark)
    .rect(left, top, 3, 3, 'n0')
    .rect(left, top + 4, 3, 1, light);
  canvas.rect(left, top + 1, 2, 1, 'n8').set(left + 2, top + 4, 'n8');
  canvas.set(x, lid + 7, skin).set(x + 4, lid + 7, skin);
  if (up) canvas.rect(x + 1, lid + 7, 3, 1, 'n7');
  const outer = x < 24 ? x - 1 : x + 5;
  canvas.set(outer, lid + 1, 'n0');
  if (hasLashes) canvas.set(outer, lid, 'n0').set(x < 24 ? outer - 1 : outer + 1, lid, 'n0');
}

/** An eye closed by a smile. */
function drawSmilingEye(canvas: Canvas, sitter: Sitter, x: number): void {
  canvas
    .rect(x + 1, lid + 3, 3, 1, 'n0')
    .set(x, lid + 4, 'n0')
    .set(x + 4, lid + 4, 'n0')
    .set(x, lid + 5, 'n0')
    .set(x + 4, lid + 5, 'n0');
  if (sitter.hasLashes) canvas.set(x < 24 ? x - 1 : x + 5, lid + 5, 'n0');
}

function drawBrow(canvas: Canvas, { brows }: Sitter, x: number, mood: Mood): void {
  const isLeft = x < 24;
  const lifted = mood === 'happy' ? 1 : mood === 'thinking' && !isLeft ? 2 : 0;
  const y = lid - 3 - lifted;
  canvas.rect(x, y, 5, 1, brows);
  const innerEnd = isLeft ? x + 4 : x;
  const outerEnd = isLeft ? x : x + 4;
  if (mood === 'thinking' && isLeft)
    canvas.set(innerEnd, y + 1, brows).set(innerEnd - 1, y + 1, brows);
  else canvas.set(outerEnd + (isLeft ? -1 : 1), y + 1, brows);
}

export function drawEyes(canvas: Canvas, sitter: Sitter, mood: Mood): void {
  for (const x of [leftEye, rightEye]) {
    if (mood === 'happy') drawSmilingEye(canvas, sitter, x);
    else drawOpenEye(canvas, sitter, x, mood === 'thinking');
    drawBrow(canvas, sitter, x, mood);
  }
}
