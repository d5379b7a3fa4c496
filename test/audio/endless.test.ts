import { expect, it } from 'vitest';
import { endless } from '../../game/audio/endless.ts';

const rate = 1000;
/** Two and a half seconds that rise all the way: where it begins again would be a cliff. */
const rising = Array.from({ length: 2500 }, (_, i) => i / 2500);

it('flows over from its end into its beginning', () => {
  const loop = endless(rising, rate);
  expect(Math.abs(loop[0]! - loop.at(-1)!)).toBeLessThan(0.001);
});

it('keeps what lies between as it was, without the swell at both ends', () => {
  const loop = endless(rising, rate);
  expect(loop).toHaveLength(2500 - 600 - 500);
  expect(loop[800]).toBeCloseTo(rising[800 + 300]!, 5);
});
