import type { Evidence } from '../../domain/evidence.ts';
import type { Fixture } from '../../domain/fixture.ts';
import type { Trace } from '../../domain/trace.ts';
import { createClock, type Clock } from '../../messaging/clock.ts';
import { createPlatform } from '../../messaging/platform.ts';
import { createDesk } from './desk.ts';
import { LIMITS, type Limits } from './limits.ts';
import type { Watch } from './machine.ts';
import { createMeter } from './meter.ts';
import { play, type Settling } from './play.ts';
import type { Stock } from './stock.ts';
import { createTracer } from './tracer.ts';
import { createTranscript } from './transcript.ts';
import { createVisits } from './visits.ts';

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
  /** What the steps of a traced run were; none in any other. */
  readonly traced: Pick<Trace, 'steps' | 'isCut'>;
}

export async function runOnce(
  stock: Stock,
  { code, fixture, limits, isStopped = never }: Job,
  watch: Watch = 'nothing',
): Promise<Look> {
  const allowed = { ...LIMITS, ...limits };
  const clock = createClock(fixture.startsAt);
  const visits = createVisits();
  const platform = createPlatform(fixture, clock, { webhooks: visits.transport });
  const transcript = createTranscript(allowed);
  const meter = createMeter(allowed, isStopped);
  const tracer = createTracer();
  const world = { clock, platform, visits, meter, transcript, tracer, limits: allowed };
  const desk = createDesk(world);
  const surroundings = { answer: desk.answer, tick: meter.tick, date: () => clock.date() };
  const idle = await stock.take(allowed);
  const machine = idle.begin(surroundings, {
    source: code,
    seed: fixture.seed,
    env: environmentOf(fixture),
    watch,
  });
  const settling = settlingOf(fixture, allowed);
  const { ended, idleSince } = play({ machine, desk, clock, meter, settling });
  const marks = watch === 'loops' ? machine.readMarks() : '';
  stock.giveBack(idle, allowed);
  desk.close();
  settle(clock, idleSince ?? clock.now(), settling);
  const evidence: Evidence = {
    fixture: fixture.id,
    source: code,
    startedAt: fixture.startsAt,
    ...platform.record(),
    log: transcript.records,
    ended,
    lastedMs: clock.now(),
  };
  return { evidence, marks, traced: tracer.read() };
}

export function environmentOf({ account, env }: Fixture): Record<string, string> {
  return { TWILIO_ACCOUNT_SID: account.sid, TWILIO_AUTH_TOKEN: account.authToken, ...env };
}

function settlingOf({ settleFor }: Fixture, { settleSteps }: Limits): Settling {
  return { ms: settleFor === undefined ? Infinity : settleFor * 1000, steps: settleSteps };
}

/** Lets the city finish what the code began: messages arrive, people answer. */
function settle(clock: Clock, since: number, { ms, steps }: Settling): void {
  const until = since + ms;
  for (let step = 0; step < steps; step++) {
    const next = clock.nextAt();
    if (next === null || next > until) return;
    clock.runNext();
  }
}
