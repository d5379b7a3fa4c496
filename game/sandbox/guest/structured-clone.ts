import { define } from './door.ts';
import { hasType } from './inspect-primitive.ts';

/** structuredClone for everything made of data. */
function refuse(value: unknown): never {
  const shown = typeof value === 'function' ? value.toString() : String(value);
  throw new DOMException(`${shown} could not be cloned.`, 'DataCloneError');
}

function clone(value: unknown, done: Map<object, object>): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') refuse(value);
  if (typeof value !== 'object' || value === null) return value;
  const known = done.get(value);
  if (known) return known;
  const copy = emptyCopy(value);
  done.set(value, copy);
  if (copy instanceof Map && value instanceof Map) {
    for (const [key, item] of value) copy.set(clone(key, done), clone(item, done));
  } else if (copy instanceof Set && value instanceof Set) {
    for (const item of value) copy.add(clone(item, done));
  } else if (Array.isArray(copy) || Object.getPrototypeOf(copy) === Object.prototype) {
    for (const [key, item] of Object.entries(value)) Reflect.set(copy, key, clone(item, done));
  }
  return copy;
}

function emptyCopy(value: object): object {
  if (Array.isArray(value)) return Array.from({ length: value.length });
  if (hasType('Date', value)) return new Date(value.getTime());
  if (value instanceof RegExp) return new RegExp(value.source, value.flags);
  if (hasType('Map', value)) return new Map();
  if (hasType('Set', value)) return new Set();
  if (value instanceof Error) return Object.assign(new Error(value.message), { name: value.name });
  if (value instanceof ArrayBuffer) return value.slice(0);
  if (value instanceof Uint8Array) return new Uint8Array(value);
  if (value instanceof Promise || value instanceof WeakMap || value instanceof WeakSet)
    refuse(value);
  return {};
}

define('structuredClone', (value: unknown) => clone(value, new Map()));
