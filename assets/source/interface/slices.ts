import { Canvas } from '../canvas.ts';
import type { Colour } from '../palette.ts';

/** Nine-slices are 24x24, cut at 8 from every side, shown three times as large by CSS border-image. */
const size = 24;

function cutCorners(canvas: Canvas, top = 0): Canvas {
  for (const x of [0, size - 1]) canvas.erase(x, top).erase(x, size - 1);
  return canvas;
}

/** A bracket of light in each corner, five pixels long. */
function drawBrackets(canvas: Canvas, inset: number, accent: Colour): void {
  const far = size - 1 - inset;
  for (const [x, y, dx, dy] of [
    [inset, inset, 1, 1],
    [far, inset, -1, 1],
    [inset, far, 1, -1],
    [far, far, -1, -1],
  ] as const) {
    canvas.line(x, y, x + dx * 4, y, accent).line(x, y, x, y + dy * 4, accent);
    canvas.set(x + dx, y + dy, accent);
  }
}

/** A panel: dark edge, metal rim lit from the top left, a second inner rim, brackets in the corners. */
export function drawPanel(fill: Colour, inner: Colour, accent: Colour): Canvas {
  const canvas = new Canvas(size, size).rect(0, 0, size, size, 'n0');
  canvas.rect(3, 3, 18, 18, fill).frame(1, 1, 22, 22, 'n5');
  canvas.rect(1, 22, 22, 1, 'n3').rect(22, 1, 1, 22, 'n3').frame(3, 3, 18, 18, inner);
  for (const [x, y] of [
    [1, 1],
    [22, 1],
    [1, 22],
    [22, 22],
  ] as const)
    canvas.set(x, y, 'n0');
  drawBrackets(canvas, 2, accent);
  return cutCorners(canvas);
}

/** A hollow for one thing: shadow above and left, light below and right. */
export function drawSlot(): Canvas {
  const canvas = new Canvas(size, size).rect(0, 0, size, size, 'n0').rect(1, 1, 22, 22, 'n2');
  canvas
    .rect(1, 1, 22, 2, 'n1')
    .rect(1, 1, 2, 22, 'n1')
    .rect(1, 22, 22, 1, 'n4')
    .rect(22, 1, 1, 22, 'n4');
  canvas.rect(2, 21, 20, 1, 'n3').rect(21, 2, 1, 20, 'n3');
  return cutCorners(canvas);
}

export interface ButtonTones {
  readonly face: Colour;
  readonly light: Colour;
  readonly shade: Colour;
  /** The side of the key under the face; a pressed one has none. */
  readonly side?: Colour;
}

/** A key with a side one can see; pressed, it sinks two pixels. */
export function drawButton({ face, light, shade, side }: ButtonTones): Canvas {
  const canvas = new Canvas(size, size);
  const sunk = side ? 0 : 2;
  canvas.rect(0, sunk, size, size - sunk, 'n0').rect(1, 1 + sunk, 22, 20, face);
  canvas
    .rect(1, 1 + sunk, 22, 1, light)
    .rect(1, 1 + sunk, 1, 18, light)
    .rect(1, 19, 22, 1, shade);
  canvas.rect(22, 2 + sunk, 1, 18 - sunk, shade);
  if (side)
    canvas.rect(1, 20, 22, 3, side).rect(1, 20, 22, 1, shade).set(1, 20, 'n0').set(22, 20, 'n0');
  else canvas.rect(1, 20, 22, 3, shade);
  return cutCorners(canvas, sunk);
}

/** An amber label, lit on its upper edge. */
export function drawNameTag(): Canvas {
  const canvas = new Canvas(size, size).rect(0, 0, size, size, 'n0').rect(1, 1, 22, 22, 'a2');
  canvas
    .rect(1, 1, 22, 1, 'a3')
    .rect(1, 1, 1, 21, 'a3')
    .rect(1, 22, 22, 1, 'a1')
    .rect(22, 2, 1, 21, 'a1');
  return cutCorners(canvas);
}

export function drawKeyCap(): Canvas {
  return drawButton({ face: 'n3', light: 'n5', shade: 'n2', side: 'n1' });
}

/** A speech bubble over the head of a speaker; its tail is drawn by the layout. */
export function drawBubble(): Canvas {
  const canvas = new Canvas(size, size).rect(0, 0, size, size, 'n1').rect(1, 1, 22, 22, 'n8');
  canvas.rect(2, 21, 20, 2, 'n6').rect(21, 2, 2, 20, 'n7').rect(2, 2, 19, 19, 'n8');
  for (const [x, y] of [
    [1, 0],
    [0, 1],
    [22, 0],
    [23, 1],
    [0, 22],
    [1, 23],
    [22, 23],
    [23, 22],
  ] as const)
    canvas.erase(x, y);
  for (const [x, y] of [
    [1, 1],
    [22, 1],
    [1, 22],
    [22, 22],
  ] as const)
    canvas.set(x, y, 'n1');
  return cutCorners(canvas);
}
