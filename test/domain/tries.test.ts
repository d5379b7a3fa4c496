import { expect, it } from 'vitest';
import { holds } from '../../game/domain/condition.ts';
import { triesOf } from '../../game/domain/tries.ts';
import { aLog, anEvidence, aRequest } from '../support/evidence.ts';

const ADA = { To: '+16285550111' };
const BO = { To: '+16285550112' };
const list = { method: 'GET', params: {} };

it('counts the tries of the same call to the same phone, and the time between them', () => {
  const requests = [
    aRequest({ at: 0, params: ADA }),
    aRequest({ at: 100, params: BO }),
    aRequest({ at: 500, params: ADA }),
    aRequest({ at: 1500, params: ADA }),
  ];
  expect(triesOf(requests).map((each) => [each.try, each.gap, each.growth])).toEqual([
    [1, undefined, undefined],
    [1, undefined, undefined],
    [2, 500, undefined],
    [3, 1000, 2],
  ]);
});

it('knows what was asked right before', () => {
  const requests = [aRequest(), aRequest(list), aRequest()];
  expect(triesOf(requests).map(({ follows }) => follows)).toEqual([
    undefined,
    'POST Messages',
    'GET Messages',
  ]);
});

it('lets conditions ask for both', () => {
  const impatient = anEvidence({ requests: [aRequest({ at: 0 }), aRequest({ at: 80 })] });
  expect(holds({ request: { try: 2, gap: { atMost: 200 } } }, impatient)).not.toBeNull();
  expect(holds({ request: { try: 2, follows: 'GET Messages' } }, impatient)).toBeNull();
  expect(holds({ request: { growth: { atMost: 1 } } }, impatient)).toBeNull();
});

it('lets a condition read the console as one text', () => {
  const evidence = anEvidence({ log: [aLog('queued'), aLog('sent'), aLog('delivered')] });
  expect(holds({ output: { matches: 'queued[^]*delivered$' } }, evidence)).not.toBeNull();
  expect(holds({ output: { matches: 'delivered[^]*queued' } }, evidence)).toBeNull();
});
