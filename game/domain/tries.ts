import type { RequestRecord } from './evidence.ts';

/** How a request stands to those before it: for checks about patience, budgets and looking before a repeat. */
export interface Try {
  /** How often this was asked by now, from 1: the same method, path and `To`. */
  readonly try: number;
  /** Virtual milliseconds since the try before it; the first has none. */
  readonly gap?: number;
  /** This gap as a multiple of the gap before it; the first and the second try have none. */
  readonly growth?: number;
  /** The request right before it, whatever it was about, such as "GET Messages"; the first of all has none. */
  readonly follows?: string;
}

/** One for each request, in their order. */
export function triesOf(requests: readonly RequestRecord[]): readonly Try[] {
  const last = new Map<string, Try & { readonly at: number }>();
  return requests.map(({ at, method, path, params }, index) => {
    const key = [method, path, params['To']].join(' ');
    const before = last.get(key);
    const gap = before && at - before.at;
    const previous = requests[index - 1];
    const made: Try = {
      try: (before?.try ?? 0) + 1,
      ...(gap === undefined ? {} : { gap }),
      ...(gap !== undefined && before?.gap ? { growth: gap / before.gap } : {}),
      ...(previous ? { follows: `${previous.method} ${previous.resource}` } : {}),
    };
    last.set(key, { ...made, at });
    return made;
  });
}
