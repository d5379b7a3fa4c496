/** How many calls are under way, in virtual time. */
export interface Traffic {
  /** Whether one more call may be under way now. */
  hasRoom(now: number): boolean;
  /** Notes a call that takes so long. Returns how many are under way with it, at least 1. */
  enter(now: number, ms: number): number;
}

/**
 * Counts calls against a limit (docs/api/errors/20429: a limit of concurrency, not of calls per second). Without a limit
 * nothing is counted.
 */
export function createTraffic(limit: number | null): Traffic {
  let ends: number[] = [];

  function underWay(now: number): number {
    ends = ends.filter((end) => end > now);
    return ends.length;
  }

  return {
    hasRoom: (now) => limit === null || underWay(now) < limit,
    enter(now, ms) {
      if (limit === null) return 1;
      if (ms > 0) ends.push(now + ms);
      return Math.max(1, underWay(now));
    },
  };
}
