import type { Avatar } from './avatar.ts';
import type { Evidence } from './evidence.ts';
import type { Fixture } from './fixture.ts';
import type { Language } from './language.ts';
import type { Learning } from './learning.ts';
import type { TraceValue } from './trace.ts';
import type { Progress } from './progress.ts';
import type { Volume } from './sound.ts';

/** One press of Run in one fixture. */
export interface Attempt {
  readonly code: string;
  readonly fixture: Fixture;
  /** Aborting it is the Stop button; the promise then resolves with `stopped: player`. */
  readonly signal: AbortSignal;
}

/** Runs code in the sandbox. Always resolves: whatever the code does is evidence. */
export type RunCode = (attempt: Attempt) => Promise<Evidence>;

/** What a player may change about how the game shows itself. */
export interface Settings {
  readonly editor: 'monaco' | 'plain';
  readonly replay: 'normal' | 'fast' | 'instant';
  readonly narrated: boolean;
  readonly plainFont: boolean;
  readonly textScale: 1 | 1.25 | 1.5;
  readonly calm: boolean; // less motion
  readonly effects: 'full' | 'low';
  /** How much help comes by itself: brisk skips predictions and shortens briefs. */
  readonly pace: 'gentle' | 'steady' | 'brisk';
  /** What brings the player here; it changes what is pointed at, never what is open. */
  readonly route: 'story' | 'builder' | 'leader' | 'visitor';
  /** Until a player turns it on nothing is heard, whatever the volumes say. */
  readonly sound: boolean;
  readonly soundVolume: Volume;
  readonly musicVolume: Volume;
  /** Sounds in words, heard or not. */
  readonly captions: boolean;
  /** Of the interface; what people and lessons say stays as it was written. */
  readonly language: Language;
}

/** One player on this device. */
export interface Save {
  readonly name: string;
  readonly progress: Progress;
  readonly learning: Learning;
  readonly avatar: Avatar;
  readonly settings: Settings;
}

/** Where saves live. Rejects with an error whose message says what the player can do. */
export interface SaveStore {
  load(): Promise<Save | null>;
  store(save: Save): Promise<void>;
  /** Code by objective key, as last typed. */
  loadDrafts(): Promise<ReadonlyMap<string, string>>;
  storeDraft(key: string, code: string): Promise<void>;
  /** For a new game. */
  clearDrafts(): Promise<void>;
}

/** A problem in the code to mark in the editor. */
export interface Problem {
  readonly line: number;
  readonly column: number | null;
  readonly message: string;
}

/** A line of a run that is played back. */
export interface Moment {
  readonly line: number;
  readonly values: readonly TraceValue[];
}

/** A text editor for code inside an element of the page. */
export interface CodeEditor {
  getCode(): string;
  setCode(code: string): void;
  /** Marks one line, or none. */
  mark(problem: Problem | null): void;
  /** Shows the line slow motion stands at, and what the variables hold there; null: none. */
  follow(moment: Moment | null): void;
  /** Puts the cursor at the start of a line, from 1, and shows it. */
  goTo(line: number): void;
  focus(): void;
  dispose(): void;
}

export interface CodeEditorOptions {
  readonly label: string;
  readonly code: string;
  onChange(code: string): void;
  onRun(): void;
}

export type CreateCodeEditor = (
  host: HTMLElement,
  options: CodeEditorOptions,
) => Promise<CodeEditor>;
