import { expect, it } from 'vitest';
import { replayOf } from '../../game/domain/replay.ts';
import { aMessage, anEvidence, aRequest } from '../support/evidence.ts';

it('shows refusals, deliveries, losses and answers in the order of time', () => {
  const evidence = anEvidence({
    requests: [aRequest({ at: 10, errorCode: 21211, errorMessage: 'no' })],
    messages: [
      aMessage({
        at: 40,
        direction: 'inbound',
        from: '+16285550100',
        to: '+14155550100',
        body: 'RECEIVED',
      }),
      aMessage({ at: 20, segments: 2 }),
      aMessage({ at: 30, to: '+15035550199', status: 'undelivered', errorCode: 30003 }),
    ],
  });
  expect(replayOf(evidence)).toEqual([
    { kind: 'refused', code: 21211, message: 'no' },
    { kind: 'delivered', who: 'pico', name: 'Pico', body: 'Hello', segments: 2 },
    { kind: 'lost', who: null, name: '+15035550199', body: 'Hello', segments: 1, code: 30003 },
    { kind: 'answered', who: 'pico', name: 'Pico', body: 'RECEIVED' },
  ]);
});

it('stays watchable after a thousand messages', () => {
  const messages = Array.from({ length: 1000 }, (_, at) => aMessage({ at }));
  expect(replayOf(anEvidence({ messages }))).toHaveLength(16);
});

it('does not show again what was there before the start', () => {
  const messages = [aMessage({ at: -60_000 }), aMessage({ at: 20, body: 'New' })];
  expect(replayOf(anEvidence({ messages }))).toEqual([
    { kind: 'delivered', who: 'pico', name: 'Pico', body: 'New', segments: 1 },
  ]);
});
