import { expect, test } from 'vitest';
import { DEFAULT_PATIENCE, readOverrides } from '../../../game/messaging/webhooks/overrides.ts';

test('without a fragment the patience of the service', () => {
  expect(readOverrides('')).toEqual({
    connect: 5000,
    read: 15_000,
    total: 15_000,
    retries: 1,
    retryOn: new Set(['ct']),
  });
});

test('each value has its own name', () => {
  expect(readOverrides('#ct=100&rt=2000&tt=3000&rc=5&rp=5xx,ct')).toEqual({
    connect: 100,
    read: 2000,
    total: 3000,
    retries: 5,
    retryOn: new Set(['5xx', 'ct']),
  });
});

test('"all" is every failure there is', () => {
  expect(readOverrides('#rp=all').retryOn).toEqual(new Set(['4xx', '5xx', 'ct', 'rt']));
});

test.each([
  '#ct=99',
  '#ct=10001',
  '#rt=15001',
  '#tt=0',
  '#rc=6',
  '#rc=-1',
  '#rc=two',
  '#rp=now',
  '#top',
])('what is out of bounds counts as left out: %s', (fragment) => {
  expect(readOverrides(fragment)).toEqual(DEFAULT_PATIENCE);
});
