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

function drawFace(canvas: Canvas, y: number, mood: PicoMood, frame: number): void {
  const eye: Ink = ['c3', 255];
  if (mood === 'joy') {
    canvas.art(5, y + 7, '.c....c.\nc.c..c.c\n........\n..cccc..\n...cc...'.replaceAll('c', 'e'), {
      e: eye,
    });
    return;
  }
  if (mood === 'dark') {
    // Asleep, but the lids give a little now and then.
    canvas
      .rect(6, y + 9, 2, 1, frame === 0 ? 'n4' : ['c1', 120])
      .rect(11, y + 9, 2, 1, frame === 0 ? 'n4' : ['c1', 120]);
  }
}

/** One frame, 20x26, of Pico hovering. Frames 0 to 3 bob once; `joy` raises both hands. */
export function drawPico(view: View, frame: number, mood: PicoMood = 'awake'): Canvas {
  const canvas = new Canvas(20, 26);
  const y = mood === 'dark' ? 3 : 3 + bobs[frame]!;
  const grid = mood === 'awake' ? picoGrids[view] : picoGrids.blank;
  const palette =
    mood === 'dark' ? { ...shell, ...dullHatch, ...lights.dark } : { ...shell, ...lights.awake };
  canvas.art(1, y, grid, palette);
  if (mood === 'joy') canvas.art(1, y + 11, picoGrids.raisedHands, palette);
  if (mood !== 'awake') drawFace(canvas, y, mood, frame);
  if (mood === 'dark') canvas.rect(8, y + 20, 4, 2, 'n3');
  return lift(canvas).outline('n1');
}
