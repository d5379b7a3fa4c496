import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Clock } from '../../messaging/clock.ts';
import type { Loopback } from './loopback.ts';

/** Moves a virtual clock that stands still. Where webhooks are out, time waits for their answers. */
export interface Hand {
  /** So many virtual milliseconds on. */
  advance(ms: number): Promise<void>;
  /** Until nothing is due, or until so many virtual milliseconds have passed. */
  settle(atMost: number): Promise<void>;
}

/** Things that may happen in one move, so that phones which forward to each other for ever end too. */
const MOST_STEPS = 1_000_000;
/** After so many the server looks after its other callers. */
const STEPS_PER_TURN = 1_000;

export function createHand(clock: Clock, webhooks: Loopback): Hand {
  let last: Promise<void> = Promise.resolve();

  /** One move after the other. */
  function queue(move: () => Promise<void>): Promise<void> {
    last = last.then(move);
    return last;
  }

  async function runUntil(until: number): Promise<void> {
    for (let step = 1; step <= MOST_STEPS; step++) {
      await webhooks.quiet();
      const next = clock.nextAt();
      if (next === null || next > until) return;
      clock.runNext();
      if (step % STEPS_PER_TURN === 0) await nextTurn();
    }
  }

  return {
    advance: (ms) =>
      queue(() => {
        const until = clock.now() + ms;
        clock.schedule(ms, () => {});
        return runUntil(until);
      }),
    settle: (atMost) => queue(() => runUntil(clock.now() + atMost)),
  };
}
