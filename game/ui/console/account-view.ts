import type { Evidence } from '../../domain/evidence.ts';
import type { Fixture } from '../../domain/fixture.ts';
import { numberOf } from '../run/parties.ts';

/** What the dashboard says about an account: before the first run from the fixture, after it from the evidence. */
export interface AccountView {
  readonly name: string;
  readonly sid: string;
  readonly isTrial: boolean;
  readonly numbers: readonly string[];
  /** Numbers a trial account may text. */
  readonly verified: readonly string[];
  readonly services: readonly { readonly name: string; readonly senders: readonly string[] }[];
  /** In US dollars. */
  readonly before: number;
  /** Null before the first run. */
  readonly after: number | null;
}

export function accountView({ account }: Fixture, evidence: Evidence | null): AccountView {
  const now = evidence?.account ?? null;
  return {
    name: now?.friendlyName ?? account.friendlyName,
    sid: account.sid,
    isTrial: (now?.type ?? account.type) === 'Trial',
    numbers: now?.numbers ?? account.numbers.map(({ phoneNumber }) => phoneNumber),
    verified: now?.verified ?? account.verified,
    services:
      now?.services.map(({ friendlyName, senders }) => ({ name: friendlyName, senders })) ??
      (account.services ?? []).map((service) => ({
        name: service.friendlyName,
        senders: [...service.numbers, ...(service.alphaSenders ?? [])],
      })),
    before: account.balance,
    after: now?.balance ?? null,
  };
}

/** What one text cost in the last run, and so will the next one to the same place. */
export interface Tariff {
  readonly to: string;
  readonly texts: number;
  readonly segments: number;
  /** In US dollars, all of them. */
  readonly cost: number;
}

export interface Estimate {
  readonly tariffs: readonly Tariff[];
  /** Whoever owns a number pays for what comes in, too. */
  readonly answers: { readonly texts: number; readonly cost: number };
  /** All of it. */
  readonly cost: number;
}

/** What the same run would cost again: the texts the code sent, by reader, and those that came in. */
export function estimateOf(evidence: Evidence): Estimate {
  let answers = { texts: 0, cost: 0 };
  const byReader = new Map<string, Tariff>();
  for (const message of evidence.messages) {
    if (message.at < 0 || message.price === null) continue;
    if (message.direction === 'inbound') {
      answers = { texts: answers.texts + 1, cost: answers.cost - message.price };
      continue;
    }
    const to = numberOf(message.to);
    const { texts, segments, cost } = byReader.get(to) ?? { texts: 0, segments: 0, cost: 0 };
    byReader.set(to, {
      to,
      texts: texts + 1,
      segments: segments + message.segments,
      cost: cost - message.price,
    });
  }
  const tariffs = [...byReader.values()].toSorted((a, b) => b.cost - a.cost);
  const cost = tariffs.reduce((sum, each) => sum + each.cost, answers.cost);
  return { tariffs, answers, cost };
}
