import type { RequestRecord } from './evidence.ts';

/** How a request stands to those before it: for checks about patience, budgets and looking before a repeat. */
export interface Try {
  /** How often this was asked by now, from 1: the same method, path and `To`. */
  readonly try: number;
  /** Virtual milliseconds since the try before it; null for the first. */
  readonly gap: number | null;
  /** This gap as a multiple of the gap before it; null for the first and the second. */
  readonly growth: number | null;
  /** The request right before it, whatever it was about, such as "GET Messages"; null for the first of all. */
  readonly follows: string | null;
}

/** One for each request, in their order. */
export function triesOf(requests: readonly RequestRecord[]): readonly Try[] {
  const last = new Map<string, Try & { readonly at: number }>();
  return requests.map(({ at, method, path, params }, index) => {
    const key = [method, path, params['To']].join(' ');
    const before = last.get(key);
    const gap = before ? at - before.at : null;
    const previous = requests[index - 1];
    const made: Try = {
      try: (before?.try ?? 0) + 1,
      gap,
      growth: gap !== null && before?.gap ? gap / before.gap : null,
      follows: previous ? `${previous.method} ${previous.resource}` : null,
    };
    last.set(key, { ...made, at });
    return made;
  });
}
