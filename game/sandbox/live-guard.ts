import type { LiveState, LiveTurn } from '../domain/live.ts';
import { isEvidence } from './evidence-guard.ts';
import { isFixture } from './fixture-guard.ts';
import { isOneOf, isRecord, isShape } from './guard.ts';

/** What page and worker say to each other about a live desk, looked at on both sides. */

/** The longest time one turn may let go by: what a run may wait. */
const LONGEST_MS = 24 * 3_600_000;
/** Characters of an address; and of a text, which is longer than any the network takes. */
const LONGEST_ADDRESS = 100;
const LONGEST_TEXT = 4_000;

export function readLiveTurn(value: unknown): LiveTurn | null {
  if (!isRecord(value)) return null;
  const { what, code, fixture, ms, from, to, body } = value;
  switch (what) {
    case 'open':
      return typeof code === 'string' && isFixture(fixture) ? { what, code, fixture } : null;
    case 'code':
      return typeof code === 'string' ? { what, code } : null;
    case 'time':
      return isTime(ms) ? { what, ms } : null;
    case 'text':
      if (!isText(from, LONGEST_ADDRESS) || !isText(to, LONGEST_ADDRESS)) return null;
      return isText(body, LONGEST_TEXT) ? { what, from, to, body } : null;
    default:
      return null;
  }
}

/** The worker does not know when it is closed, so it cannot say so. */
export const isLiveState = isShape<LiveState>({
  evidence: isEvidence,
  phase: isOneOf(['listening', 'waiting', 'over']),
});

function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= LONGEST_MS;
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}
