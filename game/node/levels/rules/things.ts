import type { Requirement, Thing } from '../../../domain/level-map.ts';

/** The knot of the script that a thing speaks, if it speaks. */
export function knotOf(thing: Thing): string | null {
  return 'knot' in thing ? thing.knot : null;
}

/** What must be done for a thing to be there and to open. */
export function requirementsOf(thing: Thing): readonly Requirement[] {
  return 'opens' in thing ? [thing.when, thing.opens] : [thing.when];
}

export function keysOf({ done, notDone }: Requirement): readonly string[] {
  return [...done, ...notDone];
}
