import type { Level } from '../domain/level.ts';

/** How a person is called; the id itself where the level does not know them. */
export function personName(level: Level | null, who: string): string {
  return level?.people.find(({ id }) => id === who)?.name ?? who;
}
