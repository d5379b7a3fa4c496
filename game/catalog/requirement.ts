import type { Requirement } from '../domain/level-map.ts';

export const always: Requirement = { done: [], notDone: [] };

/**
 * Reads a condition of a map: words of the form `level/objective`, all of which must be done; a `!` in front means
 * not done yet. Throws with a sentence when a word has another form.
 */
export function readRequirement(text: string): Requirement {
  const words = text.split(/\s+/).filter(Boolean);
  const odd = words.find((word) => !/^!?[a-z0-9-]+\/[a-z0-9-]+$/.test(word));
  if (odd)
    throw new Error(
      `"${odd}" is no condition: write level/objective, or !level/objective for "not yet"`,
    );
  return {
    done: words.filter((word) => !word.startsWith('!')),
    notDone: words.filter((word) => word.startsWith('!')).map((word) => word.slice(1)),
  };
}
