/** Reads levels/ from disk, for the build, the level tools and the tests. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compileDialogue } from '../catalog/compile-dialogue.ts';
import { LevelError, type LevelProblem } from '../catalog/level-problem.ts';
import * as schema from '../catalog/level-schema.ts';
import { type Files, type Shared, readLevel } from '../catalog/read-level.ts';
import { readJson } from '../catalog/read-json.ts';
import type { Level } from '../domain/level.ts';

/** Every text file below a folder, by its path inside it with forward slashes. */
export function readFolder(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(
    files.map((name) => [name.split(sep).join('/'), readFileSync(join(folder, name), 'utf8')]),
  );
}

/** What all levels share. `root` is the project's folder. */
export function readShared(root: string): Shared {
  const text = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');
  return {
    files: {
      'people.json': text('levels', 'people.json'),
      'house.json': text('levels', 'house.json'),
    },
    tilesets: {
      'tiles.tsj': text('assets', 'built', 'tiles.tsj'),
      'sprites.tsj': text('assets', 'built', 'sprites.tsj'),
    },
    compile: compileDialogue,
  };
}

/** Ids of the levels in their order. */
export function readSequence(root: string): readonly string[] {
  const file = join(root, 'levels', 'sequence.json');
  return readJson(
    relative(join(root, 'levels'), file),
    readFileSync(file, 'utf8'),
    schema.sequence,
  );
}

/** Every level of the sequence that can be read, in order; of each of the others, what is wrong with it. */
export function readLevels(root: string): {
  readonly levels: readonly Level[];
  readonly problems: Readonly<Record<string, readonly LevelProblem[]>>;
} {
  const levels: Level[] = [];
  const problems: Record<string, readonly LevelProblem[]> = {};
  for (const id of readSequence(root)) {
    try {
      levels.push(readLevelFrom(root, id));
    } catch (error) {
      problems[id] = problemsIn(error, id);
    }
  }
  if (levels.length === 0) throw new LevelError(Object.values(problems).flat());
  return { levels, problems };
}

/** Why a level could not be read, for its author. */
export function problemsIn(error: unknown, id: string): readonly LevelProblem[] {
  if (error instanceof LevelError) return error.problems;
  const { code, message } = error as NodeJS.ErrnoException;
  const text = code === 'ENOENT' ? 'is in sequence.json, but there is no such folder.' : message;
  return [{ file: id, line: null, column: null, text }];
}

/** One level, read and checked. Throws a LevelError. */
export function readLevelFrom(root: string, id: string): Level {
  return readLevel(id, readFolder(join(root, 'levels', id)), readShared(root));
}
