import { define } from './door.ts';
import { inspectCustom, type Show } from './inspect.ts';

/** The Headers of fetch: names in small letters, sorted. */
export type HeadersInput =
  | Headers
  | Iterable<readonly [string, string]>
  | Record<string, unknown>
  | undefined;

export class Headers {
  readonly #values = new Map<string, string>();

  constructor(input?: HeadersInput) {
    if (!input) return;
    const pairs = Symbol.iterator in input ? input : Object.entries(input);
    for (const [name, value] of pairs as Iterable<readonly [string, unknown]>)
      this.append(name, value);
  }
  append(name: unknown, value: unknown): void {
    const held = this.get(name);
    this.set(name, held === null ? value : `${held}, ${String(value)}`);
  }
  set(name: unknown, value: unknown): void {
    this.#values.set(String(name).toLowerCase(), String(value));
  }
  get(name: unknown): string | null {
    return this.#values.get(String(name).toLowerCase()) ?? null;
  }
  has(name: unknown): boolean {
    return this.#values.has(String(name).toLowerCase());
  }
  delete(name: unknown): void {
    this.#values.delete(String(name).toLowerCase());
  }
  forEach(visit: (value: string, name: string) => void): void {
    for (const [name, value] of this) visit(value, name);
  }
  entries(): IterableIterator<[string, string]> {
    return [...this.#values].toSorted(([one], [other]) => (one < other ? -1 : 1)).values();
  }
  [Symbol.iterator](): IterableIterator<[string, string]> {
    return this.entries();
  }
  [inspectCustom](_depth: number, options: object, show: Show): string {
    return `Headers ${show(Object.fromEntries(this), options)}`;
  }
}

define('Headers', Headers);
