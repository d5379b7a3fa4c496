import type { ErrorRecord, Evidence, StopReason } from './evidence.ts';
import type { Remark, Verdict } from './verdict.ts';

/** What the result line of the code panel says. */
export type Result =
  | { readonly kind: 'none' }
  | { readonly kind: 'running' }
  /** It ran to its end where nothing is asked: in the playground. `remark` is about a slip that breaks nothing. */
  | { readonly kind: 'done'; readonly remark: Remark | null }
  | { readonly kind: 'passed'; readonly praise: Remark | null }
  | { readonly kind: 'not-yet'; readonly remark: Remark }
  /** The code broke; `remark` is the general advice for such errors. */
  | { readonly kind: 'error'; readonly error: ErrorRecord; readonly remark: Remark | null }
  | {
      readonly kind: 'stopped';
      readonly reason: StopReason;
      readonly line: number | null;
      readonly remark: Remark | null;
    };

/** One result out of the evidence of every fixture and the verdict over it. */
export function resultOf(evidence: readonly Evidence[], verdict: Verdict): Result {
  if (verdict.passed) return { kind: 'passed', praise: verdict.remark };
  const remark = verdict.remark?.id === 'fallback' ? null : verdict.remark;
  for (const { ended } of evidence) {
    if (ended.how === 'stopped') {
      return { kind: 'stopped', reason: ended.reason, line: ended.line, remark };
    }
    if (ended.how === 'error' && !isExplained(ended.error, remark)) {
      return { kind: 'error', error: ended.error, remark };
    }
  }
  return verdict.remark ? { kind: 'not-yet', remark: verdict.remark } : { kind: 'none' };
}

/** What the API refused, and what an objective foresaw, needs no error text beside its explanation. */
function isExplained({ status }: ErrorRecord, remark: Remark | null): boolean {
  return remark !== null && (status !== null || !remark.id.startsWith('house.'));
}
