import type { Evidence } from '../domain/evidence.ts';
import type { Fixture } from '../domain/fixture.ts';
import { createDeferred, type Deferred } from './deferred.ts';
import type { Hosting } from './hosting.ts';
import { readFromWorker, type ToWorker } from './worker-protocol.ts';

/** The line to one worker. */
export interface Connection {
  readonly id: number;
  /** Resolves when it can run code; rejects if it cannot start. */
  readonly ready: Promise<void>;
  /** One run at a time. Rejects if the worker breaks. */
  run(code: string, fixture: Fixture): Promise<Evidence>;
  /** Told by its host. */
  fail(message: string): void;
  /** Ends the worker, whatever it is doing. What was promised stays open. */
  kill(): void;
}

/** A worker that has not started by then will not. */
const START_MS = 10_000;

let lastId = 0;
let lastRunId = 0;

export function connect(hosting: Hosting): Connection {
  const id = ++lastId;
  const { port1: port, port2: theirs } = new MessageChannel();
  const started = createDeferred<void>();
  let running: { runId: number; settle: Deferred<Evidence> } | null = null;

  const timeout = setTimeout(() => fail('The worker did not start.'), START_MS);

  function fail(message: string): void {
    clearTimeout(timeout);
    const error = new Error(message);
    started.reject(error);
    running?.settle.reject(error);
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
        if (running?.runId === message.runId) running.settle.resolve(message.evidence);
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
    run(code, fixture) {
      running = { runId: ++lastRunId, settle: createDeferred() };
      const message: ToWorker = { kind: 'run', runId: running.runId, code, fixture };
      port.postMessage(message);
      return running.settle.promise;
    },
    fail,
    kill() {
      clearTimeout(timeout);
      port.close();
      hosting.kill(id);
    },
  };
}
