/** Badges: for places finished and for ways of learning, never for speed or for doing without help. */
import type { Craft } from './craft.ts';
import type { Learning } from './learning.ts';
import type { Chapter } from './library.ts';
import type { Progress } from './progress.ts';

export interface Badge {
  readonly id: string;
  /** As the level calls it; null for those the interface names itself. */
  readonly name: string | null;
  /** Title of the place it is for, if it is for one. */
  readonly place: string | null;
  readonly done: number;
  readonly all: number;
}

export type CraftBadge = Craft | 'good-reader' | 'second-look' | 'long-memory' | 'real-world';

/** Every badge there is, with how far it is. One is earned when `done` has reached `all`. */
export function badgesOf(
  chapters: readonly Chapter[],
  { completed }: Progress,
  learning: Learning,
): readonly Badge[] {
  const places = chapters
    .filter(({ objectives }) => objectives.length > 0)
    .map(({ id, title, badge, objectives }) => ({
      id,
      name: badge,
      place: title,
      done: objectives.filter(({ key }) => completed.includes(key)).length,
      all: objectives.length,
    }));
  const answers = Object.values(learning.reviews).reduce((sum, each) => sum + each.answers, 0);
  const costed = chapters.flatMap(({ objectives }) =>
    objectives.filter(({ isCosted }) => isCosted).map(({ key }) => key),
  );
  const thrifty = costed.filter((key) => learning.crafts.frugal.includes(key));
  return [
    ...places,
    craft('own-words', learning.crafts['own-words'].length, 1),
    craft('honest-report', learning.crafts['honest-report'].length, 1),
    ...(costed.length > 0 ? [craft('frugal', thrifty.length, costed.length)] : []),
    craft('good-reader', learning.cardsRead.length, 10),
    craft('second-look', learning.twice.length, 1),
    craft('long-memory', answers, 20),
    craft('real-world', learning.takenHome.length, 1),
  ];
}

function craft(id: CraftBadge, done: number, all: number): Badge {
  return { id, name: null, place: null, done: Math.min(done, all), all };
}
