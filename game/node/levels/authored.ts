/** Levels as their authors see them: what the game reads, and the files it never sees, such as wrong answers. */
import { join } from 'node:path';
import type { LevelProblem } from '../../catalog/level-problem.ts';
import type { Files } from '../../catalog/read-level.ts';
import { type Level, objectiveKey } from '../../domain/level.ts';
import { complete, type Progress, startOf } from '../../domain/progress.ts';
import { problemsIn, readFolder, readLevelFrom, readSequence } from '../level-files.ts';

export interface AuthoredLevel {
  readonly level: Level;
  /** Text by path inside the level's folder. */
  readonly files: Files;
}

/** All levels in their order, with what a rule needs to know of the others. */
export interface Course {
  readonly levels: readonly AuthoredLevel[];
  /** `level/objective` of every objective, in order. */
  readonly keys: readonly string[];
  /** After nothing, after the first objective, after the second ... */
  readonly statesOfPlay: readonly Progress[];
}

/** Reads every level that can be read; the others come as problems. `root` is the project's folder. */
export function readCourse(root: string): {
  readonly course: Course;
  readonly problems: readonly LevelProblem[];
} {
  const problems: LevelProblem[] = [];
  const levels: AuthoredLevel[] = [];
  for (const id of readSequence(root)) {
    try {
      const level = readLevelFrom(root, id);
      levels.push({ level, files: readFolder(join(root, 'levels', id)) });
    } catch (error) {
      problems.push(...problemsIn(error, id));
    }
  }
  return { course: courseOf(levels), problems };
}

export function courseOf(levels: readonly AuthoredLevel[]): Course {
  const keys = levels.flatMap(({ level }) =>
    level.objectives.map(({ id }) => objectiveKey(level.id, id)),
  );
  const statesOfPlay = keys.reduce(
    (states, key) => [...states, complete(states.at(-1)!, key)],
    [startOf(levels[0]?.level.id ?? '')],
  );
  return { levels, keys, statesOfPlay };
}

/** A problem with a whole file. `file` is a path inside levels/. */
export function problemIn(file: string, text: string): LevelProblem {
  return { file, line: null, column: null, text };
}
