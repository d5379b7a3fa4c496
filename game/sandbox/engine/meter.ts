import type { StopReason } from '../../domain/evidence.ts';
import type { Limits } from './limits.ts';

/** Counts what a run uses and says when it has to stop. The first reason stays. */
export interface Meter {
  /** Asked now and then while the guest works; true once it has to end. */
  readonly tick: () => boolean;
  /** Looks at the Stop button and the wall clock. */
  look(): void;
  countMicrotask(): void;
  stop(reason: StopReason, line: number | null): void;
  /** The code ended itself, which is no failure. */
  exit(): void;
  /** Counts from nothing again, for code that lives on. Once over, it stays over. */
  renew(): void;
  isOver(): boolean;
  readonly stopped: Stop | null;
}

export interface Stop {
  readonly reason: StopReason;
  readonly line: number | null;
}

/** Wall time is looked at once in so many microtasks. */
const MICROTASKS_PER_LOOK = 256;

export function createMeter(limits: Limits, isStopped: () => boolean): Meter {
  let startedAt = performance.now();
  let ticks = 0;
  let microtasks = 0;
  let stopped: Stop | null = null;
  let hasExited = false;

  function stop(reason: StopReason, line: number | null): void {
    if (!hasExited) stopped ??= { reason, line };
  }

  function look(): void {
    if (isStopped()) stop('player', null);
    if (performance.now() - startedAt > limits.wallMs) stop('time', null);
  }

  return {
    tick() {
      if (++ticks > limits.ticks) stop('cpu', null);
      look();
      return stopped !== null || hasExited;
    },
    look,
    countMicrotask() {
      if (++microtasks > limits.microtasks) stop('cpu', null);
      if (microtasks % MICROTASKS_PER_LOOK === 0) look();
    },
    stop,
    exit() {
      hasExited = stopped === null;
    },
    renew() {
      startedAt = performance.now();
      ticks = 0;
      microtasks = 0;
    },
    isOver: () => stopped !== null || hasExited,
    get stopped() {
      return stopped;
    },
  };
}
