import type { Canvas } from '../../canvas.ts';
import { body, type Draw, room } from './gear.ts';

const { x: left } = body;
/** The last row, on which wheels and paws stand. */
export const floor = room.height - 2;

/** A spoked wheel; its spokes turn with the frame. */
export function wheel(canvas: Canvas, cx: number, cy: number, radius: number, frame: number): void {
  const steps = radius * 8;
  for (let i = 0; i < steps; i++) {
    const angle = (i / steps) * Math.PI * 2;
    canvas.set(
      Math.round(cx + Math.cos(angle) * radius),
      Math.round(cy + Math.sin(angle) * radius),
      'n6',
    );
  }
  const turn = frame % 2 === 0 ? 0 : Math.PI / 4;
  for (const angle of [turn, turn + Math.PI / 2]) {
    const [dx, dy] = [Math.cos(angle) * (radius - 1), Math.sin(angle) * (radius - 1)];
    canvas.line(
      Math.round(cx - dx),
      Math.round(cy - dy),
      Math.round(cx + dx),
      Math.round(cy + dy),
      'n4',
    );
  }
  canvas.set(cx, cy, 'n8');
}

/** A wheelchair: the far side of it, and the near side. */
export const chairBehind: Draw = (canvas, { view }) => {
  if (view === 'side')
    canvas.rect(left + 2, floor - 15, 2, 12, 'r1').rect(left, floor - 15, 3, 1, 'n5');
  else canvas.rect(left + 2, floor - 13, 12, 10, 'r1').rect(left + 2, floor - 13, 12, 1, 'r2');
};
export const chairInFront: Draw = (canvas, { view, frame }) => {
  if (view === 'side') {
    canvas
      .line(left + 9, floor - 5, left + 14, floor - 1, 'r2')
      .rect(left + 13, floor - 1, 4, 1, 'n5');
    wheel(canvas, left + 6, floor - 5, 5, frame);
    canvas.rect(left + 12, floor - 1, 2, 2, 'n6');
    return;
  }
  for (const x of [left, left + 14]) {
    canvas.rect(x, floor - 10, 2, 11, 'n5').rect(x, floor - 10, 1, 11, 'n6');
    canvas.rect(x, floor - 9 + ((frame * 3) % 9), 2, 1, 'n8');
  }
  if (view === 'up')
    canvas
      .rect(left + 2, floor - 12, 12, 9, 'r1')
      .rect(left + 2, floor - 12, 12, 1, 'r2')
      .rect(left + 4, floor - 10, 8, 4, 'r0');
};

/** A rolled map that looks out of a chair's bag. */
export const mapRoll: Draw = (canvas, { view }) => {
  const x = view === 'side' ? left - 1 : left + 12;
  canvas
    .rect(x, floor - 19, 3, 9, 'w4')
    .rect(x, floor - 19, 1, 9, 'b6')
    .rect(x, floor - 20, 3, 1, 'w2');
};

export const skateboard: Draw = (canvas, { view }) => {
  if (view === 'side') {
    canvas
      .rect(left, floor - 1, 16, 1, 'm3')
      .set(left - 1, floor - 2, 'm2')
      .set(left + 16, floor - 2, 'm2');
    canvas.rect(left + 2, floor, 2, 1, 'n7').rect(left + 12, floor, 2, 1, 'n7');
    return;
  }
  canvas
    .rect(left + 4, floor - 1, 8, 1, 'm3')
    .rect(left + 4, floor, 2, 1, 'n7')
    .rect(left + 10, floor, 2, 1, 'n7');
};
