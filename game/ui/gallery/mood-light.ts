import type { Grade } from '../../domain/mood.ts';
import type { LightColour } from '../../domain/level-map.ts';

/** A lamp of the little scene; lengths in pixels of the art. */
export interface Lamp {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: LightColour;
}

const tints: Readonly<Record<LightColour, readonly [number, number, number]>> = {
  amber: [1, 0.66, 0.31],
  cyan: [0.31, 0.89, 0.82],
  magenta: [1, 0.44, 0.67],
  blue: [0.35, 0.67, 0.93],
  white: [0.84, 0.87, 0.95],
  red: [0.95, 0.32, 0.31],
};
/** How far things can be brightened beyond how they are drawn, and what red an alarm adds at its height. */
const brightest = 1.5;
const alarm = [0.19, 0.04, 0.06] as const;

/** The light that falls on a point: the sky's, and that of every lamp in reach. */
export function lightAt(grade: Grade, lamps: readonly Lamp[], x: number, y: number): number[] {
  return grade.sky.map((sky, i) => {
    const sum = lamps.reduce((all, lamp) => {
      const away = Math.hypot(x - lamp.x, (y - lamp.y) / 0.8) / lamp.radius;
      const share = Math.max(0, 1 - away) ** 1.5;
      return all + share * grade.lamps[lamp.colour] * tints[lamp.colour][i]!;
    }, sky);
    return Math.min(brightest, sum);
  });
}

/** RGBA bytes: what obeys the light in the light of a grade, and on top of it what glows by itself. */
export function gradePixels(
  base: Uint8ClampedArray,
  glow: Uint8ClampedArray,
  width: number,
  grade: Grade,
  lamps: readonly Lamp[],
): Uint8ClampedArray<ArrayBuffer> {
  const graded = new Uint8ClampedArray(base.length);
  for (let i = 0; i < base.length; i += 4) {
    const [x, y] = [(i / 4) % width, Math.floor(i / 4 / width)];
    const light = lightAt(grade, lamps, x, y);
    const grey = 0.3 * base[i]! + 0.59 * base[i + 1]! + 0.11 * base[i + 2]!;
    for (let k = 0; k < 3; k++) {
      const colour = base[i + k]! + (grey - base[i + k]!) * grade.grey;
      graded[i + k] = colour * light[k]! + glow[i + k]! + 255 * alarm[k]! * grade.pulse;
    }
    graded[i + 3] = 255;
  }
  return graded;
}
