import type { Avatar, Worn } from '../domain/avatar.ts';
import type { DialogueLine } from '../domain/dialogue.ts';
import type { Day } from '../domain/day.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Learning } from '../domain/learning.ts';
import type { Level, Objective } from '../domain/level.ts';
import type { Save, Settings } from '../domain/ports.ts';
import type { Place, Progress } from '../domain/progress.ts';
import type { ReplayStep } from '../domain/replay.ts';
import type { Result } from '../domain/result.ts';
import type { Verdict } from '../domain/verdict.ts';

/** What happened; parts send these and never call each other. */
export type QuestEvent =
  // title and interview
  | { readonly type: 'game.begun' }
  | { readonly type: 'game.continued' }
  | { readonly type: 'interview.finished'; readonly name: string; readonly settings: Settings }
  | { readonly type: 'interview.skipped' }
  | { readonly type: 'title.opened' }
  /** A link such as #/play/lamp-street/two-keys. */
  | { readonly type: 'address.opened'; readonly level: string; readonly objective: string | null }
  /** A link to the playground, or its button: see `Address`. */
  | {
      readonly type: 'playground.opened';
      readonly desk: string | null;
      readonly code: string | null;
    }
  // the world
  /** Picked from the list or by a click: the world walks there and answers with `thing.reached`. */
  | { readonly type: 'thing.chosen'; readonly id: string }
  /** The player stands at it and uses it. */
  | { readonly type: 'thing.reached'; readonly id: string }
  | { readonly type: 'thing.neared'; readonly id: string | null }
  | { readonly type: 'player.stopped'; readonly x: number; readonly y: number }
  // talk
  | {
      readonly type: 'line.said';
      readonly line: DialogueLine | null;
      readonly opens: string | null;
    }
  | { readonly type: 'line.continued' }
  | { readonly type: 'choice.made'; readonly index: number }
  | { readonly type: 'talk.left' }
  // code
  | { readonly type: 'terminal.closed' }
  | { readonly type: 'prediction.made'; readonly answer: number }
  | { readonly type: 'hint.asked' }
  | { readonly type: 'draft.changed'; readonly key: string; readonly code: string }
  | { readonly type: 'code.submitted'; readonly code: string }
  | { readonly type: 'run.stopped' }
  // replay
  /** The world has finished showing the current step. */
  | { readonly type: 'replay.stepped' }
  | { readonly type: 'replay.skipped' }
  // everywhere
  | {
      readonly type: 'save.imported';
      readonly save: Save;
      readonly drafts: ReadonlyMap<string, string>;
    }
  // learning: from any place, at any time
  /** A card of the library, straight from the error that named it. */
  | { readonly type: 'card.opened'; readonly card: string }
  | {
      readonly type: 'review.answered';
      readonly review: string;
      /** Key of the objective it looks back on. */
      readonly after: string;
      readonly isRight: boolean;
    }
  | { readonly type: 'project.taken'; readonly objective: string }
  | { readonly type: 'pin.renamed'; readonly name: string }
  | { readonly type: 'look.changed'; readonly avatar: Avatar }
  | { readonly type: 'settings.changed'; readonly settings: Settings }
  | { readonly type: 'notice.dismissed' };

export interface QuestInput {
  /** Null on the very first start. */
  readonly save: Save | null;
  readonly drafts: ReadonlyMap<string, string>;
  readonly settings: Settings;
  /** Where a new game begins: the first level of the sequence. */
  readonly firstLevel: string;
  /** The day it is where the player is. */
  readonly today: () => Day;
}

export interface QuestContext {
  readonly name: string;
  readonly progress: Progress;
  readonly learning: Learning;
  readonly avatar: Avatar;
  readonly today: () => Day;
  readonly settings: Settings;
  readonly drafts: ReadonlyMap<string, string>;
  readonly hasSave: boolean;
  readonly firstLevel: string;
  /** Null before the first place is reached. */
  readonly level: Level | null;
  /** Where `travelling` goes. */
  readonly destination: Place;
  /** Objective whose terminal opens as soon as the talk or the journey is over. */
  readonly opening: string | null;
  /** Thing the player walks to, and thing within reach. */
  readonly heading: string | null;
  readonly near: string | null;
  /** The bubble on show and everything said in this place. */
  readonly knot: string;
  readonly line: DialogueLine | null;
  readonly said: readonly SaidLine[];
  /** At the terminal. */
  readonly objective: Objective | null;
  readonly code: string;
  readonly guess: number | null;
  /** Runs so far, by objective key. */
  readonly runs: ReadonlyMap<string, number>;
  /** Of the last run, one for each fixture. */
  readonly evidence: readonly Evidence[];
  readonly verdict: Verdict | null;
  readonly result: Result;
  readonly replay: readonly ReplayStep[];
  readonly replayStep: number;
  readonly notice: Notice | null;
  /** What phone and console show. It stays when the terminal closes, until the next run. */
  readonly lastRun: LastRun | null;
  /** Which account the playground was asked for, and whose code; null: none in particular. */
  readonly playground: { readonly desk: string | null; readonly code: string | null };
}

export interface LastRun {
  /** Of the objective; see `objectiveKey`. */
  readonly key: string;
  readonly objective: Objective;
  readonly code: string;
  /** One for each fixture of the objective, in order. */
  readonly evidence: readonly Evidence[];
}

export interface SaidLine {
  /** A person's id, "you", or null for what is told. */
  readonly who: string | null;
  readonly text: string;
}

/**
 * Something to tell the player in passing: `locked {objective}` names what comes first, `locked-elsewhere` says it
 * opens later, `failed {reason}` is the sentence of what went wrong, `keepsake` that the place says thank you.
 */
export type Notice =
  | {
      readonly key: 'locked' | 'locked-elsewhere' | 'failed';
      readonly values: Readonly<Record<string, string>>;
    }
  | { readonly key: 'keepsake'; readonly worn: Worn };

export interface RunInput {
  readonly objective: Objective;
  readonly code: string;
}

export interface ConversationInput {
  readonly level: Level;
  readonly knot: string;
  readonly progress: Progress;
}
