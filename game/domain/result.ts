import type { ErrorRecord, Evidence, StopReason } from './evidence.ts';
import type { Remark, Verdict } from './verdict.ts';

/** What the result line of the code panel says. */
export type Result =
  | { readonly kind: 'none' }
  | { readonly kind: 'running' }
  | { readonly kind: 'passed'; readonly praise: Remark | null }
  | { readonly kind: 'not-yet'; readonly remark: Remark }
  | { readonly kind: 'error'; readonly error: ErrorRecord }
  | {
      readonly kind: 'stopped';
      readonly reason: StopReason;
      readonly line: number | null;
      readonly remark: Remark | null;
    };

/** One result out of the evidence of every fixture and the verdict over it. */
export function resultOf(evidence: readonly Evidence[], verdict: Verdict): Result {
  if (verdict.passed) return { kind: 'passed', praise: verdict.remark };
  const diagnosed = verdict.remark !== null && verdict.remark.comparison === null;
  for (const { ended } of evidence) {
    if (ended.how === 'stopped') {
      return {
        kind: 'stopped',
        reason: ended.reason,
        line: ended.line,
        remark: diagnosed ? verdict.remark : null,
      };
    }
    if (ended.how === 'error' && !diagnosed) return { kind: 'error', error: ended.error };
  }
  return verdict.remark ? { kind: 'not-yet', remark: verdict.remark } : { kind: 'none' };
}
