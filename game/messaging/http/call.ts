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
}

/** Takes a request apart. Never throws: an address nobody can read becomes a path that leads nowhere. */
export function readCall(request: HttpRequest): Call {
  const headers = withSmallNames(request.headers);
  const url = readUrl(request.url);
  return {
    method: request.method.toUpperCase(),
    host: url?.hostname ?? '',
    path: url?.pathname ?? request.url,
    query: url?.searchParams ?? new URLSearchParams(),
    form: new URLSearchParams(isForm(headers['content-type']) ? request.body : ''),
    headers,
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
