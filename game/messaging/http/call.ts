import type { HttpRequest } from './exchange.ts';

/** A request taken apart: what resources read. */
export interface Call {
  /** In capitals. */
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** Fields of a form body; empty for a body of any other type. */
  readonly form: URLSearchParams;
  /** Both as they came. */
  readonly queryText: string;
  readonly formText: string;
  /** Names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  /** Characters of address and body. */
  readonly length: number;
}

/** Longest request the service reads, in characters: far beyond ten pictures and 1600 letters. */
const LONGEST_REQUEST = 2 ** 20;

/** Whether the request is longer than the service reads (20413). */
export function isTooLarge({ length }: Call): boolean {
  return length > LONGEST_REQUEST;
}

/** Takes a request apart. Never throws: an address nobody can read becomes a path that leads nowhere. */
export function readCall(request: HttpRequest): Call {
  const headers = withSmallNames(request.headers);
  const length = request.url.length + request.body.length;
  const isReadable = length <= LONGEST_REQUEST;
  const url = readUrl(request.url);
  const formText = isReadable && isForm(headers['content-type']) ? request.body : '';
  return {
    method: request.method.toUpperCase(),
    host: url?.hostname ?? '',
    path: url?.pathname ?? request.url,
    query: url?.searchParams ?? new URLSearchParams(),
    form: new URLSearchParams(formText),
    queryText: url?.search ?? '',
    formText,
    headers,
    length,
  };
}

let lastAddress = '';
let lastUrl: URL | null = null;

/** The last one is kept, as clients ask at the same address again and again. */
function readUrl(text: string): URL | null {
  if (text === lastAddress) return lastUrl;
  lastAddress = text;
  try {
    lastUrl = new URL(text);
  } catch {
    lastUrl = null; // no address at all
  }
  return lastUrl;
}

/** The API reads forms only; JSON is not looked at. A body without a type is given the benefit of the doubt. */
function isForm(type: string | undefined): boolean {
  return type === undefined || /^\s*application\/x-www-form-urlencoded\b/i.test(type);
}

const smallNames = new Map<string, string>();
const MOST_NAMES = 500;

function withSmallNames(headers: Readonly<Record<string, string>>): Record<string, string> {
  const small: Record<string, string> = {};
  for (const name of Object.keys(headers)) {
    if (name === '__proto__') continue; // no header, and no way to change the record either
    small[toSmall(name)] = headers[name] ?? '';
  }
  return small;
}

/** Clients send the same few names again and again. */
function toSmall(name: string): string {
  const known = smallNames.get(name);
  if (known !== undefined) return known;
  const small = name.toLowerCase();
  if (smallNames.size < MOST_NAMES) smallNames.set(name, small);
  return small;
}
