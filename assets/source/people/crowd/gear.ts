import type { Canvas } from '../../canvas.ts';
import type { View } from '../look.ts';

/** The room round a person in which things are carried, pushed and led; feet stand in the middle of its lower edge. */
export const room = { width: 64, height: 48 } as const;
/** Where the 16x24 pixels of the body lie in that room. */
export const body = { x: 24, y: 24 } as const;

/** What is being drawn: a view, the frame of the walk, where the head looks, and how high this frame bobs (0 or less). */
export interface Pose {
  readonly view: View;
  readonly frame: number;
  readonly gaze: View;
  readonly bob: number;
}

/** Draws into the room, in its own pixels. */
export type Draw = (canvas: Canvas, pose: Pose) => void;

/** One after the other. */
export function both(first: Draw, second: Draw): Draw {
  return (canvas, pose) => {
    first(canvas, pose);
    second(canvas, pose);
  };
}

/** What makes somebody known by their outline alone. */
export interface Gear {
  /** Drawn before the body, and so behind it. */
  readonly behind?: Draw;
  readonly front?: Draw;
  /** Pixels the feet stand above the lower edge. */
  readonly rise?: number;
  /** The body itself, where it is no walking one. */
  readonly posture?: 'rolling' | 'seated' | 'small';
}
