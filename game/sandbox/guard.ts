/** Small checks for what comes through a door. Enough for a handful of shapes, without a library in the worker. */
export type Guard<T> = (value: unknown) => value is T;

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const isString: Guard<string> = (value) => typeof value === 'string';
export const isNumber: Guard<number> = (value): value is number =>
  typeof value === 'number' && Number.isFinite(value);

export const isBoolean: Guard<boolean> = (value) => typeof value === 'boolean';

/** For a field that may be left out. */
export function isOptional<T>(guard: Guard<T>): Guard<T> {
  return (value): value is T => value === undefined || guard(value);
}

export function isNullOr<T>(guard: Guard<T>): Guard<T | null> {
  return (value): value is T | null => value === null || guard(value);
}

export function isListOf<T>(guard: Guard<T>): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(guard);
}

export function isRecordOf<T>(guard: Guard<T>): Guard<Readonly<Record<string, T>>> {
  return (value): value is Readonly<Record<string, T>> =>
    isRecord(value) && Object.values(value).every(guard);
}

export function isOneOf<const T extends readonly string[]>(known: T): Guard<T[number]> {
  return (value): value is T[number] => known.some((item) => item === value);
}

export function isEither<A, B>(one: Guard<A>, other: Guard<B>): Guard<A | B> {
  return (value): value is A | B => one(value) || other(value);
}

/** A record with at least these fields. */
export function isShape<T extends object>(fields: {
  readonly [Key in keyof T]-?: Guard<Exclude<T[Key], undefined>>;
}): Guard<T> {
  const guards = Object.entries<Guard<unknown>>(fields);
  return (value): value is T =>
    isRecord(value) && guards.every(([key, guard]) => guard(value[key]));
}
