/** Hands out levels in the browser. They were read and checked when the game was built. */
import { leftOut, levels, sequence, sheets } from 'virtual:levels';
import type { Level } from '../domain/level.ts';

/** Ids of all levels in order. */
export const levelIds: readonly string[] = sequence;

/** By id: what is wrong first of all with the places that are missing from the city. */
export const levelsLeftOut: Readonly<Record<string, string>> = leftOut;

/** Names of the sheets that the pictures of a level lie on, known without fetching it. None where there is no such level. */
export function sheetsOf(id: string): readonly string[] {
  return (Object.hasOwn(sheets, id) && sheets[id]) || [];
}

/** Fetches a level: one chunk each. Rejects with a sentence for the player. */
export async function loadLevel(id: string): Promise<Level> {
  const load = Object.hasOwn(levels, id) ? levels[id] : undefined;
  if (Object.hasOwn(leftOut, id))
    throw new Error(`The place “${id}” is left out: its files cannot be read.`);
  if (!load) throw new Error(`There is no place called “${id}” in the city.`);
  try {
    return (await load()).default;
  } catch (cause) {
    throw new Error('This place could not be fetched. Check the connection and try again.', {
      cause,
    });
  }
}
