import { describe, expect, it } from 'vitest';
import { vehicles } from '../../game/domain/vehicle.ts';
import { sheetOf } from '../../game/scenes/assets.ts';
import { createWay } from '../../game/scenes/way.ts';

const way = createWay([
  { x: 0, y: 0 },
  { x: 30, y: 0 },
  { x: 30, y: 40 },
]);

describe('a way', () => {
  it('is as long as its legs, and knows where its corners lie', () => {
    expect(way.length).toBe(70);
    expect(way.corners).toEqual([0, 30, 70]);
  });

  it.each([
    ['on the first leg', 10, { x: 10, y: 0 }],
    ['at the corner', 30, { x: 30, y: 0 }],
    ['on the second leg', 50, { x: 30, y: 20 }],
    ['before the beginning, straight on', -5, { x: -5, y: 0 }],
    ['beyond the end, straight on', 76, { x: 30, y: 46 }],
  ])('finds the point %s', (_words, along, point) => {
    expect(way.pointAt(along)).toEqual(point);
  });
});

describe('what drives through the city', () => {
  const frames = Object.values(vehicles).flatMap(({ frames: all }) => Object.values(all));

  it.each(frames)('is drawn, apart from what every place loads: %s', (frame) => {
    expect(sheetOf(frame)).not.toBe('sprites-common');
  });
});
