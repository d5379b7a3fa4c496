import { abortReason, onAbort, type AbortSignal } from './abort.ts';
import { define } from './door.ts';
import { Headers, type HeadersInput } from './headers.ts';
import {
  connectionLost,
  notFound,
  sendRequest,
  type Answer,
  type OutgoingRequest,
} from './transport.ts';

/** fetch to the platform. There is nothing else in this city, so other hosts are not found. */
type Body = string | URLSearchParams | Uint8Array | null | undefined;

interface Init {
  readonly method?: string;
  readonly headers?: HeadersInput;
  readonly body?: Body;
  readonly signal?: AbortSignal;
  readonly redirect?: 'follow' | 'manual' | 'error';
}

const FORM = 'application/x-www-form-urlencoded;charset=UTF-8';
const TEXT = 'text/plain;charset=UTF-8';

class Response {
  readonly status: number;
  readonly ok: boolean;
  readonly statusText: string;
  readonly headers: Headers;
  readonly url: string;
  readonly redirected: boolean;
  readonly type = 'basic';
  bodyUsed = false;
  readonly #body: string;

  constructor(url: string, answer: Answer, redirected = false) {
    this.url = url;
    this.redirected = redirected;
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
  307: 'Temporary Redirect',
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
  const request = { method, headers: Object.fromEntries(headers), body, via: 'fetch' } as const;
  const answer = await ask({ ...request, url }, init.signal);
  const location = answer.status === 307 ? answer.headers['location'] : undefined;
  if (location === undefined || init.redirect === 'manual') return new Response(url, answer);
  if (init.redirect === 'error') {
    throw new TypeError('fetch failed', { cause: new Error('unexpected redirect') });
  }
  return followOn({ ...request, url: String(new URL(location, url)) }, url, init.signal);
}

/** The platform sends on at most once. Keys are for the host they were meant for. */
async function followOn(
  request: OutgoingRequest,
  from: string,
  signal?: AbortSignal,
): Promise<Response> {
  const isSameHost = new URL(request.url).origin === new URL(from).origin;
  const { authorization: _, ...withoutKeys } = request.headers;
  const headers = isSameHost ? request.headers : withoutKeys;
  return new Response(request.url, await ask({ ...request, headers }, signal), true);
}

async function ask(request: OutgoingRequest, signal: AbortSignal | undefined): Promise<Answer> {
  const sent = sendRequest(request);
  const answer = await (signal ? Promise.race([sent, onAbort(signal)]) : sent);
  if (answer === null) throw new TypeError('fetch failed', { cause: notFound(request.url) });
  if (answer.isLost) throw new TypeError('fetch failed', { cause: connectionLost() });
  return answer;
}

define('fetch', fetch);
define('Response', Response);
