import type { Evidence, MessageRecord } from './evidence.ts';

/** One thing the world shows after a run, in order. Derived from evidence; shows, never decides. */
export type ReplayStep =
  /** The request leaves the terminal and is refused at the mast. */
  | { readonly kind: 'refused'; readonly code: number; readonly message: string }
  /** An envelope flies from the terminal over the mast to a phone. */
  | {
      readonly kind: 'delivered';
      readonly who: string | null;
      readonly name: string;
      readonly body: string;
      /** Parts the network carries it in; each is an envelope. */
      readonly segments: number;
    }
  /** It flies and comes to nothing. */
  | {
      readonly kind: 'lost';
      readonly who: string | null;
      readonly name: string;
      readonly body: string;
      readonly segments: number;
      readonly code: number | null;
    }
  /** Somebody answers. */
  | {
      readonly kind: 'answered';
      readonly who: string | null;
      readonly name: string;
      readonly body: string;
    };

/** A replay longer than this would bore; the console has the rest. */
const mostSteps = 16;

/** What the world plays back, at most sixteen steps. */
export function replayOf(evidence: Evidence): readonly ReplayStep[] {
  const refused = evidence.requests
    .filter((request) => request.errorCode !== null)
    .map((request) => ({
      at: request.at,
      step: {
        kind: 'refused',
        code: request.errorCode!,
        message: request.errorMessage ?? '',
      } as const,
    }));
  // what was there before the start is not shown again
  const carried = evidence.messages
    .filter((message) => message.at >= 0)
    .map((message) => ({ at: message.at, step: stepOf(message, evidence) }));
  return [...refused, ...carried]
    .toSorted((a, b) => a.at - b.at)
    .map(({ step }) => step)
    .slice(0, mostSteps);
}

function stepOf(message: MessageRecord, evidence: Evidence): ReplayStep {
  const other = message.direction === 'inbound' ? message.from : message.to;
  const handset = evidence.handsets.find(({ number }) => number === other);
  const person = { who: handset?.who ?? null, name: handset?.name ?? other, body: message.body };
  if (message.direction === 'inbound') return { kind: 'answered', ...person };
  const segments = Math.max(1, message.segments);
  if (message.status === 'delivered' || message.status === 'read')
    return { kind: 'delivered', ...person, segments };
  return { kind: 'lost', ...person, segments, code: message.errorCode };
}
