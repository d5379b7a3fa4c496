/** Counts replies between two numbers and says when they are too many (docs/errors/14107). */
export interface LoopGuard {
  /** Counts one reply. False: it must fail with 14107. */
  allow(from: string, to: string, now: number): boolean;
}

const MOST_REPLIES = 15;
const WINDOW = 30_000;

interface Count {
  replies: number;
  last: number;
  /** Until when every reply fails. */
  blockedUntil: number;
}

/**
 * As the dictionary has it: a reply less than 30 seconds after the one before counts one further; past 15, replies
 * fail for 30 seconds, and then the count begins anew.
 */
export function createLoopGuard(): LoopGuard {
  const counts = new Map<string, Count>();

  return {
    allow(from, to, now) {
      const pair = `${from} ${to}`;
      const count = counts.get(pair) ?? { replies: 0, last: -Infinity, blockedUntil: -Infinity };
      counts.set(pair, count);
      if (now < count.blockedUntil) return false;
      const isQuick = now - count.last < WINDOW && count.last >= count.blockedUntil;
      count.replies = isQuick ? count.replies + 1 : 1;
      count.last = now;
      if (count.replies <= MOST_REPLIES) return true;
      count.blockedUntil = now + WINDOW;
      return false;
    },
  };
}
