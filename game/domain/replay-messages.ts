import type { Evidence, MessageRecord } from './evidence.ts';
import { newsOf } from './replay-calls.ts';
import { letterOf } from './replay-letter.ts';
import { isLost } from './replay-requests.ts';
import { type Line, departureOf, linesOf, timeOf } from './replay-lines.ts';
import type { Happening, Origin, ReplayEvent } from './replay-step.ts';

/** Everything that was sent: put aside, lined up, and what became of it. */
export function messagesOf(evidence: Evidence): readonly Happening[] {
  // What was there before the start is not shown again.
  const sent = evidence.messages.filter(({ direction, at }) => direction !== 'inbound' && at >= 0);
  const lines = linesOf(sent);
  const queued = lines.map(({ from, since, members, seconds }): Happening => ({
    at: since,
    event: {
      kind: 'queued',
      origin: originOf(members[0]!, evidence),
      from,
      count: members.length,
      seconds,
    },
    joins: members.map(({ sid }) => sid),
  }));
  return [...queued, ...sent.flatMap((message) => wayOf(message, lines, evidence))];
}

function wayOf(
  message: MessageRecord,
  lines: readonly Line[],
  evidence: Evidence,
): readonly Happening[] {
  const { sid, at, status } = message;
  const letter = letterOf(message, evidence);
  const isQueued = lines.some(({ members }) => members.includes(message));
  const isScheduled = timeOf(message, 'scheduled') !== null || status === 'scheduled';
  const aside: Happening = { at, event: { kind: 'scheduled', ...letter }, joins: [sid] };
  if (status === 'scheduled') return [aside];
  const origin = isQueued ? 'line' : isScheduled ? 'shelf' : originOf(message, evidence);
  const leavesAt = isQueued || isScheduled ? departureOf(message) : at;
  const event = outcomeOf(message, letter, origin);
  const news = newsOf(sid, letter.name, evidence);
  return [
    ...(isScheduled ? [aside] : []),
    { at: leavesAt, event, leaves: sid },
    // News follows at once what it is news of.
    ...(news ? [{ at: leavesAt, event: news }] : []),
  ];
}

function outcomeOf(
  { status, errorCode, segments }: MessageRecord,
  letter: ReturnType<typeof letterOf>,
  origin: Origin,
): ReplayEvent {
  const parcel = { ...letter, origin, segments: Math.max(1, segments) };
  switch (status) {
    case 'delivered':
    case 'read':
      return { kind: 'delivered', ...parcel };
    case 'undelivered':
      return { kind: 'undelivered', ...parcel, code: errorCode };
    case 'failed':
      return { kind: 'failed', ...parcel, code: errorCode };
    case 'canceled':
      return { kind: 'canceled', ...letter };
    default:
      return { kind: 'unsettled', ...parcel, status };
  }
}

function originOf({ request, at }: MessageRecord, { requests, webhooks }: Evidence): Origin {
  const asked = request === null ? undefined : requests[request];
  // The note that asked for it has been seen to be lost.
  if (asked) return isLost(asked) ? 'mast' : 'terminal';
  const isAnswer = webhooks.some((call) => call.took !== null && call.at + call.took === at);
  return isAnswer ? 'answer' : 'mast';
}
