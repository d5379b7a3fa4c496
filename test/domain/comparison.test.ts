import { expect, it } from 'vitest';
import type { Condition } from '../../game/domain/check.ts';
import { comparisonOf } from '../../game/domain/comparison.ts';
import { aLog, aMessage, anEvidence } from '../support/evidence.ts';

const evidence = anEvidence({
  messages: [aMessage({ body: 'Fog', segments: 1 }), aMessage({ body: 'Rain', segments: 3 })],
  log: [aLog('queued')],
});
const to = '+16285550100';

const compared: readonly (readonly [Condition, string, string])[] = [
  [{ message: { body: 'Hail' } }, 'body: Hail', 'body: Fog'],
  [{ message: { body: { is: 'Hail' } } }, 'body: Hail', 'body: Fog'],
  [{ message: { body: { oneOf: ['Hail', 'Sun'] } } }, 'body: Hail | Sun', 'body: Fog'],
  [{ message: { body: { includes: 'il' } } }, 'body: … il …', 'body: Fog'],
  [{ message: { segments: { atLeast: 4 } } }, 'segments: ≥ 4', 'segments: 1'],
  [{ message: { segments: { atMost: 0 } } }, 'segments: ≤ 0', 'segments: 1'],
  [{ message: { body: { matches: '^H' } } }, 'body: …', 'body: Fog'],
  [{ message: { errorCode: 30003 } }, 'errorCode: 30003', 'errorCode: null'],
  [{ message: { colour: 'red' } }, 'colour: red', 'colour: '],
  // of two messages the one that fits in more fields
  [
    { message: { to, segments: 3, status: 'sent' } },
    `to: ${to}\nsegments: 3\nstatus: sent`,
    `to: ${to}\nsegments: 3\nstatus: delivered`,
  ],
  [{ webhook: { status: 200 } }, 'status: 200', ''],
  [{ account: { balance: 1 } }, 'balance: 1', 'balance: 50'],
  [{ ended: 'error' }, 'error', 'normally'],
  [{ source: { includes: 'x' } }, '', ''],
  [{ all: [{ ended: 'normally' }, { log: { text: 'sent' } }] }, 'text: sent', 'text: queued'],
  [{ any: [{ log: { text: 'sent' } }, { ended: 'error' }] }, 'text: sent', 'text: queued'],
];

it.each(compared)('%j: what was asked beside what came', (condition, expected, actual) => {
  expect(comparisonOf(condition, evidence)).toEqual({ expected, actual });
});
