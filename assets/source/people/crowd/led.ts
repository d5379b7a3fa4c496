import { body, type Draw } from './gear.ts';
import { floor } from './wheels.ts';

const { x: left } = body;

/** A short-legged dog on a lead. */
export const dog: Draw = (canvas, { view, frame }) => {
  const stride = frame % 2;
  if (view === 'side') {
    const x = left + 18;
    canvas.line(left + 10, floor - 5, x + 8, floor - 5, 'r2');
    canvas
      .rect(x, floor - 5, 9, 4, 'a1')
      .rect(x, floor - 5, 8, 1, 'a2')
      .rect(x + 2, floor - 2, 6, 1, 's5');
    canvas
      .rect(x + 8, floor - 8, 5, 4, 'a1')
      .rect(x + 8, floor - 9, 2, 2, 'a0')
      .rect(x + 10, floor - 5, 3, 1, 's5');
    canvas
      .set(x + 11, floor - 7, 'n0')
      .set(x + 13, floor - 6, 'n0')
      .rect(x + 8, floor - 4, 1, 2, 'r2');
    canvas.set(x - 1, floor - 6 - stride, 'a2').set(x - 1, floor - 5, 'a1');
    for (const leg of [0, 2, 6, 8])
      canvas.rect(x + leg, floor - 1, 1, 2 - ((leg / 2 + stride) % 2), 's5');
    return;
  }
  const x = left + 17;
  const isAway = view === 'up';
  canvas.line(left + 13, floor - 6, x + 2, floor - 5, 'r2');
  canvas.rect(x, floor - 6, 6, 6, 'a1').rect(x, floor - 6, 2, 6, 'a2');
  canvas
    .set(x, floor - 8, 'a0')
    .set(x + 5, floor - 8, 'a0')
    .rect(x, floor - 7, 6, 1, 'a1');
  if (isAway) canvas.rect(x + 2, floor - 7 - stride, 2, 3, 's5');
  else
    canvas
      .set(x + 1, floor - 5, 'n0')
      .set(x + 4, floor - 5, 'n0')
      .rect(x + 2, floor - 4, 2, 4, 's5')
      .set(x + 2, floor - 4, 'n0');
  canvas
    .rect(x + (stride ? 0 : 1), floor, 1, 1, 's5')
    .rect(x + (stride ? 5 : 4), floor, 1, 1, 's5');
};
