import { promiseState } from './door.ts';
import { show, type Walk } from './inspect.ts';
import { showError } from './inspect-error.ts';
import { showFunction } from './inspect-function.ts';
import { showEntries, showItems, showPromise, showValues } from './inspect-parts.ts';
import { hasType } from './inspect-primitive.ts';
import { className, peekString } from './peek.ts';

/** How a value is drawn: its brackets, and what is between them besides its properties. */
export interface Shape {
  /** Stands for it where it lies too deep. */
  readonly name: string;
  /** Before the bracket: `Map(2) `. */
  readonly prefix: string;
  readonly open: string;
  readonly close: string;
  readonly items: (level: number) => string[];
  /** Its numbered properties are its items. */
  readonly isList: boolean;
  /** Stands for the whole value: a date, a function, an error. */
  readonly base?: string;
}

function object(name: string, prefix: string, items: Shape['items'] = () => []): Shape {
  return { name, prefix, open: '{', close: '}', items, isList: false };
}

function list(name: string, prefix: string, items: Shape['items']): Shape {
  return { name, prefix, open: '[', close: ']', items, isList: true };
}

function whole(base: string): Shape {
  return { ...object('', ''), base };
}

export function shapeOf(walk: Walk, value: object): Shape {
  const name = className(value);
  if (Array.isArray(value)) {
    const isPlain = name === 'Array';
    const prefix = isPlain ? '' : `${name}(${value.length}) `;
    return list(isPlain ? 'Array' : name, prefix, (level) => showItems(walk, value, level));
  }
  if (typeof value === 'function') return whole(showFunction(value));
  if (value instanceof Error) return whole(showError(value, name, walk.indent));
  if (hasType('Date', value)) return whole(showDate(value));
  if (value instanceof RegExp) return whole(RegExp.prototype.toString.call(value));
  if (hasType('Map', value)) {
    return object(name, `${name}(${value.size}) `, (level) => showEntries(walk, [...value], level));
  }
  if (hasType('Set', value)) {
    return object(name, `${name}(${value.size}) `, (level) => showValues(walk, [...value], level));
  }
  if (promiseState(value) >= 0) {
    return object(name, `${name} `, (level) => showPromise(walk, value, level));
  }
  if (isTypedArray(value)) {
    const items: unknown[] = Array.from(value);
    return list(name, `${name}(${items.length}) `, (level) => showItems(walk, items, level));
  }
  if (value instanceof WeakMap || value instanceof WeakSet) {
    return object(name, `${name} `, () => ['<items unknown>']);
  }
  for (const type of ['Boolean', 'Number', 'String'] as const) {
    if (hasType(type, value))
      return {
        ...whole(`[${type}: ${show(walk, value.valueOf(), 0)}]`),
        isList: type === 'String',
      };
  }
  return plain(value, name);
}

function isTypedArray(value: object): value is Uint8Array {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

function plain(value: object, name: string): Shape {
  const tag = peekString(value, Symbol.toStringTag);
  const shownTag = tag === '' || tag === name ? '' : `[${tag}] `;
  if (name === '') return object('Object: null prototype', `[Object: null prototype] ${shownTag}`);
  return object(name, name === 'Object' && shownTag === '' ? '' : `${name} ${shownTag}`);
}

function showDate(value: Date): string {
  const isInvalid = Number.isNaN(Date.prototype.getTime.call(value));
  return isInvalid ? 'Invalid Date' : Date.prototype.toISOString.call(value);
}
