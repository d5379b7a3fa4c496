import { Canvas } from '../canvas.ts';

const strips = [120, 90, 60, 40, 20] as const;

/** Room to the right and below a front for its shadow on the ground. */
export const castWidth = 7;
export const stripHeight = strips.length;

/** A front with the shadow at its foot and the one it casts to the right. */
export function withGroundShadow(front: Canvas, { castHeight = 30 } = {}): Canvas {
  const { width, height } = front;
  const framed = new Canvas(width + castWidth, height + stripHeight);
  for (let i = 0; i < castWidth; i++) {
    framed.rect(width + i, height - castHeight + i, 1, castHeight - i, 'n0', 80);
  }
  strips.forEach((alpha, row) =>
    framed.rect(row > 2 ? 1 : 0, height + row, width + 5 - row, 1, 'n0', alpha),
  );
  return framed.blit(front, 0, 0);
}
