import { describe, expect, it } from 'vitest';
import { fogAt, fogSize } from '../../game/scenes/fog-picture.ts';
import { fogSpots } from '../../game/scenes/fog-spots.ts';

const view = { scrollX: 100, scrollY: 300, width: 640, height: 360 };
const { width, height } = fogSize;

describe('fog', () => {
  it.each([0, 1.5, 73, 600])('covers what the camera sees, after %d seconds', (time) => {
    const spots = fogSpots(time, view);
    const covers = (x: number, y: number) =>
      spots.some((at) => x >= at.x && x < at.x + width && y >= at.y && y < at.y + height);
    const corners = [
      [view.scrollX, view.scrollY],
      [view.scrollX + view.width - 1, view.scrollY + view.height - 1],
    ] as const;
    expect(corners.every(([x, y]) => covers(x, y))).toBe(true);
  });

  it('drifts', () => {
    expect(fogSpots(10, view)).not.toEqual(fogSpots(0, view));
  });

  it('joins itself: its edges are as alike as any two neighbours', () => {
    const rows = Array.from({ length: height }, (_, y) => y);
    const step = (a: number, b: number) =>
      rows.reduce((sum, y) => sum + Math.abs(fogAt(a, y) - fogAt(b, y)), 0);
    expect(step(width - 4, 0)).toBeLessThan(step(100, 104) * 3 + 400);
    expect(step(width - 4, 0)).toBeLessThan(step(0, width / 2));
  });

  it('leaves gaps', () => {
    const pixels = rows2d().map(([x, y]) => fogAt(x, y));
    const clear = pixels.filter((alpha) => alpha === 0).length / pixels.length;
    expect(clear).toBeGreaterThan(0.05);
    expect(clear).toBeLessThan(0.6);
  });
});

function rows2d(): readonly (readonly [number, number])[] {
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_nothing, x) => [x, y] as const),
  ).flat();
}
