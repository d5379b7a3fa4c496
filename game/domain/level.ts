import type { Check, Diagnosis } from './check.ts';
import type { Fixture } from './fixture.ts';
import type { Json } from './json.ts';
import type { LevelMap } from './level-map.ts';

/** A place with objectives, as `catalog/` hands it out: checked, texts read, people resolved. */
export interface Level {
  /** The folder's name; saves refer to it for ever. */
  readonly id: string;
  readonly title: string;
  /** Ids of levels that come before. */
  readonly needs: readonly string[];
  readonly objectives: readonly Objective[];
  readonly map: LevelMap;
  /** What people say: a compiled Ink story; null where nobody speaks. */
  readonly dialogue: Json | null;
  readonly people: readonly Person[];
}

export interface Objective {
  readonly id: string;
  readonly title: string;
  /** Name of the terminal it is done at, as the list of things here shows it. */
  readonly terminal: string;
  /** Who asks for it: a person's id. */
  readonly giver: string;
  readonly beats: readonly Beat[];
  /** Ids of objectives of the same level that must be done first. */
  readonly after: readonly string[];
  readonly predict: Prediction | null;
  /** The code runs once in each. */
  readonly fixtures: readonly Fixture[];
  readonly checks: readonly Check[];
  /** Said when everything passed and this is seen. */
  readonly praise: readonly Diagnosis[];
  /** House diagnoses, tried after those of the checks. */
  readonly house: readonly Diagnosis[];
  /** Markdown. */
  readonly brief: string;
  /** At most four rungs, Markdown. */
  readonly hints: readonly string[];
  /** Markdown, shown after success. */
  readonly debrief: string;
  readonly starter: string;
  /** US dollars that a passing attempt costs at least, all its runs together; only where thrift is the point. */
  readonly leastCost?: number;
}

export type Beat = 'predict' | 'run' | 'modify' | 'make' | 'repair';

/** A guess before the first run; a wrong one costs nothing. */
export interface Prediction {
  readonly question: string;
  readonly answers: readonly string[];
  /** Index into answers. */
  readonly right: number;
  /** Said after the run, whatever was guessed. */
  readonly because: string;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  /** E.164, if they carry a phone. */
  readonly number: string | null;
}

/** The permanent name of an objective in saves and conditions: `level/objective`. */
export function objectiveKey(levelId: string, objectiveId: string): string {
  return `${levelId}/${objectiveId}`;
}
