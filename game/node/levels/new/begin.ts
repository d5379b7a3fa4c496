/** `npm run levels -- new`: writes a small level or objective that works, for its author to rewrite. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describeProblem } from '../../../catalog/level-problem.ts';
import type { Files } from '../../../catalog/read-level.ts';
import { readShared } from '../../level-files.ts';
import { readCourse } from '../authored.ts';
import { type Command, UsageError } from '../command-line.ts';
import { checkKnown, checkName } from './names.ts';
import { firstObjective, newLevel } from './new-level.ts';
import { newObjective, within } from './new-objective.ts';
import { whatNext } from './what-next.ts';

/** Writes the files and returns what to tell the author. Throws a UsageError, and then has written nothing. */
export function begin(root: string, { level, objective, after }: Command): string {
  const files = planned(root, level!, objective, after);
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, 'levels', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return whatNext(level!, objective ?? firstObjective, objective === null, Object.keys(files));
}

/** Text by path inside levels/: new files, and those that now name them. */
function planned(root: string, id: string, objective: string | null, after: string | null): Files {
  checkName(id);
  const { course, problems } = readCourse(root);
  if (problems.length > 0)
    throw new UsageError(
      `Something that is there cannot be read; nothing was written.\n${problems.map(describeProblem).join('\n')}`,
    );
  const shared = readShared(root);
  const levels = join(root, 'levels');
  if (objective === null)
    return newLevel(course, id, after, {
      shared,
      sequence: readFileSync(join(levels, 'sequence.json'), 'utf8'),
      folders: readdirSync(levels),
    });
  const ids = course.levels.map(({ level }) => level.id);
  checkKnown(
    `There is no level "${id}" to add to; "npm run levels -- new ${id}" makes one.`,
    id,
    ids,
  );
  const authored = course.levels[ids.indexOf(id)]!;
  return within(id, newObjective(authored, objective, after, shared));
}
