import type { Diagnosis } from '../../domain/check.ts';
import type { ErrorRecord, Evidence } from '../../domain/evidence.ts';
import { explainEnd } from '../../domain/judge.ts';
import type { Result } from '../../domain/result.ts';
import type { LiveInfo } from './use-live.ts';

interface Shown {
  readonly info: LiveInfo;
  readonly evidence: Evidence;
  readonly broken: ErrorRecord | null;
}

/** What the result line says of a live desk. A handler that breaks ends nothing, and still has to be seen. */
export function liveResult({ info, evidence, broken }: Shown, house: readonly Diagnosis[]): Result {
  if (info.kind === 'busy') return { kind: 'running' };
  if (info.kind !== 'live') return { kind: 'none' };
  const { ended } = evidence;
  if (ended.how === 'stopped') {
    const remark = explainEnd(house, evidence);
    return { kind: 'stopped', reason: ended.reason, line: ended.line, remark };
  }
  const error = ended.how === 'error' ? ended.error : broken;
  if (error === null) return { kind: 'done', remark: explainEnd(house, evidence) };
  const remark = explainEnd(house, { ...evidence, ended: { how: 'error', error } });
  return { kind: 'error', error, remark };
}

/** The latest error of a handler that was not there before; null: none. */
export function brokenIn(earlier: Evidence, evidence: Evidence): ErrorRecord | null {
  const isNew = (index: number): boolean => !earlier.webhooks[index]?.error;
  return evidence.webhooks.findLast(({ error }, index) => error && isNew(index))?.error ?? null;
}
