/**
 * The ladder of help: hints, then the solution as a puzzle of its lines, then the solution itself. The learner opens
 * every rung; the game only offers, and no rung costs anything.
 */
import type { Settings } from './ports.ts';

export type Rung = 'hint' | 'puzzle' | 'solution';

/** How many rungs there are over so many hints. */
export function rungCount(hints: number): number {
  return hints + 2;
}

/** What the next rung is, or null when all are open. */
export function nextRung(hints: number, opened: number): Rung | null {
  if (opened < hints) return 'hint';
  if (opened === hints) return 'puzzle';
  return opened < rungCount(hints) ? 'solution' : null;
}

/** Runs that did not pass before help is offered; the same again before the next rung is. */
const patience: Readonly<Record<Settings['pace'], number>> = { gentle: 2, steady: 3, brisk: 3 };

/** Whether to offer the next rung now. */
export function isHelpOffered(
  pace: Settings['pace'],
  misses: number,
  hints: number,
  opened: number,
): boolean {
  return nextRung(hints, opened) !== null && misses >= patience[pace];
}
