/** What the interface needs from outside. Handed down to every component through one Preact context. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Library } from '../domain/library.ts';
import type { LiveDesk } from '../domain/live.ts';
import type { Diagnosis } from '../domain/check.ts';
import type { CreateCodeEditor, RunCode } from '../domain/ports.ts';
import type { TraceCode } from '../domain/trace.ts';
import type { QuestActor } from '../quest/quest-machine.ts';
import type { Alerts } from './alerts.ts';
import type { Captions } from './captions.ts';

export interface InterfaceParts {
  readonly createEditor: CreateCodeEditor;
  readonly createPlainEditor: CreateCodeEditor;
  /** Called once, when the player first comes near a terminal: time to fetch the editor and the sandbox. */
  nearTerminal(): void;
  /** Gives the keyboard to the world. */
  focusWorld(): void;
  /** Called when the interface begins to speak another language, and when its words could not be had. */
  wordsChanged(): void;
  wordsMissing(): void;
  /** Runs code for a look, in a world of its own: nothing is judged. Rejects where the sandbox cannot start. */
  readonly runCode: RunCode;
  /** A run once more, to be played back. Rejects where the sandbox cannot start. */
  readonly traceCode: TraceCode;
  /** A desk that stays. Rejects where the sandbox cannot start. */
  openLive(): Promise<LiveDesk>;
  readonly alerts: Alerts;
  readonly captions: Captions;
  readonly lessons: Lessons;
  readonly saves: {
    exportSave(): Promise<string>;
    /** Rejects with an error whose message tells the player what is wrong with the text. */
    importSave(text: string): Promise<void>;
  };
}

/** What is learnt from beside the level itself; each part is fetched when it is first asked for. */
export interface Lessons {
  /** What is said of slips that can happen anywhere. */
  loadHouse(): Promise<readonly Diagnosis[]>;
  /** Rejects with a sentence for the player. */
  loadSolution(level: string, objective: string): Promise<string>;
  loadLibrary(): Promise<Library>;
  /** A finished objective as a zip of a Node project. */
  packProject(
    objective: string,
    code: string,
  ): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
}

export interface Game {
  readonly quest: QuestActor;
  readonly parts: InterfaceParts;
}

export const GameContext = createContext<Game | null>(null);

export function useGame(): Game {
  const game = useContext(GameContext);
  if (!game) throw new Error('No game around this component; mountInterface provides it.');
  return game;
}
