import type { Evidence } from '../domain/evidence.ts';
import type { Fixture } from '../domain/fixture.ts';
import type { LiveState, LiveTurn } from '../domain/live.ts';
import type { Trace } from '../domain/trace.ts';
import { createDeferred, type Deferred } from './deferred.ts';
import type { Hosting } from './hosting.ts';
import { readFromWorker, type FromWorker, type ToWorker } from './worker-protocol.ts';

/** The line to one worker. */
export interface Connection {
  readonly id: number;
  /** Resolves when it can run code; rejects if it cannot start. */
  readonly ready: Promise<void>;
  /** One job at a time. Rejects if the worker breaks. */
  run(code: string, fixture: Fixture): Promise<Evidence>;
  /** Runs code with notes in it. */
  trace(code: string, fixture: Fixture): Promise<Trace>;
  live(desk: number, turn: LiveTurn): Promise<LiveState>;
  closeLive(desk: number): void;
  /** Told by its host. */
  fail(message: string): void;
  /** Ends the worker, whatever it is doing. What was promised stays open. */
  kill(): void;
}

/** What ends a job, by the kind of the message. */
type Answer = Extract<FromWorker, { readonly runId: number }>;
type AnswerOf<Kind extends Answer['kind']> = Extract<Answer, { readonly kind: Kind }>;

interface Job {
  readonly runId: number;
  readonly expects: Answer['kind'];
  readonly settle: Deferred<Answer>;
}

/** A worker that has not started by then will not; a slow machine takes ten seconds. */
const START_MS = 20_000;

let lastId = 0;
let lastRunId = 0;

export function connect(hosting: Hosting): Connection {
  const id = ++lastId;
  const { port1: port, port2: theirs } = new MessageChannel();
  const started = createDeferred<void>();
  let job: Job | null = null;

  const timeout = setTimeout(() => fail('The worker did not start.'), START_MS);

  function fail(message: string): void {
    clearTimeout(timeout);
    const error = new Error(message);
    started.reject(error);
    job?.settle.reject(error);
  }

  async function ask<Kind extends Answer['kind']>(
    expects: Kind,
    messageOf: (runId: number) => ToWorker,
  ): Promise<AnswerOf<Kind>> {
    job = { runId: ++lastRunId, expects, settle: createDeferred() };
    port.postMessage(messageOf(job.runId));
    const answer = await job.settle.promise;
    if (!isKind(answer, expects)) throw new Error('The worker answered something else.');
    return answer;
  }

  port.addEventListener('message', ({ data }: MessageEvent) => {
    const message = readFromWorker(data);
    switch (message?.kind) {
      case 'ready':
        clearTimeout(timeout);
        started.resolve();
        break;
      case 'failed':
        fail(message.message);
        break;
      case 'ended':
      case 'lived':
      case 'traced':
        if (job?.runId === message.runId && job.expects === message.kind) {
          job.settle.resolve(message);
        }
        break;
      case undefined:
    }
  });
  port.start();
  // Whoever waits hears of it; a spare nobody waits for may fail in silence.
  started.promise.catch(() => {});
  hosting.spawn(id, theirs);

  return {
    id,
    ready: started.promise,
    async run(code, fixture) {
      const { evidence } = await ask('ended', (runId) => ({ kind: 'run', runId, code, fixture }));
      return evidence;
    },
    async trace(code, fixture) {
      const { trace } = await ask('traced', (runId) => ({ kind: 'trace', runId, code, fixture }));
      return trace;
    },
    async live(desk, turn) {
      const { state } = await ask('lived', (runId) => ({ kind: 'live', runId, desk, turn }));
      return state;
    },
    closeLive(desk) {
      const message: ToWorker = { kind: 'live-close', desk };
      port.postMessage(message);
    },
    fail,
    kill() {
      clearTimeout(timeout);
      port.close();
      hosting.kill(id);
    },
  };
}

function isKind<Kind extends Answer['kind']>(answer: Answer, kind: Kind): answer is AnswerOf<Kind> {
  return answer.kind === kind;
}
