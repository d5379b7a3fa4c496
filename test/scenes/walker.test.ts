import { describe, expect, it } from 'vitest';
import type { Ground } from '../../game/domain/ground.ts';
import { Walker } from '../../game/scenes/walker.ts';

const meadow: Ground = { width: 160, height: 160, tileSize: 16, solid: [], boxes: [] };
const rest = { x: 0, y: 0 };

describe('Walker', () => {
  it('walks 80 pixels in a second, slantwise too', () => {
    const walker = new Walker({ x: 20, y: 20 });
    for (let i = 0; i < 20; i++) walker.step(meadow, { x: 1, y: 1 }, 50);
    expect(Math.hypot(walker.at.x - 20, walker.at.y - 20)).toBeCloseTo(80);
  });

  it('tells when it has arrived', () => {
    const walker = new Walker({ x: 20, y: 20 });
    let arrivals = 0;
    walker.follow([{ x: 60, y: 20 }], () => arrivals++);
    for (let i = 0; i < 20; i++) walker.step(meadow, rest, 50);
    expect([arrivals, walker.at]).toEqual([1, { x: 60, y: 20 }]);
  });

  it('arrives at once when there is no way to go', () => {
    const walker = new Walker({ x: 20, y: 20 });
    let arrivals = 0;
    walker.follow([], () => arrivals++);
    walker.step(meadow, rest, 16);
    expect(arrivals).toBe(1);
  });

  it('gives up its way for the keys', () => {
    const walker = new Walker({ x: 20, y: 20 });
    let arrivals = 0;
    walker.follow([{ x: 60, y: 20 }], () => arrivals++);
    walker.step(meadow, { x: 0, y: 1 }, 16);
    for (let i = 0; i < 20; i++) walker.step(meadow, rest, 50);
    expect([arrivals, walker.at.x]).toEqual([0, 20]);
  });
});
