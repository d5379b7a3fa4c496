import type { RequestRecord } from '../domain/evidence.ts';
import type { Json } from '../domain/json.ts';
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
  /** The response as it went out. */
  readonly body: string;
  /** What a fixture's fault did to it. */
  readonly fault?: RequestRecord['fault'];
}

/**
 * How much is kept. Of responses and parameters so many characters over all requests: beyond that an answer becomes null
 * and parameters are cut short. Beyond so many requests nothing is kept but their number, so that a server that runs for
 * days does not grow; a run in the sandbox ends before.
 */
const KEPT_REQUESTS = 60_000;
const KEPT_RESPONSES = 8_000_000;
const KEPT_PARAMS = 8_000_000;
/** Longest parameter kept: one that the API itself would still look at. */
const LONG_PARAM = 4_000;
const SHORT_PARAM = 200;
const MOST_PARAMS = 200;

/** A record as it is kept: texts, which become values only when somebody asks for the evidence. */
interface Kept {
  readonly record: Omit<RequestRecord, 'params' | 'response'>;
  readonly query: string;
  readonly form: string;
  readonly response: string;
}

export function createRequestLog(): RequestLog {
  const kept: Kept[] = [];
  let count = 0;
  let responses = 0;
  let params = 0;
  let lastHeaders: Readonly<Record<string, string>> = {};

  return {
    next: () => count,
    add({ at, request, call, resource, answer, responseHeaders, body, fault }) {
      count += 1;
      if (kept.length >= KEPT_REQUESTS) return;
      responses += body.length;
      params += call.length;
      lastHeaders = isSame(lastHeaders, call.headers) ? lastHeaders : call.headers;
      kept.push({
        record: {
          at,
          method: call.method,
          host: call.host,
          path: call.path,
          resource,
          headers: lastHeaders,
          via: request.via,
          status: answer.status,
          errorCode: answer.error?.code ?? null,
          errorMessage: answer.error?.message ?? null,
          responseHeaders,
          line: request.line,
          ...(fault ? { fault } : {}),
        },
        ...textsOf(call, params > KEPT_PARAMS ? SHORT_PARAM : LONG_PARAM),
        response: responses > KEPT_RESPONSES ? '' : body,
      });
    },
    all: () => kept.map(toRecord),
  };
}

/** Query and form, as they came, or cut short where they are long. */
function textsOf(call: Call, longest: number): { query: string; form: string } {
  return {
    query: shorten(call.queryText, call.query, longest),
    form: shorten(call.formText, call.form, longest),
  };
}

function shorten(text: string, params: URLSearchParams, longest: number): string {
  if (text.length <= longest) return text;
  const short = new URLSearchParams();
  let count = 0;
  for (const [name, value] of params) {
    if (++count > MOST_PARAMS) break;
    short.append(name.slice(0, longest), value.slice(0, longest));
  }
  return short.toString();
}

function toRecord({ record, query, form, response }: Kept): RequestRecord {
  const { responseHeaders, line, ...before } = record;
  const { fault, ...rest } = before;
  return {
    ...rest,
    params: collectParams([query, form]),
    responseHeaders,
    response: readJson(response),
    line,
    ...(fault ? { fault } : {}),
  };
}

function readJson(text: string): Json {
  if (text === '') return null;
  const value: Json = JSON.parse(text);
  return value;
}

function collectParams(texts: readonly string[]): Record<string, string | readonly string[]> {
  const params = new Map<string, string | readonly string[]>();
  let count = 0;
  for (const text of texts) {
    for (const [name, value] of new URLSearchParams(text)) {
      if (++count > MOST_PARAMS) break;
      const before = params.get(name);
      params.set(name, before === undefined ? value : [before, value].flat());
    }
  }
  return Object.fromEntries(params);
}

function isSame(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
