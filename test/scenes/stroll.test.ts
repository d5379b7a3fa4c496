import { describe, expect, it } from 'vitest';
import { createStroll } from '../../game/scenes/stroll.ts';

/** Three seconds there, a rest, and three seconds back. */
const route = [
  { x: 0, y: 0 },
  { x: 22, y: 0 },
  { x: 22, y: 44 },
];
const stroll = createStroll(route, 22);
const rest = 2600;

describe('somebody on their way', () => {
  it('sets out from the beginning, towards the first corner', () => {
    expect(stroll(0)).toEqual({
      at: { x: 0, y: 0 },
      towards: { x: 1, y: 0 },
      isWalking: true,
    });
  });

  it('goes round the corner', () => {
    const { at, isWalking } = stroll(2000);
    expect(at).toEqual({ x: 22, y: 22 });
    expect(isWalking).toBe(true);
  });

  it('rests at the end', () => {
    expect(stroll(3000 + rest / 2)).toEqual({
      at: { x: 22, y: 44 },
      towards: { x: 22, y: 44 },
      isWalking: false,
    });
  });

  it('comes back the same way, looking where it goes', () => {
    const { at, towards } = stroll(3000 + rest + 1000);
    expect(at.y).toBeCloseTo(22);
    expect(towards.y).toBeLessThan(at.y);
  });

  it('goes as fast as they like to go', () => {
    expect(createStroll(route, 44)(1000)).toEqual(stroll(2000));
  });

  it('begins anew after a rest at home', () => {
    const oneRound = 2 * (3000 + rest);
    expect(stroll(oneRound + 500)).toEqual(stroll(500));
  });
});
