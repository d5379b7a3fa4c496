import type { Save } from '../domain/ports.ts';
import { isObject } from './is-object.ts';
import { readRecord, recordOf, SaveError } from './save-record.ts';

/** A save with its drafts, as one file to carry to another machine. */
export interface SaveFile {
  readonly save: Save;
  readonly drafts: ReadonlyMap<string, string>;
}

const mark = 'relay-quest';
const longest = 4_000_000;

export function writeSaveFile({ save, drafts }: SaveFile): string {
  return JSON.stringify(
    { game: mark, ...recordOf(save), drafts: Object.fromEntries(drafts) },
    null,
    2,
  );
}

/** Reads an exported file. Throws a SaveError for anything else. */
export function readSaveFile(text: string): SaveFile {
  if (text.length > longest) throw new SaveError('unreadable');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new SaveError('unreadable');
  }
  if (!isObject(value) || value['game'] !== mark) throw new SaveError('unreadable');
  const drafts = isObject(value['drafts']) ? Object.entries(value['drafts']) : [];
  const texts = drafts.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return { save: readRecord(value), drafts: new Map(texts) };
}
