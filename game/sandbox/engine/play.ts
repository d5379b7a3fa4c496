import type { Ending } from '../../domain/evidence.ts';
import type { Clock } from '../../messaging/clock.ts';
import type { Desk } from './desk.ts';
import type { Fault, Machine } from './machine.ts';
import type { Meter } from './meter.ts';
import type { Wake } from './wake.ts';

/** The life of one run: from its first line until nothing can wake it any more. */
export interface Play {
  readonly machine: Machine;
  readonly desk: Desk;
  readonly clock: Clock;
  readonly meter: Meter;
  readonly settling: Settling;
}

/** How long the world goes on for a desk that only listens: virtual milliseconds, and things that happen. */
export interface Settling {
  readonly ms: number;
  readonly steps: number;
}

export interface Played {
  readonly ended: Ending;
  /** When nothing but a visitor could wake the code any more; null: before that it was over. */
  readonly idleSince: number | null;
}

const NORMALLY: Ending = { how: 'normally' };
const NEVER_SETTLED: Ending = { how: 'stopped', reason: 'never-settled', line: null };

/** Runs the code and everything it waits for. Code that listens also waits for whoever may still come. */
export function play({ machine, desk, clock, meter, settling }: Play): Played {
  let fault = machine.evaluate() ?? drain(machine, meter);
  let idleSince: number | null = null;
  let idleSteps = 0;
  for (;;) {
    if (meter.isOver()) return { ended: endingOf(meter, fault), idleSince };
    const main = fault ?? machine.readMain();
    fault = typeof main === 'object' ? main : machine.readRejection();
    if (fault !== null) return { ended: faultEnding(fault), idleSince };
    if (!desk.isWaiting()) {
      idleSince ??= clock.now();
      const next = clock.nextAt();
      const isEarly = next !== null && next <= idleSince + settling.ms;
      const isListening = isEarly && ++idleSteps <= settling.steps && machine.isServing();
      if (!isListening) {
        return { ended: main === 'fulfilled' ? NORMALLY : NEVER_SETTLED, idleSince };
      }
    }
    clock.runNext();
    meter.look();
    for (const wake of desk.takeDue()) {
      fault ??= wakeMachine(machine, wake);
      fault ??= drain(machine, meter);
    }
  }
}

export function wakeMachine(machine: Machine, wake: Wake): Fault | null {
  switch (wake.what) {
    case 'timer':
      return machine.fireTimer(wake.id);
    case 'answer':
      return machine.deliverAnswer(wake.id, wake.json);
    case 'visit':
      return machine.serveRequest(wake.id, wake.json);
  }
}

/** Goes on with settled promises until none is left. */
export function drain(machine: Machine, meter: Meter): Fault | null {
  while (!meter.isOver() && machine.hasMicrotask()) {
    meter.countMicrotask();
    const fault = machine.runMicrotask();
    if (fault !== null) return fault;
  }
  return null;
}

/** The end the meter called for. The interrupt itself shows in the fault, with the line it met. */
export function endingOf({ stopped }: Meter, fault: Fault | null): Ending {
  if (stopped === null) return { how: 'normally' };
  return {
    how: 'stopped',
    reason: stopped.reason,
    line: stopped.line ?? fault?.error.line ?? null,
  };
}

export function faultEnding({ at, error, ...rest }: Fault): Ending {
  if (error.message === 'out of memory' || error.message === 'wasm_malloc failed') {
    return { how: 'stopped', reason: 'memory', line: error.line };
  }
  const isBroken = at === 'machine' && !('isOverflow' in rest && rest.isOverflow);
  return isBroken ? { how: 'stopped', reason: 'crashed', line: null } : { how: 'error', error };
}
