import { expect, it } from 'vitest';
import { evidenceBefore } from '../../game/domain/evidence-before.ts';
import { aFixture, OWN_NUMBER, STARTS_AT } from '../support/fixtures.ts';

it('is the account as the fixture has it, and nothing done', () => {
  const fixture = aFixture({ id: 'trial', account: { type: 'Trial', balance: 3 } });
  const before = evidenceBefore(fixture, 'log();');
  expect(before).toMatchObject({
    fixture: 'trial',
    source: 'log();',
    startedAt: STARTS_AT,
    account: { type: 'Trial', balance: 3, numbers: [OWN_NUMBER], services: [], optOuts: [] },
    ended: { how: 'normally' },
    lastedMs: 0,
  });
  for (const list of ['requests', 'messages', 'webhooks', 'debugger', 'log'] as const)
    expect(before[list]).toEqual([]);
});

it('keeps the numbers that a trial may text', () => {
  const verified = ['+16285550100'];
  const { account } = evidenceBefore(aFixture({ account: { verified } }), '');
  expect(account.verified).toEqual(verified);
});
