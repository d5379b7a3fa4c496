import { body, type Draw } from './gear.ts';
import { floor, wheel } from './wheels.ts';

const { x: left } = body;

/** A stroller with a hood, pushed ahead. */
export const strollerBehind: Draw = (canvas, { view, frame }) => {
  if (view === 'side') {
    const x = left + 18;
    canvas.line(left + 11, floor - 8, x, floor - 7, 'n5');
    canvas
      .rect(x, floor - 8, 13, 5, 'c1')
      .rect(x, floor - 8, 13, 1, 'c2')
      .rect(x + 1, floor - 4, 11, 1, 'c0');
    canvas.ellipse(x + 9, floor - 9, 5.4, 5, 'c2').ellipse(x + 8.4, floor - 9.6, 3.6, 3.4, 'c3');
    canvas
      .rect(x + 3, floor - 9, 7, 2, 'c1')
      .rect(x + 2, floor - 10, 4, 3, 'b6')
      .rect(x + 2, floor - 11, 4, 1, 'w2');
    canvas.rect(x, floor - 7, 6, 1, 'n8');
    wheel(canvas, x + 2, floor - 2, 2, frame);
    wheel(canvas, x + 10, floor - 2, 2, frame);
  }
  if (view === 'up') {
    canvas.ellipse(left + 8, floor - 14, 8.4, 6, 'c2').ellipse(left + 7, floor - 15, 6, 4, 'c3');
  }
};
export const strollerInFront: Draw = (canvas, { view, frame }) => {
  if (view !== 'down') return;
  const x = left + 1;
  canvas.rect(x, floor - 8, 14, 6, 'c1').ellipse(left + 8, floor - 9, 7.4, 5, 'c2');
  canvas.ellipse(left + 7.4, floor - 10, 5, 3.2, 'c3').rect(x + 2, floor - 8, 10, 5, 'c0');
  canvas.rect(x + 4, floor - 8, 6, 4, 'b6').rect(x + 4, floor - 9, 6, 2, 'w2');
  canvas
    .set(x + 5, floor - 6, 'n0')
    .set(x + 8, floor - 6, 'n0')
    .rect(x + 2, floor - 4, 10, 2, 'n8');
  const turned = frame % 2;
  canvas.rect(x - 1, floor - 3, 2, 4, 'n5').rect(x + 13, floor - 3, 2, 4, 'n5');
  canvas.set(x - 1, floor - 2 + turned, 'n8').set(x + 13, floor - 2 + turned, 'n8');
};
