import type { WebhookRecord } from '../../domain/evidence.ts';
import type { World } from '../world.ts';
import { isSuccess, tryAddress } from './attempts.ts';
import { readOverrides } from './overrides.ts';
import { problem, type Problem } from './problems.ts';
import type { WebhookOutcome } from './transport.ts';
import type { WebhookDiary } from './web.ts';
import { readAddress, wireAddress, writeRequest, type WireOrder } from './web-request.ts';

/** What the platform wants asked. */
export interface Order {
  readonly kind: WebhookRecord['kind'];
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly params: Readonly<Record<string, string>>;
  /** SID of the message it is about. */
  readonly message: string | null;
  readonly signature?: WireOrder['signature'];
}

export type Answered = Extract<WebhookOutcome, { kind: 'answer' }>;

/** How a call ended: with an answer below 400, or with a problem. */
export interface Result {
  /** Where the answer came from, after redirects. */
  readonly url: string;
  readonly answer: Answered | null;
  readonly problem: Problem | null;
  /** For whoever finds a fault in the answer later on. */
  readonly diary: WebhookDiary;
}

/** Redirects of HTTP that are followed. The service names no number; this is what browsers and curl do at least. */
const MOST_HOPS = 10;
const LONGEST_BODY = 4000;

/**
 * Asks an address, with the patience its fragment asks for, and hands the outcome to `then`, later in virtual time.
 * Redirects of HTTP are followed; an answer of 400 and above is 11200 (docs/errors/11200).
 */
export function callAddress(
  world: World,
  order: Order,
  then: (result: Result) => void,
  hops = 0,
): void {
  const url = readAddress(order.url);
  const diary = openDiary(world, order, url);
  const finish = (answer: Answered | null, found: Problem | null): void => {
    diary.problem = found?.code ?? null;
    then({ url: url?.href ?? order.url, answer, problem: found, diary });
  };
  if (url === null) {
    finish(null, problem(11100, order.url));
    return;
  }
  const signature = order.signature === undefined ? 'real' : order.signature;
  const request = writeRequest(world, { ...order, url, signature });
  tryAddress(world, request, readOverrides(url.hash), ({ outcome, attempts, took }) => {
    diary.attempts = attempts;
    diary.took = took;
    if (outcome.kind === 'failure') {
      finish(null, problemOf(outcome.reason));
      return;
    }
    writeAnswer(diary, outcome);
    const next = redirectOf(outcome, order, url);
    if (next === null) {
      finish(outcome, isSuccess(outcome) ? null : problem(11200, httpWords(outcome.status)));
    } else if (hops >= MOST_HOPS) {
      finish(null, problem(11215));
    } else {
      callAddress(world, next, then, hops + 1);
    }
  });
}

function openDiary(world: World, order: Order, url: URL | null): WebhookDiary {
  const diary: WebhookDiary = {
    at: world.clock.now(),
    kind: order.kind,
    url: url === null ? order.url : wireAddress(url, 'POST', {}), // fields of a GET stand in params
    method: order.method,
    params: order.params,
    signed: order.signature === undefined || order.signature === 'real',
    message: order.message,
    status: null,
    contentType: null,
    body: '',
    problem: null,
    took: null,
    attempts: 0,
    error: null,
  };
  world.web.webhooks.push(diary);
  return diary;
}

function writeAnswer(diary: WebhookDiary, answer: Answered): void {
  diary.status = answer.status;
  diary.contentType = headerOf(answer, 'content-type');
  diary.body = answer.body.slice(0, LONGEST_BODY);
  diary.error = answer.error ?? null;
}

/** As browsers do: 307 and 308 repeat the request, the others ask again with GET and without the form. */
function redirectOf(answer: Answered, order: Order, url: URL): Order | null {
  if (![301, 302, 303, 307, 308].includes(answer.status)) return null;
  const location = headerOf(answer, 'location');
  const target = location === null ? null : readAddress(location, url.href);
  if (target === null) return null;
  const next: Order = {
    ...order,
    kind: order.kind === 'incoming' ? 'redirect' : order.kind,
    url: target.href,
  };
  return answer.status < 307 ? { ...next, method: 'GET', params: {} } : next;
}

export function headerOf(answer: Answered, name: string): string | null {
  const found = Object.keys(answer.headers).find((each) => each.toLowerCase() === name);
  return found === undefined ? null : (answer.headers[found] ?? null);
}

function problemOf(reason: Extract<WebhookOutcome, { kind: 'failure' }>['reason']): Problem {
  if (reason === 'unknown-host') return problem(11210);
  return problem(11205, reason === 'refused' ? 'connection refused' : 'no answer in time');
}

function httpWords(status: number): string {
  return `Got HTTP ${status} response to the request`;
}
