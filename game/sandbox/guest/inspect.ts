import { peek } from './call-site.ts';
import { showError } from './inspect-error.ts';
import { isClass, showFunction } from './inspect-function.ts';
import { joinParts } from './inspect-layout.ts';
import { hasType, showPrimitive, showString } from './inspect-primitive.ts';
import { getOwnPropertyDescriptor, getPrototypeOf, promiseResult, promiseState } from './door.ts';

/**
 * What a console shows of a value, as Node's util.inspect prints it. Bounded in depth, width and number of values;
 * getters are not run.
 */
export const inspectCustom: unique symbol = Symbol.for('nodejs.util.inspect.custom') as never;

export interface InspectOptions {
  readonly depth?: number | null;
}
export type Show = (value: unknown, options: object) => string;

/** The state of one walk through a value. */
export interface Walk {
  readonly depth: number;
  readonly path: object[];
  /** Column at which nested lines begin. */
  indent: number;
  /** How deep the value printed last lay: decides what still fits on one line. */
  deepest: number;
  /** Values that may still be printed. */
  left: number;
  readonly circular: Map<object, number>;
}

const MAX_VALUES = 1_000;
const MAX_ITEMS = 100;

export function inspect(value: unknown, options: InspectOptions = {}): string {
  const depth = options.depth === null ? Infinity : (options.depth ?? 2);
  const walk: Walk = {
    depth,
    path: [],
    indent: 0,
    deepest: 0,
    left: MAX_VALUES,
    circular: new Map(),
  };
  return show(walk, value, 0, true);
}
inspect.custom = inspectCustom;

export function show(walk: Walk, value: unknown, level: number, typed = false): string {
  if (typeof value !== 'object' && typeof value !== 'function') {
    return showPrimitive(value, walk.indent);
  }
  if (value === null) return 'null';
  if (--walk.left < 0) return '...';
  try {
    return showObject(walk, value, level, typed);
  } catch {
    return '[object that cannot be shown]';
  }
}

function showObject(walk: Walk, value: object, level: number, _typed: boolean): string {
  const custom = peek(value, inspectCustom);
  if (typeof custom === 'function' && custom !== inspect) {
    const options = { depth: walk.depth - level };
    const shown: unknown = Reflect.apply(custom, value, [walk.depth - level, options, inspect]);
    if (shown !== value) {
      const text = typeof shown === 'string' ? shown : show(walk, shown, level);
      return text.replaceAll('\n', '\n' + ' '.repeat(walk.indent));
    }
  }
  if (walk.path.includes(value)) {
    if (!walk.circular.has(value)) walk.circular.set(value, walk.circular.size + 1);
    return `[Circular *${walk.circular.get(value)}]`;
  }
  return showNested(walk, value, level);
}

/** What is between the brackets of a value, and the brackets. */
interface Shape {
  /** Before the bracket: `Map(2)`; alone if there is nothing inside. */
  readonly prefix: string;
  readonly open: string;
  readonly close: string;
  readonly items: (level: number) => string[];
  readonly kind: 'array' | 'object';
  /** Stands for the whole value: a date, a function, an error. */
  readonly base?: string;
}

function showNested(walk: Walk, value: object, level: number): string {
  const shape = shapeOf(walk, value);
  if (level > walk.depth) {
    if (shape.base !== undefined) return shape.base;
    return `[${shape.kind === 'array' ? 'Array' : className(value) || 'Object: null prototype'}]`;
  }
  walk.path.push(value);
  walk.deepest = level;
  const parts = [...shape.items(level + 1), ...showProperties(walk, value, level + 1, shape)];
  walk.path.pop();
  const mark = walk.circular.has(value) ? `<ref *${walk.circular.get(value)}> ` : '';
  if (parts.length === 0) {
    return mark + (shape.base ?? `${shape.prefix}${shape.open}${shape.close}`);
  }
  const joined = joinParts(walk, parts, {
    base: shape.base ?? '',
    open: shape.prefix + shape.open,
    close: shape.close,
    level,
    grouped: shape.kind === 'array' ? value : null,
  });
  return mark + joined;
}

function shapeOf(walk: Walk, value: object): Shape {
  const name = className(value);
  const nothing = (): string[] => [];
  const object = (prefix: string): Shape => ({
    prefix,
    open: '{',
    close: '}',
    items: nothing,
    kind: 'object',
  });
  const whole = (base: string): Shape => ({ ...object(''), base });
  if (Array.isArray(value)) {
    const prefix = name === 'Array' ? '' : `${name}(${value.length}) `;
    return {
      prefix,
      open: '[',
      close: ']',
      items: (level) => showItems(walk, value, level),
      kind: 'array',
    };
  }
  if (typeof value === 'function') return whole(showFunction(value));
  if (value instanceof Error) return whole(showError(value, name, walk.indent));
  if (hasType('Date', value)) return whole(showDate(value));
  if (value instanceof RegExp) return whole(RegExp.prototype.toString.call(value));
  if (hasType('Map', value)) {
    return {
      ...object(`${name}(${value.size}) `),
      items: (level) => showEntries(walk, [...value], level),
    };
  }
  if (hasType('Set', value)) {
    return {
      ...object(`${name}(${value.size}) `),
      items: (level) => showValues(walk, [...value], level),
    };
  }
  if (promiseState(value) >= 0) {
    return { ...object(`${name} `), items: (level) => showPromise(walk, value, level) };
  }
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
    const list = Array.from(value as Uint8Array);
    const items = (level: number): string[] => showItems(walk, list, level);
    return { prefix: `${name}(${list.length}) `, open: '[', close: ']', items, kind: 'array' };
  }
  if (value instanceof WeakMap || value instanceof WeakSet)
    return whole(`${name} { <items unknown> }`);
  for (const type of ['Boolean', 'Number', 'String'] as const) {
    if (hasType(type, value)) return whole(`[${type}: ${show(walk, value.valueOf(), 0)}]`);
  }
  return object(plainPrefix(value, name));
}

function plainPrefix(value: object, name: string): string {
  const tag = peek(value, Symbol.toStringTag);
  const shownTag = typeof tag === 'string' && tag !== '' && tag !== name ? `[${tag}] ` : '';
  if (name === '') return `[Object: null prototype] ${shownTag}`;
  return name === 'Object' && shownTag === '' ? '' : `${name} ${shownTag}`;
}

/** Name of the class that made it; empty for an object without prototype. */
export function className(value: object): string {
  for (let at: object | null = value; at !== null; at = getPrototypeOf(at) as object | null) {
    const constructor = getOwnPropertyDescriptor(at, 'constructor')?.value as unknown;
    if (typeof constructor !== 'function') continue;
    const name = getOwnPropertyDescriptor(constructor, 'name')?.value as unknown;
    if (typeof name === 'string' && name !== '') return name;
  }
  return '';
}

function showDate(value: Date): string {
  return Number.isNaN(Date.prototype.getTime.call(value))
    ? 'Invalid Date'
    : Date.prototype.toISOString.call(value);
}

function more(count: number): string[] {
  return count > 0 ? [`... ${count} more item${count > 1 ? 's' : ''}`] : [];
}

/** Runs with two more columns of indentation. */
function indented<T>(walk: Walk, task: () => T): T {
  walk.indent += 2;
  const result = task();
  walk.indent -= 2;
  return result;
}

function showItems(walk: Walk, list: readonly unknown[], level: number): string[] {
  const parts: string[] = [];
  let index = 0;
  while (index < list.length && parts.length < MAX_ITEMS) {
    let holes = 0;
    while (index < list.length && !getOwnPropertyDescriptor(list, index)) {
      holes++;
      index++;
    }
    if (holes > 0) parts.push(`<${holes} empty item${holes > 1 ? 's' : ''}>`);
    else parts.push(indented(walk, () => showProperty(walk, list, index++, level)));
  }
  return [...parts, ...more(list.length - index)];
}

function showValues(walk: Walk, values: readonly unknown[], level: number): string[] {
  return indented(walk, () => [
    ...values.slice(0, MAX_ITEMS).map((value) => show(walk, value, level)),
    ...more(values.length - MAX_ITEMS),
  ]);
}

function showEntries(walk: Walk, entries: readonly [unknown, unknown][], level: number): string[] {
  return indented(walk, () => [
    ...entries
      .slice(0, MAX_ITEMS)
      .map(([key, value]) => `${show(walk, key, level)} => ${show(walk, value, level)}`),
    ...more(entries.length - MAX_ITEMS),
  ]);
}

function showPromise(walk: Walk, promise: object, level: number): string[] {
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

function showProperties(walk: Walk, value: object, level: number, shape: Shape): string[] {
  const listed = Reflect.ownKeys(value).filter((key) => {
    if (shape.kind === 'array' && typeof key === 'string' && /^\d+$/.test(key)) return false;
    if (shape.base?.startsWith('[String') && typeof key === 'string' && /^\d+$/.test(key))
      return false;
    if (value instanceof Error && key === 'cause') return true;
    if (isClass(value) && key === 'prototype') return false;
    return getOwnPropertyDescriptor(value, key)?.enumerable === true;
  });
  const parts = listed.slice(0, MAX_ITEMS).map((key) => {
    const shown = indented(walk, () => showProperty(walk, value, key, level));
    const name = value instanceof Error && key === 'cause' ? '[cause]' : showKey(key);
    return `${name}: ${shown}`;
  });
  return [...parts, ...more(listed.length - MAX_ITEMS)];
}
