import { getOwnPropertyDescriptor, getPrototypeOf } from './door.ts';

const sourceOf = Function.prototype.toString;

export function isClass(value: unknown): boolean {
  return typeof value === 'function' && /^class\b/.test(sourceOf.call(value));
}

function nameOf(value: object): string {
  const name = getOwnPropertyDescriptor(value, 'name')?.value as unknown;
  return typeof name === 'string' && name !== '' ? name : '';
}

export function showFunction(value: object): string {
  const name = nameOf(value);
  if (isClass(value)) {
    const parent = getPrototypeOf(value) as object | null;
    const parentName = parent ? nameOf(parent) : '';
    return `[class ${name || '(anonymous)'}${parentName ? ` extends ${parentName}` : ''}]`;
  }
  const kind = (Reflect.get(value, Symbol.toStringTag) as string | undefined) ?? 'Function';
  return name ? `[${kind}: ${name}]` : `[${kind} (anonymous)]`;
}
