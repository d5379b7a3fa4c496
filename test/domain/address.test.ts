import { expect, it } from 'vitest';
import { readAddress, readSwitches, writeAddress } from '../../game/domain/address.ts';

it.each([
  ['', { kind: 'title' }],
  ['#/', { kind: 'title' }],
  ['#/gallery', { kind: 'gallery' }],
  ['#/play', { kind: 'title' }],
  ['#/elsewhere/x', { kind: 'title' }],
  ['#/play/%E0%A4%A', { kind: 'title' }],
  ['#/play/lamp-street', { kind: 'play', level: 'lamp-street', objective: null }],
  [
    '#/play/lamp-street/two-keys?speed=instant',
    { kind: 'play', level: 'lamp-street', objective: 'two-keys' },
  ],
  ['#/playground', { kind: 'playground', desk: null, code: null }],
  ['#/playground/trial/z.abc_-?lang=x', { kind: 'playground', desk: 'trial', code: 'z.abc_-' }],
])('reads %s', (hash, address) => {
  expect(readAddress(hash)).toEqual(address);
});

it('writes what it reads and keeps the switches of the old hash', () => {
  const address = { kind: 'play', level: 'lamp-street', objective: 'two-keys' } as const;
  expect(writeAddress(address, '#/?seed=4')).toBe('#/play/lamp-street/two-keys?seed=4');
  expect(readAddress(writeAddress(address, ''))).toEqual(address);
  const shared = { kind: 'playground', desk: 'plain', code: 'b.eA' } as const;
  expect(readAddress(writeAddress(shared, '#/?seed=4'))).toEqual(shared);
  expect(writeAddress({ kind: 'playground', desk: null, code: null }, '')).toBe('#/playground');
  expect(writeAddress({ kind: 'title' }, '')).toBe('#/');
  expect(writeAddress({ kind: 'gallery' }, '')).toBe('#/gallery');
});

it('understands switches before and inside the hash', () => {
  expect(readSwitches('?editor=plain&effects=low', '#/play/x?speed=instant&seed=7')).toEqual({
    settings: { editor: 'plain', replay: 'instant', effects: 'low' },
    seed: 7,
    language: null,
  });
});

it('ignores switches it does not know', () => {
  expect(readSwitches('?editor=word&speed=ludicrous&seed=-1', '')).toEqual({
    settings: {},
    seed: null,
    language: null,
  });
});
