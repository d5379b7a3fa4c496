import { expect, it } from 'vitest';
import type { Matcher } from '../../game/domain/check.ts';
import { at, fit, fitAll } from '../../game/domain/matcher.ts';

const cases: readonly (readonly [unknown, Matcher, boolean])[] = [
  ['a', { exists: true }, true],
  [0, { exists: true }, true],
  [false, { exists: true }, true],
  [undefined, { exists: true }, false],
  [null, { exists: true }, false],
  ['', { exists: true }, false],
  [null, { exists: false }, true],
  ['a', { exists: false }, false],
  [undefined, null, true],
  ['', null, false],
  ['3', { atLeast: 3 }, true],
  [2, { atLeast: 3 }, false],
  [undefined, { atLeast: 0 }, false],
  [undefined, { atMost: 9 }, false],
  [3, { atMost: 3 }, true],
  [4, { atMost: 3 }, false],
  ['Fog tonight', { includes: 'FOG' }, true],
  [21211, { includes: '21' }, false],
  [21211, { matches: '^21' }, true],
  [null, { matches: 'null' }, false],
  ['one\ntwo', { matches: '^two$' }, true],
  ['a', { not: 'a' }, false],
  ['b', { not: 'a' }, true],
  ['b', { is: 'b', not: { oneOf: ['a', 'b'] } }, false],
  [['a', 'b'], 'b', true],
  [['a', 'b'], 'c', false],
];

it.each(cases)('%j and %j', (value, matcher, fits) => {
  expect(fit(value, matcher) !== null).toBe(fits);
});

it('hands out what the patterns of all fields caught', () => {
  const where = { to: { matches: '(?<end>\\d\\d)$' }, body: { matches: '^(?<word>\\w+)' } };
  expect(fitAll({ to: '+1628', body: 'Fog tonight' }, where)).toEqual({ end: '28', word: 'Fog' });
  expect(fitAll({ to: '+1628', body: '' }, where)).toBeNull();
});

it('reads dotted paths, and only what a record has of its own', () => {
  expect(at({ response: { sid: 'SM1' } }, 'response.sid')).toBe('SM1');
  expect(at({ response: null }, 'response.sid')).toBeUndefined();
  expect(at({}, 'constructor')).toBeUndefined();
});
