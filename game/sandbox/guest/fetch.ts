import { abortReason, onAbort, type AbortSignal } from './abort.ts';
import { define } from './door.ts';
import { Headers, type HeadersInput } from './headers.ts';
import { connectionLost, notFound, sendRequest, type Answer } from './transport.ts';

/** fetch to the platform. There is nothing else in this city, so other hosts are not found. */
type Body = string | URLSearchParams | Uint8Array | null | undefined;

interface Init {
  readonly method?: string;
  readonly headers?: HeadersInput;
  readonly body?: Body;
  readonly signal?: AbortSignal;
}

const FORM = 'application/x-www-form-urlencoded;charset=UTF-8';
const TEXT = 'text/plain;charset=UTF-8';

class Response {
  readonly status: number;
  readonly ok: boolean;
  readonly statusText: string;
  readonly headers: Headers;
  readonly url: string;
  readonly redirected = false;
  readonly type = 'basic';
  bodyUsed = false;
  readonly #body: string;

  constructor(url: string, answer: Answer) {
    this.url = url;
    this.status = answer.status;
    this.ok = answer.status >= 200 && answer.status < 300;
    this.statusText = STATUS_TEXTS[answer.status] ?? '';
    this.headers = new Headers(answer.headers);
    this.#body = answer.body;
  }
  async text(): Promise<string> {
    if (this.bodyUsed) throw new TypeError('Body is unusable: Body has already been read');
    this.bodyUsed = true;
    return this.#body;
  }
  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }
  async arrayBuffer(): Promise<ArrayBufferLike> {
    return new TextEncoder().encode(await this.text()).buffer;
  }
}

const STATUS_TEXTS: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  204: 'No Content',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

function readBody(body: Body, headers: Headers): string {
  if (body === undefined || body === null) return '';
  const type = body instanceof URLSearchParams ? FORM : TEXT;
  if (!headers.has('content-type')) headers.set('content-type', type);
  return body instanceof Uint8Array ? new TextDecoder().decode(body) : String(body);
}

async function fetch(input: string | URL, init: Init = {}): Promise<Response> {
  const url = String(new URL(String(input)));
  const headers = new Headers(init.headers);
  const body = readBody(init.body, headers);
  if (init.signal?.aborted) throw abortReason(init.signal);
  const method = (init.method ?? 'GET').toUpperCase();
  if (body !== '' && (method === 'GET' || method === 'HEAD')) {
    throw new TypeError('Request with GET/HEAD method cannot have body.');
  }
  const sent = sendRequest({
    method,
    url,
    headers: Object.fromEntries(headers),
    body,
    via: 'fetch',
  });
  const answer = await (init.signal ? Promise.race([sent, onAbort(init.signal)]) : sent);
  if (answer === null) throw new TypeError('fetch failed', { cause: notFound(url) });
  if (answer.isLost) throw new TypeError('fetch failed', { cause: connectionLost() });
  return new Response(url, answer);
}

define('fetch', fetch);
define('Response', Response);
