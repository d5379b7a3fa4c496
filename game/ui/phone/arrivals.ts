import type { Evidence } from '../../domain/evidence.ts';

/** How many texts came in during the run: what makes the phone ring. */
export function countArrivals(evidence: readonly Evidence[]): number {
  return evidence
    .flatMap(({ messages }) => messages)
    .filter(({ direction, at }) => direction === 'inbound' && at >= 0).length;
}
