import type { Evidence } from '../../domain/evidence.ts';
import type { Trace, TraceValue } from '../../domain/trace.ts';

/** One picture of slow motion: a line about to run, or something that happened outside the code. */
export interface PlaybackFrame {
  readonly at: number;
  /** The line reached last; null before the first. */
  readonly line: number | null;
  readonly values: readonly TraceValue[];
  /** Null for a line. */
  readonly event: PlaybackEvent | null;
}

export type PlaybackEvent =
  /** Index into the evidence's list. */
  | { readonly kind: 'request'; readonly index: number }
  | { readonly kind: 'log'; readonly index: number }
  | { readonly kind: 'webhook'; readonly index: number }
  /** A message changed its status; the first one of what the code sent is told by its request. */
  | { readonly kind: 'status'; readonly message: number; readonly status: string }
  | { readonly kind: 'arrival'; readonly message: number };

interface Moment {
  readonly at: number;
  /** Decides between moments of the same time. */
  readonly order: number;
  readonly step: number | null;
  readonly event: PlaybackEvent | null;
}

/** Lines and events in the order they happened, by virtual time. */
export function playbackOf({ evidence, steps }: Trace): readonly PlaybackFrame[] {
  const moments = [
    ...steps.map(({ at }, step): Moment => ({ at, order: step, step, event: null })),
    ...ownDoings(evidence, steps),
    ...doingsOfOthers(evidence),
  ].toSorted((one, other) => one.at - other.at || one.order - other.order);
  let line: number | null = null;
  let values: readonly TraceValue[] = [];
  return moments.map(({ at, step, event }) => {
    const reached = step === null ? undefined : steps[step];
    line = reached?.line ?? line;
    values = reached?.values ?? values;
    return { at, line, values, event };
  });
}

/** What the code did follows the last step before which it had not been done yet. */
function ownDoings({ requests, log }: Evidence, steps: Trace['steps']): readonly Moment[] {
  const after = (index: number, key: 'requests' | 'logs'): number =>
    steps.findLastIndex((step) => step[key] <= index) + 0.5;
  return [
    ...requests.map(({ at }, index): Moment => {
      return { at, order: after(index, 'requests'), step: null, event: { kind: 'request', index } };
    }),
    ...log.map(({ at }, index): Moment => {
      return { at, order: after(index, 'logs'), step: null, event: { kind: 'log', index } };
    }),
  ];
}

/** What comes from outside wakes the code, so it stands before the steps of its time. */
function doingsOfOthers({ messages, webhooks }: Evidence): readonly Moment[] {
  return [
    ...messages.flatMap(({ at, direction, history }, message) => {
      if (at < 0) return [];
      if (direction === 'inbound') return [outside(at, { kind: 'arrival', message })];
      const later = history.slice(direction === 'outbound-api' ? 1 : 0);
      return later.map((change) =>
        outside(change.at, { kind: 'status', message, status: change.status }),
      );
    }),
    ...webhooks.map(({ at }, index) => outside(at, { kind: 'webhook', index })),
  ];
}

function outside(at: number, event: PlaybackEvent): Moment {
  return { at, order: -1, step: null, event };
}
