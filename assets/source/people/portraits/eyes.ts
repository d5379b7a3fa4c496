import type { Canvas } from '../../canvas.ts';
import { skins } from '../look.ts';
import type { Mood, Sitter } from './sitter.ts';

const leftEye = 15;
const rightEye = 28;
const lid = 19;

/**
 * An open eye, five wide: lid, white, an iris in two tones, two catch-lights. Old eyes open a row less; a thinking
 * gaze goes up and aside.
 */
function drawOpenEye(canvas: Canvas, sitter: Sitter, x: number, isThinking: boolean): void {
  const [dark, light] = sitter.iris;
  const skin = skins[sitter.look.skin][2];
  const y = lid + (sitter.isOld ? 1 : 0);
  const foot = lid + 7;
  const gaze = isThinking ? 1 : 0;
  canvas.rect(x, y + 1, 5, foot - y, 'n8').rect(x, y, 5, 1, 'n0');
  canvas.rect(x, y + 1, 5, 1, isThinking ? 'n7' : 'n0');
  const left = x + 1 + gaze;
  const top = y + 2 - gaze;
  const tall = foot + 1 - gaze - top;
  canvas.rect(left, top, 3, tall, dark).rect(left, top, 3, 3, 'n0');
  canvas.rect(left, top + tall - 2, 3, 1, light).set(left + 2, top + tall - 2, 'n8');
  canvas
    .rect(left, top + 1, 2, 1, 'n8')
    .set(x, foot, skin)
    .set(x + 4, foot, skin);
  if (isThinking) canvas.rect(x + 1, foot, 3, 1, skin);
  const outwards = x < 24 ? -1 : 1;
  const outer = x < 24 ? x - 1 : x + 5;
  canvas.set(outer, y + 1, 'n0');
  if (sitter.hasLashes) canvas.set(outer, y, 'n0').set(outer + outwards, y, 'n0');
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
