/** A new level: its folder with one objective, its place in the sequence, and a way there and back. */
import type { Files, Shared } from '../../../catalog/read-level.ts';
import { objectiveKey } from '../../../domain/level.ts';
import type { Course } from '../authored.ts';
import { UsageError } from '../command-line.ts';
import { addresseesIn } from './addressee.ts';
import { firstThatFits } from './free-spot.ts';
import { insertInto } from './json-edit.ts';
import { checkKnown, placeFrom } from './names.ts';
import { within } from './new-objective.ts';
import { objectiveFiles } from './objective-files.ts';
import { placeFiles } from './place-files.ts';
import { withThing, withWayTo } from './room.ts';

/** What the first objective of a new level is called until its author renames it. */
export const firstObjective = 'first-text';

/** New and changed files, by their path inside levels/. `folders` are those that exist. Throws a UsageError. */
export function newLevel(
  { levels }: Course,
  id: string,
  after: string | null,
  { shared, sequence, folders }: { shared: Shared; sequence: string; folders: readonly string[] },
): Files {
  const ids = levels.map(({ level }) => level.id);
  if (ids.includes(id) || folders.includes(id))
    throw new UsageError(
      `levels/${id} is there already; nothing was written. Take another name, or add an objective to it: npm run levels -- new ${id}/NAME`,
    );
  if (after !== null) checkKnown(`There is no level "${after}" to come after.`, after, ids);
  const before = levels[after === null ? levels.length - 1 : ids.indexOf(after)]!;
  const { level, files } = before;
  const named = {
    ...files,
    'level.json': withThing(files['level.json']!, `to-${id}`, `The way to ${placeFrom(id)}`),
  };
  const last = level.objectives.at(-1);
  const opens = last ? objectiveKey(level.id, last.id) : '';
  return {
    'sequence.json': insertInto(sequence, [], id, ids.indexOf(level.id)),
    [`${level.id}/level.json`]: named['level.json'],
    [`${level.id}/map.tmj`]: firstThatFits({ level, files: named }, shared, (map, spot) =>
      withWayTo(map, id, { from: level.id, opens }, spot),
    ),
    ...within(id, {
      ...placeFiles(id, firstObjective, level.id, level.title),
      ...within(
        `objectives/${firstObjective}`,
        objectiveFiles(firstObjective, null, ...addresseesIn(shared, 'pico')),
      ),
    }),
  };
}
