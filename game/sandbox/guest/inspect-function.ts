import { ownName, peekString } from './peek.ts';
import { getOwnPropertyDescriptor, getPrototypeOf } from './door.ts';

const sourceOf = (value: unknown): string => Function.prototype.toString.call(value);

/** What the engine brings along, as this file is read before anything is added. */
const builtIns = new WeakSet(
  Object.getOwnPropertyNames(globalThis)
    .map((name): unknown => Reflect.get(globalThis, name))
    .filter((value) => typeof value === 'function'),
);

const isBuiltIn = builtIns.has.bind(builtIns);

/** Classes of the SDK have no source any more; what tells them from functions is a prototype that stays. */
export function isClass(value: unknown): boolean {
  if (typeof value !== 'function') return false;
  const source = sourceOf(value);
  if (!source.endsWith('[native code]\n}')) return /^class\b/.test(source);
  const isFixed = getOwnPropertyDescriptor(value, 'prototype')?.writable === false;
  return isFixed && !isBuiltIn(value);
}

export function showFunction(value: object): string {
  const name = ownName(value);
  if (isClass(value)) {
    const parent: unknown = getPrototypeOf(value);
    const parentName = typeof parent === 'function' ? ownName(parent) : '';
    return `[class ${name || '(anonymous)'}${parentName ? ` extends ${parentName}` : ''}]`;
  }
  const kind = peekString(value, Symbol.toStringTag) || 'Function';
  return name ? `[${kind}: ${name}]` : `[${kind} (anonymous)]`;
}
