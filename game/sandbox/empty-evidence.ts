import type { Evidence, StopReason } from '../domain/evidence.ts';
import { evidenceBefore } from '../domain/evidence-before.ts';
import type { Attempt } from '../domain/ports.ts';

/** Evidence of a run whose worker was ended before it could say anything. */
export function emptyEvidence(
  { code, fixture }: Pick<Attempt, 'code' | 'fixture'>,
  reason: StopReason,
): Evidence {
  return { ...evidenceBefore(fixture, code), ended: { how: 'stopped', reason, line: null } };
}
