import type { Canvas, Ink } from '../../canvas.ts';
import type { Tones } from '../look.ts';

/** Whether the middle of a pixel lies in an ellipse. */
export function isInEllipse(
  x: number,
  y: number,
  cx: number,
  cy: number,
  rx: number,
  ry: number,
): boolean {
  return ((x + 0.5 - cx) / rx) ** 2 + ((y + 0.5 - cy) / ry) ** 2 <= 1;
}

/** A strand that hangs from (x, y): `width` pixels at the root, a point at the end. */
export function tuft(
  canvas: Canvas,
  x: number,
  y: number,
  width: number,
  length: number,
  ink: Ink,
): void {
  for (let j = 0; j < length; j++) {
    const w = Math.max(1, Math.round(width * (1 - j / length)));
    canvas.rect(x + Math.round((width - w) / 2), y + j, w, 1, ink);
  }
}

export interface Cap {
  readonly cx?: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
  /** The first row that is not hair any more. */
  readonly low: number;
}

/** The hair over a skull: dark on the right, a crescent of light on the upper left. */
export function drawCap(canvas: Canvas, [dark, middle, light]: Tones, cap: Cap): void {
  const { cx = 24, cy, rx, ry, low } = cap;
  canvas.fill((x, y) => {
    if (y >= low || !isInEllipse(x, y, cx, cy, rx, ry)) return undefined;
    const isShine =
      isInEllipse(x, y, cx - 5, cy - 4, rx - 7, ry - 8) &&
      !isInEllipse(x, y, cx - 4.4, cy - 2.4, rx - 7.5, ry - 8.6);
    if (isShine) return light;
    return isInEllipse(x, y, cx - 3, cy - 1, rx - 1, ry) ? middle : dark;
  });
}

/** Shoulders in three tones; the neck opening stays for the clothes to draw. */
export function drawShoulders(
  canvas: Canvas,
  [dark, middle, light]: Tones,
  halfWidth = 19,
  top = 37,
): void {
  canvas.fill((x, y) => {
    if (!isInEllipse(x, y, 24, top + 13, halfWidth, 13)) return undefined;
    if (x < 24 - halfWidth * 0.55) return light;
    return x > 24 + halfWidth * 0.45 ? dark : middle;
  });
}

/** Two lapels or collar edges that meet in the middle, `length` rows long. */
export function drawLapels(
  canvas: Canvas,
  left: Ink,
  right: Ink,
  top: number,
  length: number,
  width = 4,
): void {
  for (let i = 0; i < length; i++) {
    const inset = Math.round(i * 0.8);
    canvas
      .rect(14 + inset, top + i, width, 1, left)
      .rect(34 - width - inset, top + i, width, 1, right);
  }
}
