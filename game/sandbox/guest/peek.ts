import { getOwnPropertyDescriptor, getPrototypeOf } from './door.ts';

/** Looks at values without running any code of theirs. */
function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** A data property anywhere on the prototype chain. */
export function peek(from: unknown, key: PropertyKey): unknown {
  try {
    for (let at = from; isObject(at); at = getPrototypeOf(at)) {
      const found = getOwnPropertyDescriptor(at, key);
      if (found) return found.value;
    }
  } catch {
    // A proxy whose traps throw has nothing to show.
  }
  return undefined;
}

export function peekString(from: unknown, key: PropertyKey): string {
  const value = peek(from, key);
  return typeof value === 'string' ? value : '';
}

/** The name a function or class was given; empty if none. */
export function ownName(value: object): string {
  const name: unknown = getOwnPropertyDescriptor(value, 'name')?.value;
  return typeof name === 'string' ? name : '';
}

/** Name of the class that made it; empty for an object without prototype. */
export function className(value: unknown): string {
  for (let at = value; isObject(at); at = getPrototypeOf(at)) {
    const constructor: unknown = getOwnPropertyDescriptor(at, 'constructor')?.value;
    const name = typeof constructor === 'function' ? ownName(constructor) : '';
    if (name !== '') return name;
  }
  return '';
}
