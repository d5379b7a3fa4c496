import type { Evidence } from '../domain/evidence.ts';
import type { Attempt, RunCode } from '../domain/ports.ts';
import { loadSandboxAssets, type SandboxAssets } from './assets.ts';
import { createDeferred } from './deferred.ts';
import { emptyEvidence } from './empty-evidence.ts';
import type { Hosting } from './hosting.ts';
import { createStaff } from './staff.ts';
import { runTyped } from './typed-code.ts';

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
  /** Fetched if left out. */
  readonly assets?: SandboxAssets;
}

/** The worker stops itself after 2 s; this is for the one that cannot. */
const WATCHDOG_MS = 3_000;

/** Rejects if the sandbox's files cannot be loaded. */
export async function createSandbox({ parent, assets }: SandboxOptions): Promise<Sandbox> {
  const staff = createStaff(assets ?? (await loadSandboxAssets()), parent);
  let queue: Promise<unknown> = Promise.resolve();

  async function runNow(attempt: Attempt): Promise<Evidence> {
    if (attempt.signal.aborted) return emptyEvidence(attempt, 'player');
    const stop = stopped(attempt.signal);
    const worker = await Promise.race([staff.current(), stop.promise]).catch(() => null);
    if (worker === null) return emptyEvidence(attempt, 'crashed');
    if (worker === 'player') return emptyEvidence(attempt, 'player');
    const watchdog = createDeferred<'unresponsive'>();
    const timeout = setTimeout(() => watchdog.resolve('unresponsive'), WATCHDOG_MS);
    const run = worker.run(attempt.code, attempt.fixture).catch(() => 'crashed' as const);
    const outcome = await Promise.race([run, stop.promise, watchdog.promise]);
    clearTimeout(timeout);
    stop.forget();
    if (typeof outcome !== 'string') return outcome;
    staff.replace(worker);
    return emptyEvidence(attempt, outcome);
  }

  return {
    ready: staff.ready,
    run(attempt) {
      const evidence = queue.then(() => runTyped(attempt, runNow));
      queue = evidence;
      return evidence;
    },
    dispose: staff.dispose,
  };
}

/** Resolves when the player presses Stop. */
function stopped(signal: AbortSignal): { promise: Promise<'player'>; forget: () => void } {
  const { promise, resolve } = createDeferred<'player'>();
  const stop = (): void => resolve('player');
  signal.addEventListener('abort', stop);
  return { promise, forget: () => signal.removeEventListener('abort', stop) };
}
