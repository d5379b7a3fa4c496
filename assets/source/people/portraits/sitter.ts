import type { Canvas } from '../../canvas.ts';
import type { Colour } from '../../palette.ts';
import type { Look, Tones } from '../look.ts';

export const moods = ['calm', 'happy', 'thinking'] as const;
export type Mood = (typeof moods)[number];

/** Draws one part of a figure. Tones are dark, middle, light. */
export type Paint = (canvas: Canvas, look: Look) => void;

/** One on top of the other. */
export function all(...paints: readonly Paint[]): Paint {
  return (canvas, look) => paints.forEach((paint) => paint(canvas, look));
}

/** Somebody who sits for a 48x48 portrait; hair and cloth take their tones from the walking figure. */
export interface Sitter {
  readonly look: Look;
  /** Half the width of the face in pixels; 12 is usual. */
  readonly halfWidth?: number;
  readonly iris: readonly [dark: Colour, light: Colour];
  readonly brows: Colour;
  readonly lips?: Tones;
  /** How many pixels the mouth sits lower, under a moustache. */
  readonly mouthDrop?: number;
  readonly hasLashes?: boolean;
  readonly isOld?: boolean;
  readonly backdrop: Backdrop;
  readonly behind?: Paint;
  readonly clothes: Paint;
  readonly hair: Paint;
  readonly extras?: Paint;
}

/** Sky, ground and lights behind the sitter, outside of the sitter's own colours. */
export interface Backdrop {
  readonly upper: Colour;
  readonly lower: Colour;
  readonly lights: readonly Colour[];
}
