import type { Evidence } from './evidence.ts';
import type { Fixture, ScriptedMessage } from './fixture.ts';

/** A desk that stays: code that goes on answering while its time is moved and texts come in by hand. */
export interface LiveDesk {
  /** Does one thing and says how everything stands then. Always resolves; turns wait for each other. */
  take(turn: LiveTurn): Promise<LiveState>;
  /** Ends it, whatever it is doing. Turns still waiting say so. */
  close(): void;
}

export type LiveTurn =
  /** The city wakes up and the code begins. Only ever the first turn. */
  | { readonly what: 'open'; readonly code: string; readonly fixture: Fixture }
  /** Somebody writes; it comes in at the next whole second. */
  | ({ readonly what: 'text' } & TypedText)
  /** Virtual milliseconds go by. */
  | { readonly what: 'time'; readonly ms: number }
  /** Other code takes over, in the same city at the same time, as when a server is deployed anew. */
  | { readonly what: 'code'; readonly code: string };

export type TypedText = Pick<ScriptedMessage, 'from' | 'to' | 'body'>;

export interface LiveState {
  /** Everything since the city woke up, whichever code did it. While the code lives on, it ended `normally`. */
  readonly evidence: Evidence;
  readonly phase: LivePhase;
}

export type LivePhase =
  /** Nothing to do until somebody comes. */
  | 'listening'
  /** It waits for a timer or an answer. */
  | 'waiting'
  /** The code has ended; the city goes on. */
  | 'over'
  /** Nothing goes on any more. */
  | 'closed';

/** Virtual milliseconds that go by with everything one does: enough for a text and its answer to be delivered. */
export const BREATH_MS = 10_000;

/** When a text comes in that is typed now, in virtual milliseconds. */
export function comesInAt(now: number): number {
  return (Math.ceil(now / 1000) + 1) * 1000;
}
