import type { Requirement } from '../domain/level-map.ts';
import { moodNames, type MoodWhen } from '../domain/mood.ts';
import { closest } from './closest.ts';

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

/** The same, but empty means never: null. `always` holds always. */
export function readOptional(text: string): Requirement | null {
  const words = text.trim();
  if (words === '') return null;
  return words === 'always' ? always : readRequirement(words);
}

/**
 * Reads the moods of a map: entries with a `;` between them, each the name of a mood and the condition under which it
 * holds. Throws with a sentence when a mood has another name.
 */
export function readMoods(text: string): readonly MoodWhen[] {
  const entries = text.split(';').filter((entry) => entry.trim() !== '');
  return entries.map((entry) => {
    const [name = '', ...words] = entry.trim().split(/\s+/);
    const mood = moodNames.find((each) => each === name);
    if (!mood) {
      const guess = closest(name, moodNames);
      const hint = guess ? `did you mean "${guess}"?` : `there is ${moodNames.join(', ')}`;
      throw new Error(`no mood is called "${name}"; ${hint}`);
    }
    return { mood, when: readRequirement(words.join(' ')) };
  });
}
