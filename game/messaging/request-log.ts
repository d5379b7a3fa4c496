import type { RequestRecord } from '../domain/evidence.ts';
import type { Answer } from './http/answer.ts';
import type { Call } from './http/call.ts';
import type { HttpRequest } from './http/exchange.ts';

/** Keeps what was asked and answered, for the evidence. */
export interface RequestLog {
  /** Index the next request will have. */
  next(): number;
  add(entry: LoggedRequest): void;
  all(): readonly RequestRecord[];
}

export interface LoggedRequest {
  readonly at: number;
  readonly request: HttpRequest;
  readonly call: Call;
  readonly resource: string;
  readonly answer: Answer;
  readonly responseHeaders: Readonly<Record<string, string>>;
  /** Characters of the response body. */
  readonly responseLength: number;
}

/**
 * How much is kept, in characters over all requests of a run. Beyond it a request is still recorded, but its answer
 * becomes null and its parameters are cut short, so that code which calls 50,000 times cannot fill the memory.
 */
const KEPT_RESPONSES = 8_000_000;
const KEPT_PARAMS = 8_000_000;
/** Longest parameter kept: one that the API itself would still look at. */
const LONG_PARAM = 4_000;
const SHORT_PARAM = 200;
const MOST_PARAMS = 200;

export function createRequestLog(): RequestLog {
  const records: RequestRecord[] = [];
  let responses = 0;
  let params = 0;
  let lastHeaders: Readonly<Record<string, string>> = {};

  return {
    next: () => records.length,
    add({ at, request, call, resource, answer, responseHeaders, responseLength }) {
      responses += responseLength;
      params += request.url.length + request.body.length;
      lastHeaders = isSame(lastHeaders, call.headers) ? lastHeaders : call.headers;
      records.push({
        at,
        method: call.method,
        host: call.host,
        path: call.path,
        resource,
        params: collectParams(call, params > KEPT_PARAMS ? SHORT_PARAM : LONG_PARAM),
        headers: lastHeaders,
        via: request.via,
        status: answer.status,
        errorCode: answer.error?.code ?? null,
        errorMessage: answer.error?.message ?? null,
        responseHeaders,
        response: responses > KEPT_RESPONSES ? null : answer.body,
        line: request.line,
      });
    },
    all: () => records,
  };
}

function collectParams(call: Call, longest: number): Record<string, string | readonly string[]> {
  const params = new Map<string, string | readonly string[]>();
  let count = 0;
  for (const source of [call.query, call.form]) {
    for (const [name, value] of source) {
      if (++count > MOST_PARAMS) break;
      const kept = value.slice(0, longest);
      const before = params.get(name);
      params.set(name, before === undefined ? kept : [before, kept].flat());
    }
  }
  return Object.fromEntries(params);
}

function isSame(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
