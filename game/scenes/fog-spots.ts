import type { Point } from '../domain/ground.ts';
import { fogSize } from './fog-picture.ts';
import type { View } from './in-view.ts';

/** Pixels a second that fog drifts. */
const drift = 7;

/** Where copies of the picture must lie for them to cover the view; `time` in seconds. */
export function fogSpots(
  time: number,
  { scrollX, scrollY, width, height }: View,
): readonly Point[] {
  const left = firstBefore(drift * time, scrollX, fogSize.width);
  const top = firstBefore(0, scrollY, fogSize.height);
  const columns = Math.ceil((scrollX + width - left) / fogSize.width);
  const rows = Math.ceil((scrollY + height - top) / fogSize.height);
  return Array.from({ length: columns * rows }, (_, i) => ({
    x: Math.round(left + (i % columns) * fogSize.width),
    y: Math.round(top + Math.floor(i / columns) * fogSize.height),
  }));
}

/** The last of the points `start`, `start` plus or minus `step`, and so on, that is not past `limit`. */
function firstBefore(start: number, limit: number, step: number): number {
  return start + Math.floor((limit - start) / step) * step;
}
