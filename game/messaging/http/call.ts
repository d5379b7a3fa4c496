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
  return {
    method: request.method.toUpperCase(),
    host: url?.hostname ?? '',
    path: url?.pathname ?? request.url,
    query: url?.searchParams ?? new URLSearchParams(),
    form: new URLSearchParams(isReadable && isForm(headers['content-type']) ? request.body : ''),
    headers,
    length,
  };
}

function readUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null; // no address at all
  }
}

/** The API reads forms only; JSON is not looked at. A body without a type is given the benefit of the doubt. */
function isForm(type: string | undefined): boolean {
  return type === undefined || /^\s*application\/x-www-form-urlencoded\b/i.test(type);
}

function withSmallNames(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}
