import type { DialogueLine } from '../domain/dialogue.ts';
import type { Learning } from '../domain/learning.ts';
import type { Level } from '../domain/level.ts';
import type { Settings } from '../domain/ports.ts';
import type { Progress } from '../domain/progress.ts';
import type { ReplayStep } from '../domain/replay.ts';
import type { Result } from '../domain/result.ts';

/** What of a moment of play can be heard. A snapshot of the quest is one. */
export interface Moment {
  /** Name of the state of play, such as "exploring". */
  readonly value: string;
  readonly context: {
    readonly settings: Settings;
    readonly level: Level | null;
    readonly progress: Progress;
    readonly learning: Learning;
    readonly line: DialogueLine | null;
    readonly replay: readonly ReplayStep[];
    readonly replayStep: number;
    readonly result: Result;
    readonly notice: { readonly key: string } | null;
  };
}

/** Play as a series of moments. */
export interface Play {
  getSnapshot(): Moment;
  subscribe(listener: (moment: Moment) => void): { unsubscribe(): void };
}
