import { readAvatar } from '../domain/avatar.ts';
import { languages } from '../domain/language.ts';
import type { Save, Settings } from '../domain/ports.ts';
import type { Place, Progress } from '../domain/progress.ts';
import { defaultSettings } from '../domain/settings.ts';
import { volumes } from '../domain/sound.ts';
import { isObject } from './is-object.ts';
import { readLearning } from './read-learning.ts';

/**
 * The version of a saved record, apart from the database's: a rule can change without any table changing.
 * 1: name, progress, settings. 2: and learning. 3: and how the player looks.
 */
export const currentSchema = 3;

/** A save as it lies in the database or in an exported file. */
export interface SaveRecord extends Save {
  readonly schema: number;
}

/** Why a record cannot be used. */
export type SaveProblem = 'newer' | 'unreadable';

export class SaveError extends Error {
  override readonly name = 'SaveError';
  constructor(readonly problem: SaveProblem) {
    super(
      problem === 'newer'
        ? 'This save was written by a newer version of the game. Reload the page to get that version.'
        : 'This save cannot be read. It was left untouched.',
    );
  }
}

export function recordOf(save: Save): SaveRecord {
  return { ...save, schema: currentSchema };
}

/** Checks what came from outside and brings it to today's form. Throws a SaveError. */
export function readRecord(value: unknown): Save {
  if (!isObject(value) || typeof value['schema'] !== 'number') throw new SaveError('unreadable');
  if (value['schema'] > currentSchema) throw new SaveError('newer');
  const { name, progress, settings } = value;
  if (typeof name !== 'string' || !isProgress(progress)) throw new SaveError('unreadable');
  return {
    name,
    progress,
    learning: readLearning(value['learning']),
    avatar: readAvatar(value['avatar']),
    settings: readSettings(settings),
  };
}

/** Known keys with values of the right type; the rest is as if never chosen. */
function readSettings(value: unknown): Settings {
  const given = isObject(value) ? value : {};
  const choices: { readonly [Key in keyof Settings]: readonly Settings[Key][] } = {
    editor: ['monaco', 'plain'],
    replay: ['normal', 'fast', 'instant'],
    narrated: [true, false],
    plainFont: [true, false],
    textScale: [1, 1.25, 1.5],
    calm: [true, false],
    effects: ['full', 'low'],
    pace: ['gentle', 'steady', 'brisk'],
    route: ['story', 'builder', 'leader', 'visitor'],
    sound: [true, false],
    soundVolume: volumes,
    musicVolume: volumes,
    captions: [true, false],
    language: languages,
  };
  const kept = Object.entries(choices).flatMap(([key, allowed]) => {
    const chosen = (allowed as readonly unknown[]).find((each) => each === given[key]);
    return chosen === undefined ? [] : [[key, chosen]];
  });
  return { ...defaultSettings, ...Object.fromEntries(kept) };
}

function isProgress(value: unknown): value is Progress {
  return (
    isObject(value) &&
    Array.isArray(value['completed']) &&
    value['completed'].every((key) => typeof key === 'string') &&
    isPlace(value['place'])
  );
}

function isPlace(value: unknown): value is Place {
  if (!isObject(value) || typeof value['level'] !== 'string') return false;
  const { at, spawn } = value;
  if (typeof spawn !== 'string') return false;
  return at === null || (isObject(at) && Number.isFinite(at['x']) && Number.isFinite(at['y']));
}
