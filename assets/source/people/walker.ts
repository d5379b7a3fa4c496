import { Canvas } from '../canvas.ts';
import {
  type Step,
  drawArmFromSide,
  drawArms,
  drawHead,
  drawLegs,
  drawLegsFromSide,
} from './body.ts';
import { drawExtras } from './extras.ts';
import { hairGrids } from './hair.ts';
import { lift } from './lift.ts';
import type { Look, View } from './look.ts';
import { outfitGrids } from './outfits.ts';

const steps: readonly Step[] = ['none', 'left', 'none', 'right'];

export function drawTorso(canvas: Canvas, look: Look, view: View, top: number): void {
  const [d, c, C] = look.cloth;
  const [w, o, y] = look.trim;
  const inks = { d, c, C, w, W: look.sleeves?.[0] ?? w, o, y };
  const grid = outfitGrids[look.outfit][view];
  const x = view === 'side' ? 5 : 4;
  // A broad back is the same coat drawn a pixel further out on both sides first.
  if (look.build === 'broad') canvas.art(x - 1, top, grid, inks).art(x + 1, top, grid, inks);
  canvas.art(x, top, grid, inks);
}

function drawHair(canvas: Canvas, look: Look, view: View, top: number): void {
  const [j, h, H] = look.hairTones;
  canvas.art(2, top, hairGrids[look.hair][view], { j, h, H });
}

/** How much higher than standing a frame is drawn: people bob as they walk. */
export function bobOf({ build }: Look, frame: number): number {
  return (steps[frame] === 'none' ? 0 : -1) - (build === 'tall' ? 1 : 0);
}

/** One frame, 16x24 and without outline; `gaze` is the view of the head, which may turn by itself. */
export function paintWalker(look: Look, view: View, frame: number, gaze: View = view): Canvas {
  const canvas = new Canvas(16, 24);
  const step = steps[frame]!;
  const bob = bobOf(look, frame);
  const torso = 13 + bob;
  if (view === 'side') {
    drawLegsFromSide(canvas, look, 18 + bob, step);
    drawTorso(canvas, look, view, torso);
    drawArmFromSide(canvas, look, torso + 1, step);
  } else {
    // Seen from behind, the foot that steps forward is the one that vanishes upwards.
    const seen = view === 'up' && step !== 'none' ? (step === 'left' ? 'right' : 'left') : step;
    drawLegs(canvas, look, 18 + bob, seen);
    drawTorso(canvas, look, view, torso);
    drawArms(canvas, look, torso + 1, seen);
  }
  drawTop(canvas, look, view, torso, gaze);
  return canvas;
}

/** Head, hair and what is worn; `torso` is the row of the shoulders. */
export function drawTop(
  canvas: Canvas,
  look: Look,
  view: View,
  torso: number,
  gaze: View = view,
): void {
  drawHead(canvas, look, gaze, torso - 9);
  drawHair(canvas, look, gaze, torso - 11);
  drawExtras(canvas, look, view, torso - 9, torso, gaze);
}

/** One frame, 16x24, of somebody walking: `frame` 0 to 3, where 0 is also standing. */
export function drawWalker(look: Look, view: View, frame: number): Canvas {
  return lift(paintWalker(look, view, frame)).outline('n1');
}
