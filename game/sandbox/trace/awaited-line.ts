import type { Evidence } from '../../domain/evidence.ts';
import type { Trace } from '../../domain/trace.ts';

/**
 * The engine cannot say where code waits for something that never comes. The same run with notes in it can: it is the
 * last line with an `await` in it that was reached.
 */
export async function withAwaitedLine(
  evidence: Evidence,
  trace: () => Promise<Trace | null>,
): Promise<Evidence> {
  const { ended, source } = evidence;
  if (ended.how !== 'stopped' || ended.reason !== 'never-settled') return evidence;
  const traced = await trace();
  if (traced === null || traced.isCut) return evidence;
  const lines = source.split('\n');
  const waits = traced.steps.findLast(({ line }) => /\bawait\b/.test(lines[line - 1] ?? ''));
  const line = (waits ?? traced.steps.at(-1))?.line ?? null;
  return { ...evidence, ended: { ...ended, line } };
}
