import type { Condition, Count, Where } from './check.ts';
import type { Evidence } from './evidence.ts';
import { at, type Fields, fit, fitAll, type Values } from './matcher.ts';
import { recordsOf, type RecordCondition, whereOf } from './records.ts';

/** That a condition holds: what it saw, for the sentence, and where in the code. */
export interface Match {
  readonly values: Values;
  readonly line: number | null;
}

const plainMatch: Match = { values: {}, line: null };

/** Whether the condition is true of the evidence; null if not. */
export function holds(condition: Condition, evidence: Evidence): Match | null {
  if ('all' in condition) return all(condition.all, evidence);
  if ('any' in condition) return any(condition.any, evidence);
  if ('not' in condition) return holds(condition.not, evidence) ? null : plainMatch;
  if ('inOrder' in condition) return inOrder(condition.inOrder, evidence);
  if ('fixture' in condition) return condition.fixture === evidence.fixture ? plainMatch : null;
  if ('ended' in condition) return condition.ended === evidence.ended.how ? plainMatch : null;
  if ('source' in condition)
    return caughtIn(fit(withoutComments(evidence.source), condition.source));
  if ('output' in condition)
    return caughtIn(fit(evidence.log.map(({ text }) => text).join('\n'), condition.output));
  if ('account' in condition) return caughtIn(fitAll({ ...evidence.account }, condition.account));
  if ('stopped' in condition) {
    const { ended } = evidence;
    return ended.how === 'stopped' ? (fitting([{ ...ended }], condition.stopped)[0] ?? null) : null;
  }
  if ('error' in condition) {
    const { ended } = evidence;
    return ended.how === 'error'
      ? (fitting([{ ...ended.error }], condition.error)[0] ?? null)
      : null;
  }
  return among(recordsOf(condition, evidence), whereOf(condition), condition);
}

function among(records: readonly Fields[], where: Where, condition: RecordCondition): Match | null {
  const matches = fitting(records, where);
  if (!counted(matches.length, condition.count)) return null;
  const fields = matches.map((match) => match.fields);
  if (condition.distinct !== undefined && !distinct(fields, condition.distinct)) return null;
  if (condition.exactly && !exactly(fields, condition.exactly.of, condition.exactly.values))
    return null;
  if (condition.apart !== undefined && !apart(fields, condition.apart)) return null;
  const { values, line } = matches[0] ?? plainMatch;
  return { values: { ...values, found: matches.length }, line };
}

function fitting(records: readonly Fields[], where: Where) {
  return records.flatMap((fields) => {
    const caught = fitAll(fields, where);
    return caught
      ? [{ fields, values: { ...valuesOf(fields), ...caught }, line: lineOf(fields) }]
      : [];
  });
}

/** The plain fields of a record, for the placeholders of a sentence. */
function valuesOf(fields: Fields): Values {
  const values: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(fields)) {
    if (typeof value === 'string' || typeof value === 'number') values[key] = value;
    else if (Array.isArray(value)) values[key] = value.join(', ');
  }
  const text = fields['body'] ?? fields['Body'];
  return typeof text === 'string' ? { ...values, letters: Array.from(text).length } : values;
}

function lineOf(fields: Fields): number | null {
  return typeof fields['line'] === 'number' ? fields['line'] : null;
}

function counted(found: number, count: Count | undefined): boolean {
  if (count === undefined) return found > 0;
  if (typeof count === 'number') return found === count;
  return found >= (count.atLeast ?? 0) && found <= (count.atMost ?? Infinity);
}

function distinct(records: readonly Fields[], path: string): boolean {
  return new Set(records.map((fields) => at(fields, path))).size === records.length;
}

function exactly(records: readonly Fields[], path: string, wanted: readonly unknown[]): boolean {
  const found = new Set(records.map((fields) => at(fields, path)));
  return found.size === new Set(wanted).size && wanted.every((value) => found.has(value));
}

function apart(records: readonly Fields[], least: number): boolean {
  const times = records.map((fields) => Number(at(fields, 'at')));
  return times.every((time, index) => index === 0 || time - times[index - 1]! >= least);
}

function inOrder(calls: readonly Where[], evidence: Evidence): Match | null {
  const made = recordsOf({ request: {} }, evidence);
  const places = calls.map((where) => made.findIndex((fields) => fitAll(fields, where)));
  const isSo = places.every((place, index) => place > (places[index - 1] ?? -1));
  return isSo ? plainMatch : null;
}

function all(conditions: readonly Condition[], evidence: Evidence): Match | null {
  let together = plainMatch;
  for (const condition of conditions) {
    const match = holds(condition, evidence);
    if (!match) return null;
    together = {
      values: { ...together.values, ...match.values },
      line: together.line ?? match.line,
    };
  }
  return together;
}

function any(conditions: readonly Condition[], evidence: Evidence): Match | null {
  for (const condition of conditions) {
    const match = holds(condition, evidence);
    if (match) return match;
  }
  return null;
}

function caughtIn(values: Values | null): Match | null {
  return values && { values, line: null };
}

/** Comments blanked out, strings left alone: a commented line is not code. */
export function withoutComments(source: string): string {
  return source.replace(
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\/[^\n]*|\/\*[\s\S]*?\*\//g,
    (whole, text: string | undefined) => text ?? whole.replace(/[^\n]/g, ' '),
  );
}
