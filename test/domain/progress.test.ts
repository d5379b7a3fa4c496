import { expect, it } from 'vitest';
import { complete, meets, merge, startOf } from '../../game/domain/progress.ts';

const start = startOf('first-contact');
const one = complete(start, 'first-contact/send-a-text');

it('counts an objective once', () => {
  expect(complete(one, 'first-contact/send-a-text')).toBe(one);
});

it('meets what asks for nothing', () => {
  expect(meets(start, { done: [], notDone: [] })).toBe(true);
});

it('meets what is done and refuses what is not', () => {
  const asked = { done: ['first-contact/send-a-text'], notDone: [] };
  expect([meets(start, asked), meets(one, asked)]).toEqual([false, true]);
});

it('meets "not yet" only until it is done', () => {
  const asked = { done: [], notDone: ['first-contact/send-a-text'] };
  expect([meets(start, asked), meets(one, asked)]).toEqual([true, false]);
});

it('is not met any more as soon as one of several is done', () => {
  const asked = { done: [], notDone: ['first-contact/send-a-text', 'lamp-street/two-keys'] };
  expect([meets(start, asked), meets(one, asked)]).toEqual([true, false]);
});

it('keeps the further progress of two saves', () => {
  const other = complete(start, 'lamp-street/two-keys');
  expect(merge(one, other).completed).toEqual([
    'first-contact/send-a-text',
    'lamp-street/two-keys',
  ]);
});
