import type { Evidence } from './evidence.ts';
import type { Attempt } from './ports.ts';

/** A run once more, with a note at every line it reached: what slow motion plays back. */
export interface Trace {
  /** Of the run that was traced; the same as without, but for what speed alone decides. */
  readonly evidence: Evidence;
  /** In the order they were reached. */
  readonly steps: readonly TraceStep[];
  /** There were more steps than are kept. */
  readonly isCut: boolean;
}

/** The moment before a line runs. */
export interface TraceStep {
  /** Virtual milliseconds since the start. */
  readonly at: number;
  readonly line: number;
  /** Variables in reach, the innermost first. */
  readonly values: readonly TraceValue[];
  /** Requests made and lines printed by then. */
  readonly requests: number;
  readonly logs: number;
}

export interface TraceValue {
  readonly name: string;
  /** As a console would show it, cut. */
  readonly text: string;
}

/** Resolves with null for code that cannot be read, and where the sandbox cannot say. */
export type TraceCode = (attempt: Attempt) => Promise<Trace | null>;

export const MOST_STEPS = 2_000;
export const MOST_VALUES = 12;
export const LONGEST_NAME = 60;
export const LONGEST_VALUE = 120;
