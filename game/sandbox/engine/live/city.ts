import type { Ending, Evidence } from '../../../domain/evidence.ts';
import type { Fixture, ScriptedMessage } from '../../../domain/fixture.ts';
import { BREATH_MS, comesInAt, type LiveState, type LiveTurn } from '../../../domain/live.ts';
import { createClock } from '../../../messaging/clock.ts';
import { createPlatform } from '../../../messaging/platform.ts';
import { LIMITS, type Limits } from '../limits.ts';
import { environmentOf } from '../run.ts';
import { lookAgain } from '../second-look.ts';
import type { Stock } from '../stock.ts';
import { createRollingTranscript } from '../transcript.ts';
import { startProgram, type Program } from './program.ts';

/**
 * A city that stays: account, phones and clock outlive the code that runs in it. Every turn has the limits of a run, so
 * that code which goes wild in one ends there with its reason; the city goes on and takes other code.
 */
export interface LiveCity {
  take(turn: LiveTurn & { what: 'text' | 'time' | 'code' }): Promise<LiveState>;
  state(): LiveState;
}

interface Opening {
  readonly code: string;
  readonly fixture: Fixture;
  readonly limits?: Partial<Limits> | undefined;
}

export async function openCity(stock: Stock, opening: Opening): Promise<LiveCity> {
  const { fixture } = opening;
  const limits = { ...LIMITS, ...opening.limits };
  const clock = createClock(fixture.startsAt);
  const platform = createPlatform(fixture, clock, {
    webhooks: (request, done) => program.visits.transport(request, done),
  });
  const transcript = createRollingTranscript(limits);
  const world = { clock, platform, transcript, limits };
  const typed: ScriptedMessage[] = [];
  let { code } = opening;
  let program = await start();
  let ended: Ending | null = null;

  function start(): Promise<Program> {
    return startProgram(stock, world, {
      source: code,
      seed: fixture.seed,
      env: environmentOf(fixture),
    });
  }

  /** Goes on; where the code was stopped just now, the same once more with marks finds the line. */
  async function play(until: () => number): Promise<LiveState> {
    program.play(until);
    const end = program.ended();
    if (end !== null && ended === null) {
      const script = [...fixture.script, ...typed];
      const again = { code, fixture: { ...fixture, script }, limits: opening.limits ?? {} };
      ended = await lookAgain(stock, again, end);
    }
    return state();
  }

  /** Code that only works through its list is let finish; a desk that listens gets a moment. */
  function playFirst(): Promise<LiveState> {
    const until = clock.now() + BREATH_MS;
    return play(() => (program.isServing() ? until : Infinity));
  }

  async function swap(next: string): Promise<LiveState> {
    program.close();
    code = next;
    ended = null;
    program = await start();
    return playFirst();
  }

  /** Lets time go by, to the very millisecond. */
  function pass(until: number): Promise<LiveState> {
    clock.schedule(until - clock.now(), () => {});
    return play(() => until);
  }

  function state(): LiveState {
    const evidence: Evidence = {
      fixture: fixture.id,
      source: code,
      startedAt: fixture.startsAt,
      ...platform.record(),
      log: transcript.records,
      ended: ended ?? { how: 'normally' },
      lastedMs: clock.now(),
    };
    return { evidence, phase: program.phase() };
  }

  await playFirst();
  return {
    state,
    take(turn) {
      switch (turn.what) {
        case 'text': {
          const { from, to, body } = turn;
          const at = comesInAt(clock.now());
          typed.push({ at: at / 1000, from, to, body });
          clock.schedule(at - clock.now(), () => platform.receive({ from, to, body }));
          return pass(at + BREATH_MS);
        }
        case 'time':
          return pass(clock.now() + turn.ms);
        case 'code':
          return swap(turn.code);
      }
    },
  };
}
