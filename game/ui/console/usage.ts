import type { Evidence, MessageStatus } from '../../domain/evidence.ts';
import { partyAt } from '../run/parties.ts';

/** One bar of a chart. */
export interface Bar {
  readonly key: string;
  readonly amount: number;
}

/** How the messages of this run ended, the most frequent first. */
export function outcomesOf(evidence: Evidence): readonly (Bar & { readonly key: MessageStatus })[] {
  const counts = new Map<MessageStatus, number>();
  for (const { at, status } of evidence.messages)
    if (at >= 0) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts]
    .map(([key, amount]) => ({ key, amount }))
    .toSorted((a, b) => b.amount - a.amount);
}

/** Most bars of one chart; the rest becomes one bar with an empty key. */
const MOST_BARS = 8;

/** What this run cost by person, both directions, in US dollars. */
export function costsOf(evidence: Evidence): readonly Bar[] {
  const costs = new Map<string, number>();
  for (const { at, price, direction, from, to } of evidence.messages) {
    if (at < 0 || price === null || price === 0) continue;
    const { name } = partyAt(evidence, direction === 'inbound' ? from : to);
    costs.set(name, (costs.get(name) ?? 0) - price);
  }
  const bars = [...costs]
    .map(([key, amount]) => ({ key, amount }))
    .toSorted((a, b) => b.amount - a.amount);
  if (bars.length <= MOST_BARS) return bars;
  const rest = bars.slice(MOST_BARS - 1).reduce((sum, { amount }) => sum + amount, 0);
  return [...bars.slice(0, MOST_BARS - 1), { key: '', amount: rest }];
}

export interface Totals {
  readonly sent: number;
  readonly received: number;
  readonly segments: number;
  readonly pictures: number;
  /** In US dollars. */
  readonly cost: number;
}

export function totalsOf({ messages }: Evidence): Totals {
  const now = messages.filter(({ at }) => at >= 0);
  const received = now.filter(({ direction }) => direction === 'inbound').length;
  const sum = (pick: (message: (typeof now)[number]) => number) =>
    now.reduce((total, message) => total + pick(message), 0);
  return {
    sent: now.length - received,
    received,
    segments: sum(({ segments }) => segments),
    pictures: sum(({ media }) => media),
    cost: sum(({ price }) => -(price ?? 0)),
  };
}
