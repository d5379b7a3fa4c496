import { getOwnPropertyDescriptor, promiseResult, promiseState } from './door.ts';
import { indented, show, type Walk } from './inspect.ts';
import { isClass } from './inspect-function.ts';
import { showString } from './inspect-primitive.ts';
import type { Shape } from './inspect-shape.ts';

/** What stands between the brackets of a value. */
const MAX_ITEMS = 100;

function more(count: number): string[] {
  return count > 0 ? [`... ${count} more item${count > 1 ? 's' : ''}`] : [];
}

export function showItems(walk: Walk, list: readonly unknown[], level: number): string[] {
  const parts: string[] = [];
  let index = 0;
  while (index < list.length && parts.length < MAX_ITEMS) {
    const from = index;
    while (index < list.length && !getOwnPropertyDescriptor(list, index)) index++;
    const holes = index - from;
    if (holes > 0) parts.push(`<${holes} empty item${holes > 1 ? 's' : ''}>`);
    else parts.push(indented(walk, () => showProperty(walk, list, index++, level)));
  }
  return [...parts, ...more(list.length - index)];
}

export function showValues(walk: Walk, values: readonly unknown[], level: number): string[] {
  return indented(walk, () => [
    ...values.slice(0, MAX_ITEMS).map((value) => show(walk, value, level)),
    ...more(values.length - MAX_ITEMS),
  ]);
}

export function showEntries(
  walk: Walk,
  entries: readonly (readonly [unknown, unknown])[],
  level: number,
): string[] {
  return indented(walk, () => [
    ...entries
      .slice(0, MAX_ITEMS)
      .map(([key, value]) => `${show(walk, key, level)} => ${show(walk, value, level)}`),
    ...more(entries.length - MAX_ITEMS),
  ]);
}

export function showPromise(walk: Walk, promise: object, level: number): string[] {
  const state = promiseState(promise);
  if (state === 0) return ['<pending>'];
  const result = indented(walk, () => show(walk, promiseResult(promise), level));
  return [state === 2 ? `<rejected> ${result}` : result];
}

/** The value of one property; what a getter would return stays unknown. */
function showProperty(walk: Walk, owner: object, key: PropertyKey, level: number): string {
  const property = getOwnPropertyDescriptor(owner, key);
  if (!property) return 'undefined';
  if (property.get) return property.set ? '[Getter/Setter]' : '[Getter]';
  if (property.set) return '[Setter]';
  return show(walk, property.value, level);
}

function showKey(key: string | symbol): string {
  if (typeof key === 'symbol') return `[${String(key)}]`;
  return /^[a-zA-Z_][a-zA-Z_0-9]*$/.test(key) ? key : showString(key);
}

function isListed(value: object, key: string | symbol, shape: Shape): boolean {
  if (shape.isList && typeof key === 'string' && /^\d+$/.test(key)) return false;
  if (value instanceof Error && key === 'cause') return true;
  if (isClass(value) && key === 'prototype') return false;
  return getOwnPropertyDescriptor(value, key)?.enumerable === true;
}

export function showProperties(walk: Walk, value: object, level: number, shape: Shape): string[] {
  const keys = Reflect.ownKeys(value).filter((key) => isListed(value, key, shape));
  const isError = value instanceof Error;
  // The cause of an error comes last.
  const listed = isError
    ? keys.toSorted((one, other) => Number(one === 'cause') - Number(other === 'cause'))
    : keys;
  const parts = listed.slice(0, MAX_ITEMS).map((key) => {
    const shown = indented(walk, () => showProperty(walk, value, key, level));
    return `${isError && key === 'cause' ? '[cause]' : showKey(key)}: ${shown}`;
  });
  return [...parts, ...more(listed.length - MAX_ITEMS)];
}
