import type { Condition, Matcher, Where } from './check.ts';
import { holds } from './condition.ts';
import type { Evidence } from './evidence.ts';
import { at, type Fields, fit } from './matcher.ts';
import { isRecordCondition, recordsOf, whereOf } from './records.ts';

/** Expected and seen, side by side, for a failed check that no diagnosis explains. `actual` is empty for nothing. */
export interface Comparison {
  readonly expected: string;
  readonly actual: string;
}

/** The first part of a condition that is not true, and what came nearest to it. */
export function comparisonOf(condition: Condition, evidence: Evidence): Comparison {
  if ('all' in condition) {
    const missing = condition.all.find((part) => !holds(part, evidence));
    if (missing) return comparisonOf(missing, evidence);
  }
  if ('any' in condition && condition.any[0]) return comparisonOf(condition.any[0], evidence);
  if (isRecordCondition(condition)) {
    const where = whereOf(condition);
    const nearest = nearestOf(recordsOf(condition, evidence), where);
    return { expected: written(where), actual: nearest ? shown(nearest, where) : '' };
  }
  if ('account' in condition) {
    const account = { ...evidence.account };
    return { expected: written(condition.account), actual: shown(account, condition.account) };
  }
  if ('ended' in condition) return { expected: condition.ended, actual: evidence.ended.how };
  return { expected: '', actual: '' };
}

/** The record that fits in most fields. */
function nearestOf(records: readonly Fields[], where: Where): Fields | null {
  const tests = Object.entries(where);
  let best: Fields | null = null;
  let most = -1;
  for (const record of records) {
    const fits = tests.filter(([path, matcher]) => fit(at(record, path), matcher)).length;
    if (fits > most) [best, most] = [record, fits];
  }
  return best;
}

function written(where: Where): string {
  return Object.entries(where)
    .map(([path, matcher]) => `${path}: ${inWords(matcher)}`)
    .join('\n');
}

function inWords(matcher: Matcher): string {
  if (matcher === null || typeof matcher !== 'object') return String(matcher);
  if (matcher.is !== undefined) return String(matcher.is);
  if (matcher.oneOf) return matcher.oneOf.join(' | ');
  if (matcher.includes !== undefined) return `… ${matcher.includes} …`;
  if (matcher.atLeast !== undefined) return `≥ ${matcher.atLeast}`;
  if (matcher.atMost !== undefined) return `≤ ${matcher.atMost}`;
  return '…';
}

function shown(record: Fields, where: Where): string {
  return Object.keys(where)
    .map((path) => {
      const value = at(record, path);
      return `${path}: ${value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)}`;
    })
    .join('\n');
}
