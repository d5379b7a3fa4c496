import type { Matcher, Scalar, Where } from './check.ts';

/** A record as conditions see it: fields by name, nested ones by dotted path. */
export type Fields = Readonly<Record<string, unknown>>;
export type Values = Readonly<Record<string, string | number>>;

/** Text and numbers caught by the named groups of patterns; null when the value does not fit. */
export function fit(value: unknown, matcher: Matcher): Values | null {
  if (Array.isArray(value)) return firstOf(value, (each) => fit(each, matcher));
  if (matcher === null || typeof matcher !== 'object') return same(value, matcher) ? {} : null;
  if (matcher.is !== undefined && !same(value, matcher.is)) return null;
  if (matcher.oneOf && !matcher.oneOf.some((each) => same(value, each))) return null;
  if (matcher.exists !== undefined && matcher.exists !== exists(value)) return null;
  if (matcher.atLeast !== undefined && !(Number(value) >= matcher.atLeast)) return null;
  if (matcher.atMost !== undefined && !(Number(value) <= matcher.atMost)) return null;
  if (matcher.includes !== undefined && !includes(value, matcher.includes)) return null;
  if (matcher.not !== undefined && fit(value, matcher.not)) return null;
  return matcher.matches === undefined ? {} : caught(value, matcher.matches);
}

/** What the patterns of all fields caught; null unless every field fits. */
export function fitAll(fields: Fields, where: Where): Values | null {
  let values: Values = {};
  for (const [path, matcher] of Object.entries(where)) {
    const found = fit(at(fields, path), matcher);
    if (!found) return null;
    values = { ...values, ...found };
  }
  return values;
}

/** The value at a dotted path; own fields only. */
export function at(fields: Fields, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    const isInside = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
    return isInside ? (value as Fields)[key] : undefined;
  }, fields);
}

function same(value: unknown, wanted: Scalar): boolean {
  return value === wanted || (wanted === null && value === undefined);
}

function exists(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function includes(value: unknown, text: string): boolean {
  return typeof value === 'string' && value.toLowerCase().includes(text.toLowerCase());
}

function caught(value: unknown, pattern: string): Values | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const match = new RegExp(pattern, 'mu').exec(String(value));
  return match ? { ...match.groups } : null;
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return null;
}
