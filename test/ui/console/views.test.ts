import { expect, it } from 'vitest';
import { accountView, estimateOf } from '../../../game/ui/console/account-view.ts';
import { troublesOf } from '../../../game/ui/console/troubles.ts';
import { costsOf, outcomesOf, totalsOf } from '../../../game/ui/console/usage.ts';
import { aDebuggerEntry, aMessage, anEvidence, aRequest } from '../../support/evidence.ts';
import { aFixture } from '../../support/fixtures.ts';

const answer = aMessage({
  direction: 'inbound',
  from: '+16285550100',
  to: '+14155550100',
  status: 'received',
});

it('knows the account before the first run, and what is left after it', () => {
  const fixture = aFixture({ account: { type: 'Trial', verified: ['+16285550100'] } });
  expect(accountView(fixture, null)).toMatchObject({
    isTrial: true,
    numbers: ['+14155550100'],
    verified: ['+16285550100'],
    before: 15.5,
    after: null,
  });
  const { account } = anEvidence();
  const after = anEvidence({ account: { ...account, balance: 15.4917, numbers: ['+1', '+2'] } });
  expect(accountView(fixture, after)).toMatchObject({ after: 15.4917, numbers: ['+1', '+2'] });
});

it('says what the same run would cost again: charged texts of this run, both ways', () => {
  const old = aMessage({ at: -1000 });
  const refused = aMessage({ price: null });
  const long = aMessage({ to: '+447700900123', segments: 3, price: -0.1572 });
  const { tariffs, answers, cost } = estimateOf(
    anEvidence({ messages: [old, aMessage(), aMessage(), refused, long, answer] }),
  );
  expect(tariffs.map(({ to, texts, segments }) => [to, texts, segments])).toEqual([
    ['+447700900123', 1, 3],
    ['+16285550100', 2, 2],
  ]);
  expect(answers).toEqual({ texts: 1, cost: 0.0083 });
  expect(cost).toBeCloseTo(0.1821);
});

it('gathers everything that has an error code, once for each code', () => {
  const refused = aRequest({
    at: 5,
    status: 400,
    errorCode: 21211,
    errorMessage: 'no number',
    line: 7,
  });
  const failed = aMessage({
    at: 1,
    errorCode: 30003,
    status: 'undelivered',
    history: [{ at: 900, status: 'undelivered' }],
    request: 0,
  });
  const troubles = troublesOf(
    anEvidence({
      requests: [refused, aRequest({ ...refused, at: 2 })],
      messages: [failed],
      debugger: [aDebuggerEntry({ at: 3 })],
    }),
  );
  expect(troubles.map(({ code, title, seen }) => [code, title, seen.length])).toEqual([
    [21211, "Invalid 'To' Phone Number", 2],
    [11200, 'HTTP retrieval failure', 1],
    [30003, 'Unreachable destination handset', 1],
  ]);
  expect(troubles[0]?.seen[0]).toEqual({ at: 2, where: 'request', detail: 'no number', line: 7 });
  expect(troubles[1]?.seen[0]?.detail).toBe('Got HTTP 500 response');
  expect(troubles[2]?.seen[0]).toMatchObject({ at: 900, where: 'message', line: 7 });
});

it('leaves out what failed before the run', () => {
  const old = aMessage({ at: -1, errorCode: 30003, status: 'undelivered' });
  expect(troublesOf(anEvidence({ messages: [old] }))).toEqual([]);
});

it('counts and charges what this run used', () => {
  const evidence = anEvidence({
    messages: [aMessage(), aMessage({ segments: 2, price: -0.0166 }), answer, aMessage({ at: -1 })],
  });
  expect(totalsOf(evidence)).toMatchObject({ sent: 2, received: 1, segments: 4, pictures: 0 });
  expect(totalsOf(evidence).cost).toBeCloseTo(0.0332);
  expect(outcomesOf(evidence)).toEqual([
    { key: 'delivered', amount: 2 },
    { key: 'received', amount: 1 },
  ]);
});

it('draws at most eight bars and sums up the rest', () => {
  const messages = Array.from({ length: 12 }, (_, at) => aMessage({ to: `+1628555020${at}` }));
  const bars = costsOf(anEvidence({ messages }));
  expect(bars).toHaveLength(8);
  expect(bars.at(-1)?.key).toBe('');
  expect(bars.at(-1)?.amount).toBeCloseTo(5 * 0.0083);
});
