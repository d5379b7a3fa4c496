import { expect, test } from 'vitest';
import { createSeededIds } from '../../game/messaging/seeded-ids.ts';

test('a SID is its prefix and 32 hexadecimal digits', () => {
  expect(createSeededIds(1).sid('SM')).toMatch(/^SM[0-9a-f]{32}$/);
});

test('the same seed gives the same SIDs, another seed others', () => {
  expect(createSeededIds(1).sid('SM')).toBe(createSeededIds(1).sid('SM'));
  expect(createSeededIds(1).sid('SM')).not.toBe(createSeededIds(2).sid('SM'));
});

test('one more request id does not change the next message SID', () => {
  const plain = createSeededIds(7);
  const busy = createSeededIds(7);
  busy.sid('RQ');

  expect(busy.sid('SM')).toBe(plain.sid('SM'));
});

test('no SID comes twice among fifty thousand, and no two share their beginning or end', () => {
  const ids = createSeededIds(1);
  const sids = Array.from({ length: 50_000 }, () => ids.sid('SM'));

  expect(new Set(sids).size).toBe(50_000);
  expect(new Set(sids.map((sid) => sid.slice(2, 10))).size).toBe(50_000);
  expect(new Set(sids.map((sid) => sid.slice(-8))).size).toBe(50_000);
});

test('numbers stay below their limit and spread over it', () => {
  const ids = createSeededIds(1);
  const numbers = Array.from({ length: 1000 }, () => ids.number('latency', 40));

  expect(new Set(numbers).size).toBe(40);
  expect(Math.max(...numbers)).toBe(39);
});
