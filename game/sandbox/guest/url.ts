import { callHost, define, parse } from './door.ts';
import { inspectCustom, type Show } from './inspect.ts';
import { loadQuery, onQueryChange, URLSearchParams } from './url-search-params.ts';

/** URL, parsed by the host, which has a real one. */
const PARTS = [
  'href',
  'origin',
  'protocol',
  'username',
  'password',
  'host',
  'hostname',
  'port',
  'pathname',
  'search',
  'hash',
] as const;

type Part = (typeof PARTS)[number];
type Parts = Record<Part, string>;

function invalidUrl(input: string): TypeError {
  return Object.assign(new TypeError('Invalid URL'), { code: 'ERR_INVALID_URL', input });
}

function readParts(input: string, base: string | null): Parts {
  const answer = callHost({ op: 'url', href: input, base });
  if (answer === '') throw invalidUrl(input);
  const parts: Parts = parse(answer);
  return parts;
}

function baseOf(base: string | URL | undefined): string | null {
  return base === undefined ? null : String(base);
}

class URL {
  #parts: Parts;
  #query: URLSearchParams | null = null;

  constructor(input: string | URL, base?: string | URL) {
    this.#parts = readParts(String(input), baseOf(base));
  }
  static canParse(input: string | URL, base?: string | URL): boolean {
    return (
      callHost({
        op: 'url',
        href: String(input),
        base: baseOf(base),
      }) !== ''
    );
  }
  get searchParams(): URLSearchParams {
    if (this.#query === null) {
      this.#query = new URLSearchParams(this.#parts.search);
      onQueryChange(this.#query, (query) => this.#change('search', query));
    }
    return this.#query;
  }
  toString(): string {
    return this.#parts.href;
  }
  toJSON(): string {
    return this.#parts.href;
  }
  [inspectCustom](_depth: number, options: object, show: Show): string {
    const { href: _href, hash, ...parts } = this.#parts;
    const all = { href: this.#parts.href, ...parts, searchParams: this.searchParams, hash };
    return 'URL ' + show(all, options);
  }
  static {
    for (const part of PARTS) {
      Object.defineProperty(this.prototype, part, {
        configurable: true,
        enumerable: true,
        get(this: URL) {
          return this.#parts[part];
        },
        set(this: URL, value: unknown) {
          this.#change(part, String(value));
        },
      });
    }
  }
  #change(part: Part, value: string): void {
    if (value === this.#parts[part]) return;
    const answer = callHost({ op: 'url-set', href: this.#parts.href, part, value });
    if (answer === '') throw invalidUrl(value);
    this.#parts = parse(answer);
    if (this.#query === null) return;
    if (part === 'search' || part === 'href') loadQuery(this.#query, this.#parts.search);
  }
}

define('URL', URL);
