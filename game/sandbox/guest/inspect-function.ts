import { ownName, peekString } from './peek.ts';
import { getPrototypeOf } from './door.ts';

const sourceOf = (value: unknown): string => Function.prototype.toString.call(value);

export function isClass(value: unknown): boolean {
  return typeof value === 'function' && /^class\b/.test(sourceOf(value));
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
