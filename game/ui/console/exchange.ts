import type { RequestRecord } from '../../domain/evidence.ts';
import type { Json } from '../../domain/json.ts';

/** A request and its answer as they went over the line, with every secret hidden. */
export interface Exchange {
  readonly method: string;
  /** With the query, where there is one. */
  readonly url: string;
  readonly headers: readonly Pair[];
  /** The form it carried; empty for questions, whose parameters stand in the address. */
  readonly form: readonly Pair[];
  readonly status: number;
  readonly answerHeaders: readonly Pair[];
  /** Indented JSON; empty where nothing came back. */
  readonly answer: string;
}

export type Pair = readonly [name: string, value: string];

export const HIDDEN = '••••••••';

/** Longest answer shown: a page of fifty messages is shorter. */
const LONGEST = 60_000;

export function exchangeOf(request: RequestRecord): Exchange {
  const pairs = pairsOf(request.params);
  const carriesForm = request.method !== 'GET' && request.method !== 'DELETE';
  const query = carriesForm ? '' : new URLSearchParams(pairs.map((pair) => [...pair])).toString();
  return {
    method: request.method,
    url: `https://${request.host}${request.path}${query && `?${query}`}`,
    headers: Object.entries(request.headers).map(([name, value]) => [name, mask(name, value)]),
    form: carriesForm ? pairs : [],
    status: request.status,
    answerHeaders: Object.entries(request.responseHeaders),
    answer: request.response === null ? '' : printJson(request.response),
  };
}

/** A parameter sent twice stands there twice. */
function pairsOf(params: RequestRecord['params']): readonly Pair[] {
  return Object.entries(params).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[name, value] as const]
      : value.map((each) => [name, each] as const),
  );
}

function mask(name: string, value: string): string {
  if (name.toLowerCase() !== 'authorization') return value;
  const [, scheme, secret] = /^(\w+) (.*)$/s.exec(value) ?? [];
  if (scheme === undefined || secret === undefined) return HIDDEN;
  return scheme === 'Basic' ? `Basic base64(${userIn(secret)}:${HIDDEN})` : `${scheme} ${HIDDEN}`;
}

/** The half of the keys that is no secret. Whatever the code sent may stand here. */
function userIn(base64: string): string {
  try {
    const [user, token] = atob(base64).split(':');
    return token === undefined ? HIDDEN : (user ?? HIDDEN);
  } catch {
    return HIDDEN;
  }
}

function printJson(value: Json): string {
  const text = JSON.stringify(value, hideSecret, 2);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
}

function hideSecret(key: string, held: unknown): unknown {
  return /^(auth_?token|secret)$/i.test(key) && typeof held === 'string' ? HIDDEN : held;
}
