import { expect, it } from 'vitest';
import { isHelpOffered, nextRung, rungCount } from '../../game/domain/hint-ladder.ts';

const offered = (pace: 'gentle' | 'steady' | 'brisk') =>
  [1, 2, 3].map((misses) => isHelpOffered(pace, misses, 4, 0));

it('leads over the hints to the puzzle and the solution', () => {
  const rungs = Array.from({ length: rungCount(2) + 1 }, (_, opened) => nextRung(2, opened));
  expect(rungs).toEqual(['hint', 'hint', 'puzzle', 'solution', null]);
});

it('offers help after two misses at a gentle pace and after three at any other', () => {
  expect(offered('gentle')).toEqual([false, true, true]);
  expect(offered('steady')).toEqual([false, false, true]);
  expect(offered('brisk')).toEqual([false, false, true]);
});

it('offers nothing when everything is open', () => {
  expect(isHelpOffered('gentle', 9, 4, 6)).toBe(false);
});
