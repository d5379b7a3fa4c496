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

function drawTorso(canvas: Canvas, look: Look, view: View, top: number): void {
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

/** One frame, 16x24, of somebody walking: `frame` 0 to 3, where 0 is also standing. */
export function drawWalker(look: Look, view: View, frame: number): Canvas {
  const canvas = new Canvas(16, 24);
  const step = steps[frame]!;
  const bob = (step === 'none' ? 0 : -1) - (look.build === 'tall' ? 1 : 0);
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
  drawHead(canvas, look, view, torso - 9);
  drawHair(canvas, look, view, torso - 11);
  drawExtras(canvas, look, view, torso - 9, torso);
  return lift(canvas).outline('n1');
}
