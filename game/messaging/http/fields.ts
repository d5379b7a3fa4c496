import { readAddress } from './addresses.ts';
import { refuse, type Answer } from './answer.ts';

/** How one field of a form is read into a resource. Returns what is wrong with it, or null. */
export type FieldReader<Resource> = (resource: Resource, value: string) => Answer | null;

/** The fields a form may change, by name. */
export type Fields<Resource> = Readonly<Record<string, FieldReader<Resource>>>;

/** Reads the fields a form has into a resource; the first that is wrong answers. Unknown fields are ignored. */
export function readFields<Resource>(
  fields: Fields<Resource>,
  resource: Resource,
  form: URLSearchParams,
): Answer | null {
  for (const [name, read] of Object.entries(fields)) {
    const value = form.get(name);
    const refusal = value === null ? null : read(resource, value);
    if (refusal !== null) return refusal;
  }
  return null;
}

/** A field that is taken as it is. */
export function text<Resource>(
  set: (resource: Resource, value: string) => void,
): FieldReader<Resource> {
  return (resource, value) => {
    set(resource, value);
    return null;
  };
}

/** An address: empty takes it away, anything else must be one (21402). */
export function address<Resource>(
  set: (resource: Resource, value: string | null) => void,
): FieldReader<Resource> {
  return (resource, value) => {
    if (value !== '' && readAddress(value) === null) return refuse('21402', { value });
    set(resource, value === '' ? null : value);
    return null;
  };
}

/** GET or POST, in any capitals (21403). */
export function method<Resource>(
  set: (resource: Resource, value: 'GET' | 'POST') => void,
): FieldReader<Resource> {
  return (resource, value) => {
    const name = value.toUpperCase();
    if (name !== 'GET' && name !== 'POST') return refuse('21403', { value });
    set(resource, name);
    return null;
  };
}

/** "true" or "false"; anything else counts as false. */
export function flag<Resource>(
  set: (resource: Resource, value: boolean) => void,
): FieldReader<Resource> {
  return (resource, value) => {
    set(resource, value.toLowerCase() === 'true');
    return null;
  };
}

/** A whole number within bounds. */
export function whole<Resource>(
  [least, most]: readonly [number, number],
  name: string,
  set: (resource: Resource, value: number) => void,
): FieldReader<Resource> {
  return (resource, value) => {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (!(number >= least && number <= most)) return refuse('20001-value', { name, value });
    set(resource, number);
    return null;
  };
}
