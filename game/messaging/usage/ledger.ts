import type { World } from '../world.ts';

/** What an account used on one day, by category of the usage records. */
export interface DayUsage {
  count: number;
  usage: number;
  /** In `MONEY_UNITS`, positive for what was paid. */
  price: number;
}

/** By day ("2026-07-30") and category. */
export type Ledger = Map<string, Map<string, DayUsage>>;

/** What was used: the category and every wider one it belongs to. */
export interface Charge {
  readonly categories: readonly string[];
  /** Things, such as messages. */
  readonly count: number;
  /** Units that are paid for, such as segments. */
  readonly usage: number;
  /** In `MONEY_UNITS`. */
  readonly cost: number;
}

/** Takes money from the balance and writes down what for: the only place where a balance goes down. */
export function charge(world: World, charged: Charge): void {
  world.account.balance -= charged.cost;
  note(world.ledger, world.clock.date().toISOString().slice(0, 10), charged);
}

/** Writes down usage that was paid for before. */
export function note(
  ledger: Ledger,
  day: string,
  { categories, count, usage, cost }: Charge,
): void {
  const entries = ledger.get(day) ?? new Map<string, DayUsage>();
  ledger.set(day, entries);
  for (const category of categories) {
    const entry = entries.get(category) ?? { count: 0, usage: 0, price: 0 };
    entry.count += count;
    entry.usage += usage;
    entry.price += cost;
    entries.set(category, entry);
  }
}
