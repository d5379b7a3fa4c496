import type { MessageRecord, MessageStatus } from './evidence.ts';

/** Messages of one sender that waited for each other. */
export interface Line {
  readonly from: string;
  /** When the first of them began to wait. */
  readonly since: number;
  readonly members: readonly MessageRecord[];
  /** Longest wait, rounded. */
  readonly seconds: number;
}

const waiting: readonly MessageStatus[] = ['accepted', 'scheduled', 'queued'];

/** Where the next came before the one ahead of it was gone. One alone is no line. */
export function linesOf(messages: readonly MessageRecord[]): readonly Line[] {
  const lines: Line[] = [];
  for (const from of new Set(messages.map((message) => message.from))) {
    let members: MessageRecord[] = [];
    const ended = () => {
      if (members.length > 1) lines.push(lineOf(from, members));
      members = [];
    };
    const own = messages.filter((message) => message.from === from && isReleased(message));
    for (const message of own.toSorted((a, b) => arrivalOf(a) - arrivalOf(b))) {
      if (members.every((each) => departureOf(each) <= arrivalOf(message))) ended();
      members.push(message);
    }
    ended();
  }
  return lines;
}

function lineOf(from: string, members: readonly MessageRecord[]): Line {
  const waits = members.map((each) => departureOf(each) - arrivalOf(each)).filter(Number.isFinite);
  return {
    from,
    since: arrivalOf(members[0]!),
    members: members.toSorted((a, b) => departureOf(a) - departureOf(b)),
    seconds: Math.round(Math.max(0, ...waits) / 1000),
  };
}

/** Whether its time to be sent ever came. */
function isReleased({ status }: MessageRecord): boolean {
  return status !== 'scheduled' && status !== 'canceled';
}

function arrivalOf(message: MessageRecord): number {
  return timeOf(message, 'accepted') ?? timeOf(message, 'queued') ?? message.at;
}

/** When it was on its way at last; infinite: never. */
export function departureOf({ history, at, status }: MessageRecord): number {
  const left = history.find((each) => !waiting.includes(each.status));
  return left?.at ?? (waiting.includes(status) ? Infinity : at);
}

/** When it was first in this state; null: never. */
export function timeOf({ history }: MessageRecord, status: MessageStatus): number | null {
  return history.find((each) => each.status === status)?.at ?? null;
}
