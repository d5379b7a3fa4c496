import type { Evidence } from '../domain/evidence.ts';
import type { Attempt, RunCode } from '../domain/ports.ts';
import { loadSandboxAssets, type SandboxAssets } from './assets.ts';
import { connect, type Connection } from './connection.ts';
import { createDeferred } from './deferred.ts';
import { emptyEvidence } from './empty-evidence.ts';
import { hostInFrame, hostInPage, type Hosting } from './hosting.ts';

/** Runs player code out of reach of the page: in a worker, in a frame without rights. The page's end of it. */
export interface Sandbox {
  readonly run: RunCode;
  /** Where the code runs, known when the first run can begin; rejects if nothing works. */
  readonly ready: Promise<Hosting['kind']>;
  dispose(): void;
}

export interface SandboxOptions {
  /** The frame hangs here, unseen. */
  readonly parent: HTMLElement;
  readonly assets?: SandboxAssets;
}

/** The worker stops itself after 2 s; this is for the one that cannot. */
const WATCHDOG_MS = 3_000;

/** Rejects if the sandbox's files cannot be loaded. */
export async function createSandbox({ parent, assets }: SandboxOptions): Promise<Sandbox> {
  const parts = assets ?? (await loadSandboxAssets());
  const connections = new Map<number, Connection>();
  let hosting: Hosting | null = null;
  let spare: Connection | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  const onFailure = (id: number, message: string): void => connections.get(id)?.fail(message);

  function open(host: Hosting): Connection {
    const connection = connect(host);
    connections.set(connection.id, connection);
    return connection;
  }

  function drop(connection: Connection): void {
    connection.kill();
    connections.delete(connection.id);
  }

  async function start(): Promise<Connection> {
    const framed = await hostInFrame(parts, parent, onFailure);
    if (framed) {
      hosting = framed;
      const connection = open(framed);
      try {
        await connection.ready;
        return connection;
      } catch {
        drop(connection);
        framed.dispose();
      }
    }
    hosting = hostInPage(parts, onFailure);
    const connection = open(hosting);
    await connection.ready;
    return connection;
  }

  /** The next worker to run in: the spare one if there is one. A new spare starts once this one is ready. */
  async function takeOver(): Promise<Connection> {
    if (!hosting) throw new Error('The sandbox has not started.');
    const next = spare ?? open(hosting);
    spare = null;
    await next.ready;
    spare = open(hosting);
    return next;
  }

  let current = start();
  const ready = current.then(() => hosting?.kind ?? 'worker');
  void keepSpare();

  /** Waits until the first worker is ready, so as not to slow it down. */
  async function keepSpare(): Promise<void> {
    const isReady = await ready.then(
      () => true,
      () => false,
    );
    if (isReady && hosting) spare ??= open(hosting);
  }

  async function replace(broken: Connection): Promise<void> {
    drop(broken);
    current = takeOver();
    await current.catch(() => {});
  }

  async function runNow(attempt: Attempt): Promise<Evidence> {
    if (attempt.signal.aborted) return emptyEvidence(attempt, 'player');
    const stop = stopped(attempt.signal);
    const connection = await Promise.race([current, stop.promise]).catch(() => null);
    if (connection === 'player') return emptyEvidence(attempt, 'player');
    if (connection === null) return emptyEvidence(attempt, 'crashed');
    const watchdog = createDeferred<'unresponsive'>();
    const timeout = setTimeout(() => watchdog.resolve('unresponsive'), WATCHDOG_MS);
    const run = connection.run(attempt.code, attempt.fixture).catch(() => 'crashed' as const);
    const outcome = await Promise.race([run, stop.promise, watchdog.promise]);
    clearTimeout(timeout);
    stop.forget();
    if (typeof outcome !== 'string') return outcome;
    void replace(connection);
    return emptyEvidence(attempt, outcome);
  }

  return {
    ready,
    run(attempt) {
      const evidence = queue.then(() => runNow(attempt));
      queue = evidence;
      return evidence;
    },
    dispose() {
      for (const connection of connections.values()) drop(connection);
      hosting?.dispose();
    },
  };
}

/** Resolves when the player presses Stop. */
function stopped(signal: AbortSignal): { promise: Promise<'player'>; forget: () => void } {
  const { promise, resolve } = createDeferred<'player'>();
  const stop = (): void => resolve('player');
  signal.addEventListener('abort', stop);
  return { promise, forget: () => signal.removeEventListener('abort', stop) };
}
