import type { Ending } from '../../../domain/evidence.ts';
import type { LivePhase } from '../../../domain/live.ts';
import type { Clock } from '../../../messaging/clock.ts';
import type { Platform } from '../../../messaging/platform.ts';
import { createDesk } from '../desk.ts';
import type { Limits } from '../limits.ts';
import type { Fault, MachineStart } from '../machine.ts';
import { createMeter } from '../meter.ts';
import { drain, endingOf, faultEnding, wakeMachine } from '../play.ts';
import type { Stock } from '../stock.ts';
import type { RollingTranscript } from '../transcript.ts';
import { createVisits, type Visits } from '../visits.ts';

/** The code of a live desk, from its first line until it ends or other code takes over. The city is not its own. */
export interface Program {
  readonly visits: Visits;
  /** Begins, the first time; then moves time on to `until`, as far as the limits of one turn allow. */
  play(until: () => number): void;
  phase(): Exclude<LivePhase, 'closed'>;
  /** Whether it listens for requests of the network. */
  isServing(): boolean;
  /** Null while it lives. */
  ended(): Ending | null;
  /** Nobody is at home any more. */
  close(): void;
}

export interface ProgramWorld {
  readonly clock: Clock;
  readonly platform: Platform;
  readonly transcript: RollingTranscript;
  readonly limits: Limits;
}

const NORMALLY: Ending = { how: 'normally' };
const NEVER_SETTLED: Ending = { how: 'stopped', reason: 'never-settled', line: null };

export async function startProgram(
  stock: Stock,
  { clock, platform, transcript, limits }: ProgramWorld,
  start: Omit<MachineStart, 'watch'>,
): Promise<Program> {
  const meter = createMeter(limits, () => false);
  const visits = createVisits();
  const desk = createDesk({ clock, platform, visits, meter, transcript, limits });
  const surroundings = { answer: desk.answer, tick: meter.tick, date: () => clock.date() };
  const idle = await stock.take(limits);
  const machine = idle.begin(surroundings, { ...start, watch: 'nothing' });
  let hasBegun = false;
  let ended: Ending | null = null;

  function end(how: Ending): void {
    ended = how;
    desk.close();
  }

  /** Looks whether it has come to an end. */
  function settle(fault: Fault | null): void {
    if (meter.isOver()) return end(endingOf(meter, fault));
    const main = fault ?? machine.readMain();
    const broken = typeof main === 'object' ? main : machine.readRejection();
    if (broken !== null) return end(faultEnding(broken));
    if (desk.isWaiting() || machine.isServing()) return;
    end(main === 'fulfilled' ? NORMALLY : NEVER_SETTLED);
  }

  function begin(): void {
    hasBegun = true;
    settle(machine.evaluate() ?? drain(machine, meter));
  }

  function step(): void {
    clock.runNext();
    meter.look();
    let fault: Fault | null = null;
    for (const wake of desk.takeDue()) {
      fault ??= wakeMachine(machine, wake);
      fault ??= drain(machine, meter);
    }
    settle(fault);
  }

  return {
    visits,
    play(until) {
      meter.renew();
      desk.renew();
      transcript.renew();
      if (!hasBegun) begin();
      for (let steps = 0; steps < limits.settleSteps; steps++) {
        const next = clock.nextAt();
        if (next === null || next > until()) return;
        if (ended === null) step();
        else clock.runNext();
      }
    },
    phase() {
      if (ended !== null) return 'over';
      return machine.isServing() && !desk.isWaiting() ? 'listening' : 'waiting';
    },
    isServing: () => ended === null && machine.isServing(),
    ended: () => ended,
    close: () => desk.close(),
  };
}
