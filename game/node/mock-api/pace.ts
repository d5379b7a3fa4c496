import type { Clock } from '../../messaging/clock.ts';

/** What moves the server's virtual clock. */
export type ClockKind = 'real' | 'manual';

export interface Pace {
  readonly kind: ClockKind;
  /** Does something at the time it is now, and sees to what it left for later. */
  act<T>(task: () => T): T;
  stop(): void;
}

/** Longest time a timer of Node can wait. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Virtual time follows the wall clock from here on; what becomes due runs by a timer. */
export function followWallClock(clock: Clock): Pace {
  const startedAt = performance.now();
  let timer: NodeJS.Timeout | null = null;
  let isStopped = false;

  function catchUp(): void {
    runUntil(clock, Math.round(performance.now() - startedAt));
  }

  function arm(): void {
    if (timer !== null) clearTimeout(timer);
    const next = clock.nextAt();
    if (next === null || isStopped) return;
    const wait = Math.max(0, next - (performance.now() - startedAt));
    timer = setTimeout(() => act(() => {}), Math.min(wait, LONGEST_TIMER));
    timer.unref();
  }

  function act<T>(task: () => T): T {
    catchUp();
    const result = task();
    arm();
    return result;
  }

  arm();
  return {
    kind: 'real',
    act,
    stop() {
      isStopped = true;
      if (timer !== null) clearTimeout(timer);
    },
  };
}

/** Virtual time stands still but for `advance` and `settle`. */
export const standStill: Pace = { kind: 'manual', act: (task) => task(), stop() {} };

/** Runs everything that is due up to a time, and leaves the clock there. */
function runUntil(clock: Clock, until: number): void {
  clock.schedule(until - clock.now(), () => {});
  for (let next = clock.nextAt(); next !== null && next <= until; next = clock.nextAt()) {
    clock.runNext();
  }
}
