/** Reads what goes along with the levels: the library, the questions of the spaced review, the badges. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as course from '../catalog/course-schema.ts';
import { people as peopleSchema } from '../catalog/level-schema.ts';
import { readJson } from '../catalog/read-json.ts';
import { readLibrary } from '../catalog/read-library.ts';
import { type Level, objectiveKey } from '../domain/level.ts';
import type { Chapter, Library } from '../domain/library.ts';
import type { Review } from '../domain/review.ts';
import { readFolder, readLevels } from './level-files.ts';

/** The library as the browser gets it. `root` is the project's folder. Throws a LevelError. */
export function readLibraryFrom(root: string): Library {
  const chapters = readChapters(root, readLevels(root).levels);
  const keys = new Set(chapters.flatMap(({ objectives }) => objectives.map(({ key }) => key)));
  return {
    cards: readLibrary(readFolder(join(root, 'levels', 'library'))),
    chapters,
    // A question may wait for a lesson that is still to be written.
    reviews: readReviews(root).filter(({ after }) => keys.has(after)),
  };
}

export function readReviews(root: string): readonly Review[] {
  const people = readJson('people.json', textOf(root, 'people.json'), peopleSchema);
  const found = readJson('reviews.json', textOf(root, 'reviews.json'), course.reviews);
  return found.map((review) => ({ ...review, name: people[review.from]?.name ?? review.from }));
}

function readChapters(root: string, levels: readonly Level[]): readonly Chapter[] {
  const badges = readJson('badges.json', textOf(root, 'badges.json'), course.badges);
  return levels.map(({ id, title, objectives }) => ({
    id,
    title,
    badge: badges[id] ?? title,
    objectives: objectives.map((each) => ({
      key: objectiveKey(id, each.id),
      title: each.title,
      terminal: each.terminal,
      brief: each.brief,
      debrief: each.debrief,
      ...(each.leastCost === undefined ? {} : { isCosted: true }),
    })),
  }));
}

function textOf(root: string, name: string): string {
  return readFileSync(join(root, 'levels', name), 'utf8');
}
