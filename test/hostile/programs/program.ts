import type { Expected } from '../outcome.ts';

/** A program that tries something it should not, and how it may end. `CANARY` stands for a server nobody may reach. */
export interface Program {
  readonly name: string;
  readonly code: string;
  readonly ends: readonly Expected[];
}

export function programs(
  list: Readonly<Record<string, readonly [string, ...Expected[]]>>,
): Program[] {
  return Object.entries(list).map(([name, [code, ...ends]]) => ({ name, code, ends }));
}
