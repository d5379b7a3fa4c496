import type { ServerResponse } from '../http/server-response.ts';
import { STATUS_TEXTS } from '../status-texts.ts';

/** What Express adds to a response; every setter gives it back, to be chained. */
export interface ExpressResponse extends ServerResponse {
  locals: Record<string, unknown>;
  status(code: number): this;
  sendStatus(code: number): this;
  type(type: string): this;
  contentType(type: string): this;
  set(name: string | Record<string, unknown>, value?: unknown): this;
  header(name: string | Record<string, unknown>, value?: unknown): this;
  append(name: string, value: unknown): this;
  get(name: string): string | undefined;
  send(body?: unknown): this;
  json(value?: unknown): this;
  location(url: string): this;
  redirect(...values: (string | number)[]): void;
}

/** Short names of types, as `res.type` knows them. */
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  json: 'application/json',
  text: 'text/plain',
  txt: 'text/plain',
  xml: 'application/xml',
  js: 'text/javascript',
  css: 'text/css',
  csv: 'text/csv',
  bin: 'application/octet-stream',
};

export function dressResponse(plain: ServerResponse): ExpressResponse {
  const response: ExpressResponse = Object.assign(plain, {
    locals: {},
    status(code: number) {
      if (!Number.isInteger(code) || code < 100 || code > 999) throw badStatus(code);
      response.statusCode = code;
      return response;
    },
    sendStatus(code: number) {
      return response
        .status(code)
        .type('txt')
        .send(STATUS_TEXTS[code] ?? String(code));
    },
    type(type: string) {
      const name = type.includes('/') ? type : (TYPES[type.replace(/^\./, '')] ?? TYPES['bin']);
      response.setHeader('Content-Type', withCharset(name ?? ''));
      return response;
    },
    contentType: (type: string) => response.type(type),
    set(name: string | Record<string, unknown>, value?: unknown) {
      const pairs = typeof name === 'string' ? [[name, value] as const] : Object.entries(name);
      for (const [key, each] of pairs) {
        const isType = key.toLowerCase() === 'content-type';
        response.setHeader(key, isType ? withCharset(String(each)) : each);
      }
      return response;
    },
    header: (name: string | Record<string, unknown>, value?: unknown) => response.set(name, value),
    append(name: string, value: unknown) {
      const before = response.getHeader(name);
      return response.set(name, before === undefined ? value : `${before}, ${String(value)}`);
    },
    get: (name: string) => response.getHeader(name),
    send(body?: unknown) {
      if (typeof body === 'string') return finish(body, 'html');
      if (body === undefined || body === null) return finish('', null);
      if (body instanceof Uint8Array) return finish(body, 'bin');
      return response.json(body);
    },
    json: (value?: unknown) => finish(JSON.stringify(value) ?? '', 'json'),
    location: (url: string) => response.set('Location', encodeURI(decodeURI(url))),
    redirect(...values: (string | number)[]) {
      const code = values.find((each) => typeof each === 'number') ?? 302;
      const url = values.find((each) => typeof each === 'string') ?? '';
      response.location(url).status(code).type('txt');
      finish(`${STATUS_TEXTS[code] ?? code}. Redirecting to ${url}`, null);
    },
  });

  /** Once an answer is sent, a second one is an error (ERR_HTTP_HEADERS_SENT). */
  function finish(body: string | Uint8Array, type: string | null): ExpressResponse {
    if (type !== null && !response.hasHeader('Content-Type')) response.type(type);
    const isBare = response.statusCode === 204 || response.statusCode === 304;
    if (isBare) response.removeHeader('Content-Type');
    else response.setHeader('Content-Length', lengthOf(body));
    response.end(isBare ? undefined : body);
    return response;
  }

  return response;
}

function lengthOf(body: string | Uint8Array): number {
  return typeof body === 'string' ? new TextEncoder().encode(body).length : body.length;
}

/** Text says how it is encoded. */
function withCharset(type: string): string {
  const isText = /^text\/|^application\/(?:json|xml|javascript)|\+(?:xml|json)$/.test(type);
  return isText && !/charset=/i.test(type) ? `${type}; charset=utf-8` : type;
}

function badStatus(code: unknown): Error {
  const shown = typeof code === 'string' ? JSON.stringify(code) : String(code);
  return Object.assign(
    new RangeError(
      `Invalid status code: ${shown}. Status code must be greater than 99 and less than 1000.`,
    ),
    { code: 'ERR_HTTP_INVALID_STATUS_CODE' },
  );
}
