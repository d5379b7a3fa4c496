import { Canvas, type Ink } from '../canvas.ts';
import { lift } from './lift.ts';
import type { View } from './look.ts';
import { picoGrids } from './pico-grids.ts';

/** How Pico feels: the chest is dark before the first text arrives. */
export type PicoMood = 'awake' | 'dark' | 'joy';

const shell: Readonly<Record<string, Ink>> = {
  w: 'n6',
  W: 'n7',
  X: 'n8',
  n: 'n5',
  m: 'n4',
  k: 'n3',
  N: 'n0',
  M: 'n1',
  a: 'a0',
  A: 'a1',
  y: 'a2',
  l: 'n5',
  r: 'r2',
};
const lights = {
  awake: {
    e: ['c4', 255],
    c: ['c3', 255],
    j: ['c3', 220],
    t: ['c3', 200],
    T: ['c4', 230],
    E: ['n8', 40],
  },
  dark: { e: 'n3', c: 'n3', j: 'n2', t: 'n3', T: 'n4', E: 'n5' },
} as const satisfies Record<string, Record<string, Ink>>;
/** An unlit hatch is as dull as the envelope in it. */
const dullHatch = { A: 'w2', y: 'w3', a: 'w1' } as const;

const bobs = [0, -1, -2, -1] as const;

const laugh = `
.e....e.
e.e..e.e
........
..eeee..
...ee...`;

function drawAwake(canvas: Canvas, view: View, y: number): void {
  canvas.art(1, y, picoGrids[view], { ...shell, ...lights.awake });
}

/** Asleep, but the lids give a little now and then. */
function drawDark(canvas: Canvas, y: number, frame: number): void {
  canvas.art(1, y, picoGrids.blank, { ...shell, ...dullHatch, ...lights.dark });
  const lid: Ink = frame === 0 ? 'n4' : ['c1', 120];
  canvas
    .rect(6, y + 9, 2, 1, lid)
    .rect(11, y + 9, 2, 1, lid)
    .rect(8, y + 22, 4, 2, 'n3');
}

/** Both hands up, higher on every other frame. */
function drawJoy(canvas: Canvas, y: number, frame: number): void {
  const inks = { ...shell, ...lights.awake };
  canvas.art(1, y, picoGrids.armless, inks);
  canvas.art(1, y + 10 - (frame % 2), picoGrids.raisedArms, inks);
  canvas.art(6, y + 7, laugh, inks);
}

/** One frame, 20x26, of Pico hovering; frames 0 to 3 bob once. */
export function drawPico(view: View, frame: number, mood: PicoMood = 'awake'): Canvas {
  const canvas = new Canvas(20, 26);
  const y = 3 + (mood === 'dark' ? 0 : bobs[frame]!);
  switch (mood) {
    case 'awake':
      drawAwake(canvas, view, y);
      break;
    case 'dark':
      drawDark(canvas, y, frame);
      break;
    case 'joy':
      drawJoy(canvas, y, frame);
      break;
  }
  return lift(canvas).outline('n1');
}
