/** A new objective of a level that is there: its folder, its place in the order, and a terminal for it. */
import { type Files, type Shared } from '../../../catalog/read-level.ts';
import type { AuthoredLevel } from '../authored.ts';
import { UsageError } from '../command-line.ts';
import { addresseesIn } from './addressee.ts';
import { firstThatFits } from './free-spot.ts';
import { insertInto } from './json-edit.ts';
import { checkKnown, checkName } from './names.ts';
import { objectiveFiles } from './objective-files.ts';
import { withTerminal } from './room.ts';

/** New and changed files of the level, by their path in its folder. Throws a UsageError. */
export function newObjective(
  { level, files }: AuthoredLevel,
  id: string,
  after: string | null,
  shared: Shared,
): Files {
  const ids = level.objectives.map((each) => each.id);
  const folder = `objectives/${id}`;
  checkName(id);
  if (ids.includes(id) || Object.keys(files).some((path) => path.startsWith(`${folder}/`)))
    throw new UsageError(
      `levels/${level.id}/${folder} is there already; nothing was written. Take another name, or move that folder away.`,
    );
  if (after !== null) checkKnown(`"${level.id}" has no objective "${after}".`, after, ids);
  const people = addresseesIn(shared, level.objectives.at(-1)?.giver);
  const added = {
    'level.json': insertInto(
      files['level.json']!,
      ['objectives'],
      id,
      after === null ? null : ids.indexOf(after),
    ),
    ...within(folder, objectiveFiles(id, after, ...people)),
  };
  const map = firstThatFits({ level, files: { ...files, ...added } }, shared, (text, spot) =>
    withTerminal(text, level.id, id, spot),
  );
  return { ...added, 'map.tmj': map };
}

/** Files by their path one folder further out. */
export function within(folder: string, files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]),
  );
}
