import { define } from './door.ts';
import { inspectCustom, type Show } from './inspect.ts';
import { wellFormed } from './text.ts';

/** A URL and its parameters change together: the URL listens to the one and reloads the other. */
export let onQueryChange: (query: URLSearchParams, listener: (query: string) => void) => void;
export let loadQuery: (query: URLSearchParams, search: string) => void;

function decode(text: string): string {
  const plain = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

function encode(text: string): string {
  return encodeURIComponent(wellFormed(text))
    .replaceAll('%20', '+')
    .replace(/[!'()~]/g, (letter) => '%' + letter.charCodeAt(0).toString(16).toUpperCase());
}

function readPairs(search: string): [string, string][] {
  return search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const [name = '', ...value] = part.split('=');
      return [decode(name), decode(value.join('='))];
    });
}

type QueryInput = string | Iterable<readonly unknown[]> | Record<string, unknown> | URLSearchParams;

export class URLSearchParams {
  #pairs: [string, string][] = [];
  #onChange: (query: string) => void = () => {};

  constructor(input: QueryInput = '') {
    if (typeof input === 'string') this.#pairs = readPairs(input);
    else if (Symbol.iterator in input) {
      for (const [name, value] of input) this.#pairs.push([String(name), String(value)]);
    } else {
      for (const [name, value] of Object.entries(input)) this.#pairs.push([name, String(value)]);
    }
  }
  static {
    onQueryChange = (query, listener) => {
      query.#onChange = listener;
    };
    loadQuery = (query, search) => {
      query.#pairs = readPairs(search);
    };
  }
  #changed(): void {
    this.#onChange(this.toString());
  }
  get size(): number {
    return this.#pairs.length;
  }
  append(name: unknown, value: unknown): void {
    this.#pairs.push([String(name), String(value)]);
    this.#changed();
  }
  delete(name: unknown): void {
    this.#pairs = this.#pairs.filter(([key]) => key !== String(name));
    this.#changed();
  }
  get(name: unknown): string | null {
    return this.#pairs.find(([key]) => key === String(name))?.[1] ?? null;
  }
  getAll(name: unknown): string[] {
    return this.#pairs.filter(([key]) => key === String(name)).map(([, value]) => value);
  }
  has(name: unknown): boolean {
    return this.#pairs.some(([key]) => key === String(name));
  }
  set(name: unknown, value: unknown): void {
    const index = this.#pairs.findIndex(([key]) => key === String(name));
    if (index < 0) this.#pairs.push([String(name), String(value)]);
    else {
      this.#pairs = this.#pairs.filter(([key], at) => at <= index || key !== String(name));
      this.#pairs[index] = [String(name), String(value)];
    }
    this.#changed();
  }
  sort(): void {
    this.#pairs.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
    this.#changed();
  }
  forEach(visit: (value: string, name: string, all: URLSearchParams) => void): void {
    for (const [name, value] of this.#pairs) visit(value, name, this);
  }
  *entries(): IterableIterator<[string, string]> {
    for (const [name, value] of this.#pairs) yield [name, value];
  }
  *keys(): IterableIterator<string> {
    for (const [name] of this.#pairs) yield name;
  }
  *values(): IterableIterator<string> {
    for (const [, value] of this.#pairs) yield value;
  }
  [Symbol.iterator](): IterableIterator<[string, string]> {
    return this.entries();
  }
  toString(): string {
    return this.#pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
  }
  [inspectCustom](_depth: number, options: object, show: Show): string {
    if (this.#pairs.length === 0) return 'URLSearchParams {}';
    const pairs = this.#pairs.map(
      ([name, value]) => `${show(name, options)} => ${show(value, options)}`,
    );
    return `URLSearchParams { ${pairs.join(', ')} }`;
  }
}

define('URLSearchParams', URLSearchParams);
