import type { Evidence, StopReason } from '../domain/evidence.ts';
import type { Attempt } from '../domain/ports.ts';

/** Evidence of a run whose worker was ended before it could say anything. */
export function emptyEvidence(
  { code, fixture }: Pick<Attempt, 'code' | 'fixture'>,
  reason: StopReason,
): Evidence {
  const { sid, friendlyName, type, balance, numbers, verified } = fixture.account;
  return {
    fixture: fixture.id,
    source: code,
    startedAt: fixture.startsAt,
    requests: [],
    messages: [],
    webhooks: [],
    debugger: [],
    log: [],
    account: {
      sid,
      friendlyName,
      type,
      balance,
      numbers: numbers.map((number) => number.phoneNumber),
      verified,
      services: [],
      optOuts: [],
    },
    handsets: fixture.handsets.map(({ who, name, number }) => ({ who, name, number })),
    ended: { how: 'stopped', reason, line: null },
    lastedMs: 0,
  };
}
