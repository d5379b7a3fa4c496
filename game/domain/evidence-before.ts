import type { Evidence } from './evidence.ts';
import type { Fixture } from './fixture.ts';

/** How a world stands before code has done anything in it. */
export function evidenceBefore(
  { id, startsAt, account, handsets }: Fixture,
  code: string,
): Evidence {
  const { sid, friendlyName, type, balance, numbers, verified } = account;
  return {
    fixture: id,
    source: code,
    startedAt: startsAt,
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
      numbers: numbers.map(({ phoneNumber }) => phoneNumber),
      verified,
      services: [],
      optOuts: [],
    },
    handsets: handsets.map(({ who, name, number: own }) => ({ who, name, number: own })),
    ended: { how: 'normally' },
    lastedMs: 0,
  };
}
