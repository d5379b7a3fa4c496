import type { Check, Condition, Diagnosis } from './check.ts';
import { type Match, holds } from './condition.ts';
import { comparisonOf } from './comparison.ts';
import { titleOf } from './error-titles.ts';
import type { Evidence } from './evidence.ts';
import type { Objective } from './level.ts';
import type { Remark, Verdict } from './verdict.ts';

type Rules = Pick<Objective, 'checks' | 'praise' | 'house'>;

/**
 * Judges what happened against what an objective asks. A check passes when it holds in every run. One remark at
 * most: the first diagnosis that fits, of the failed checks from the top, then of the house; else a comparison.
 */
export function judge(rules: Rules, runs: readonly Evidence[]): Verdict {
  const failed = rules.checks.flatMap((check) => {
    const run = runs.find((evidence) => !holds(check.expect, evidence));
    return run || runs.length === 0 ? [{ check, run }] : [];
  });
  const checks = rules.checks.map(({ id, goal }) => ({
    id,
    goal,
    passed: !failed.some(({ check }) => check.id === id),
  }));
  const passed = failed.length === 0;
  return { passed, checks, remark: passed ? praise(rules, runs) : explain(failed, rules.house) };
}

/** Slips that break nothing, and are slips whatever is asked. */
const SILENT: ReadonlySet<string> = new Set(['house.no-await', 'house.for-each']);

/** What the house has to say about the end of a run where nothing is asked; null: nothing. */
export function explainEnd(house: readonly Diagnosis[], run: Evidence): Remark | null {
  const isFine = run.ended.how === 'normally';
  const fitting = isFine ? house.filter(({ id }) => SILENT.has(id)) : house;
  return firstOf(fitting, run, 'diagnosis');
}

interface Failure {
  readonly check: Check;
  readonly run: Evidence | undefined;
}

function explain(failures: readonly Failure[], house: readonly Diagnosis[]): Remark | null {
  for (const { check, run } of failures) {
    const found = run && firstOf(check.diagnoses, run, 'diagnosis');
    if (found) return found;
  }
  for (const { run } of failures) {
    const found = run && firstOf(house, run, 'diagnosis');
    if (found) return found;
  }
  const [first] = failures;
  if (!first?.run) return null;
  return {
    kind: 'diagnosis',
    id: 'fallback',
    say: '{goal}',
    values: { goal: first.check.goal },
    line: null,
    comparison: comparisonOf(first.check.expect, first.run),
  };
}

function praise(rules: Rules, runs: readonly Evidence[]): Remark | null {
  const [run] = runs;
  return run ? firstOf(rules.praise, run, 'praise') : null;
}

function firstOf(
  diagnoses: readonly Diagnosis[],
  run: Evidence,
  kind: Remark['kind'],
): Remark | null {
  for (const { id, when, say } of diagnoses) {
    const match = holds(when satisfies Condition, run);
    if (!match) continue;
    const values = { ...valuesOf(run), ...match.values };
    const line = match.line ?? lineOf(run);
    return {
      kind,
      id,
      say,
      values: line === null ? values : { ...values, line },
      line,
      comparison: null,
    };
  }
  return null;
}

/** What every sentence may name, whatever its condition saw. */
function valuesOf(run: Evidence): Match['values'] {
  const { ended } = run;
  const code = ended.how === 'error' ? ended.error.code : null;
  const refused = run.requests.find(({ errorCode }) => errorCode !== null)?.errorCode ?? null;
  return {
    own: run.account.numbers[0] ?? '',
    code: code ?? refused ?? '',
    title: titleOf(code ?? refused),
  };
}

function lineOf({ ended }: Evidence): number | null {
  if (ended.how === 'error') return ended.error.line;
  return ended.how === 'stopped' ? ended.line : null;
}
