import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Level } from '../../game/domain/level.ts';
import { readFolder, readLevelFrom, readSequence } from '../../game/node/level-files.ts';

const root = join(import.meta.dirname, '../..');

/** Every level in order, read and checked as the build does. */
export function allLevels(): readonly Level[] {
  return readSequence(root).map((id) => readLevelFrom(root, id));
}

/** The files of a level by their path in its folder: solutions and wrong answers too. */
export function levelFiles(id: string): Readonly<Record<string, string>> {
  return readFolder(join(root, 'levels', id));
}

/** The text of an objective's solution. */
export function solutionOf(level: string, objective: string): string {
  return readFileSync(join(root, 'levels', level, 'objectives', objective, 'solution.js'), 'utf8');
}
