import { expect, it } from 'vitest';
import { isInView } from '../../game/scenes/in-view.ts';

const view = { scrollX: 400, scrollY: 200, width: 320, height: 180 };

it.each([
  { where: 'in the middle of it', box: [500, 300, 520, 320], seen: true },
  { where: 'larger than it', box: [0, 0, 1600, 1600], seen: true },
  { where: 'half over its edge', box: [380, 180, 410, 210], seen: true },
  { where: 'far to the left', box: [300, 300, 320, 320], seen: false },
  { where: 'far to the right', box: [800, 300, 820, 320], seen: false },
  { where: 'far above', box: [500, 100, 520, 120], seen: false },
  { where: 'far below', box: [500, 500, 520, 520], seen: false },
] as const)('what stands $where is seen: $seen', ({ box: [left, top, right, bottom], seen }) => {
  expect(isInView(view, left, top, right, bottom)).toBe(seen);
});
