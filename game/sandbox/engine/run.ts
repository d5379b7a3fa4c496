import type { Ending, Evidence } from '../../domain/evidence.ts';
import type { Fixture } from '../../domain/fixture.ts';
import { createClock, type Clock } from '../../messaging/clock.ts';
import { createPlatform } from '../../messaging/platform.ts';
import { createDesk, type Desk } from './desk.ts';
import type { Image } from './image.ts';
import { LIMITS, type Limits } from './limits.ts';
import { restoreMachine, type Fault, type Machine } from './machine.ts';
import { createMeter, type Meter } from './meter.ts';
import { createTranscript } from './transcript.ts';

/** One run of one piece of code in one fixture. */
export interface Job {
  readonly code: string;
  readonly fixture: Fixture;
  readonly limits?: Partial<Limits>;
  /** Asked now and then; true stops the run. */
  readonly isStopped?: () => boolean;
}

const never = (): boolean => false;

export interface Look {
  readonly evidence: Evidence;
  /** What marks in the code saw; empty text without marks. */
  readonly marks: string;
}

/** `isSecondLook`: the code has marks (see second-look.ts), and it is they that matter. */
export async function runOnce(
  image: Image,
  { code, fixture, limits, isStopped = never }: Job,
  isSecondLook = false,
): Promise<Look> {
  const allowed = { ...LIMITS, ...limits };
  const clock = createClock(fixture.startsAt);
  const platform = createPlatform(fixture, clock);
  const transcript = createTranscript(allowed);
  const meter = createMeter(allowed, isStopped);
  const desk = createDesk({ clock, platform, meter, transcript, limits: allowed });
  const surroundings = { answer: desk.answer, tick: meter.tick, date: () => clock.date() };
  const machine = await restoreMachine(image, allowed, surroundings, {
    source: code,
    seed: fixture.seed,
    env: environmentOf(fixture),
    isSecondLook,
  });
  const ended = play(machine, desk, clock, meter);
  const marks = isSecondLook ? machine.readMarks() : '';
  desk.close();
  settle(clock, fixture, allowed);
  const evidence: Evidence = {
    fixture: fixture.id,
    source: code,
    startedAt: fixture.startsAt,
    ...platform.record(),
    log: transcript.records,
    ended,
    lastedMs: clock.now(),
  };
  return { evidence, marks };
}

function environmentOf({ account, env }: Fixture): Record<string, string> {
  return { TWILIO_ACCOUNT_SID: account.sid, TWILIO_AUTH_TOKEN: account.authToken, ...env };
}

/** Runs the code and everything it waits for. */
function play(machine: Machine, desk: Desk, clock: Clock, meter: Meter): Ending {
  let fault = machine.evaluate() ?? drain(machine, meter);
  for (;;) {
    if (meter.isOver()) return endingOf(meter, fault);
    const main = fault ?? machine.readMain();
    fault = typeof main === 'object' ? main : machine.readRejection();
    if (fault !== null) return faultEnding(fault);
    if (!desk.isWaiting()) {
      return main === 'fulfilled'
        ? { how: 'normally' }
        : { how: 'stopped', reason: 'never-settled', line: null };
    }
    clock.runNext();
    meter.look();
    for (const wake of desk.takeDue()) {
      fault ??=
        wake.what === 'timer'
          ? machine.fireTimer(wake.id)
          : machine.deliverAnswer(wake.id, wake.json);
      fault ??= drain(machine, meter);
    }
  }
}

/** Goes on with settled promises until none is left. */
function drain(machine: Machine, meter: Meter): Fault | null {
  while (!meter.isOver() && machine.hasMicrotask()) {
    meter.countMicrotask();
    const fault = machine.runMicrotask();
    if (fault !== null) return fault;
  }
  return null;
}

/** The end the meter called for. The interrupt itself shows in the fault, with the line it met. */
function endingOf({ stopped }: Meter, fault: Fault | null): Ending {
  if (stopped === null) return { how: 'normally' };
  return {
    how: 'stopped',
    reason: stopped.reason,
    line: stopped.line ?? fault?.error.line ?? null,
  };
}

function faultEnding({ at, error, ...rest }: Fault): Ending {
  if (error.message === 'out of memory' || error.message === 'wasm_malloc failed') {
    return { how: 'stopped', reason: 'memory', line: error.line };
  }
  const isBroken = at === 'machine' && !('isOverflow' in rest && rest.isOverflow);
  return isBroken ? { how: 'stopped', reason: 'crashed', line: null } : { how: 'error', error };
}

/** Lets the city finish what the code began: messages arrive, people answer. */
function settle(clock: Clock, { settleFor }: Fixture, { settleSteps }: Limits): void {
  const until = settleFor === undefined ? Infinity : clock.now() + settleFor * 1000;
  for (let step = 0; step < settleSteps; step++) {
    const next = clock.nextAt();
    if (next === null || next > until) return;
    clock.runNext();
  }
}
