import type { Evidence, StopReason } from '../domain/evidence.ts';
import type { LiveDesk } from '../domain/live.ts';
import type { Attempt, RunCode } from '../domain/ports.ts';
import type { Trace, TraceCode } from '../domain/trace.ts';
import { loadSandboxAssets, type SandboxAssets } from './assets.ts';
import { createDeferred } from './deferred.ts';
import { emptyEvidence } from './empty-evidence.ts';
import type { Hosting } from './hosting.ts';
import type { Connection } from './connection.ts';
import { createLiveDesk } from './live-desk.ts';
import { createStaff } from './staff.ts';
import { withAwaitedLine } from './trace/awaited-line.ts';
import { withNotes } from './trace/with-notes.ts';
import { runTyped } from './typed-code.ts';

/** Runs player code out of reach of the page: in a worker, in a frame without rights. The page's end of it. */
export interface Sandbox {
  readonly run: RunCode;
  /** A run once more, for slow motion. */
  readonly trace: TraceCode;
  /** A desk that stays until it is closed; its first turn has to be `open`. */
  openLive(): LiveDesk;
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

  /** Lets a worker do one job, in its turn; the reason if it had to be ended over it. */
  function employ<T extends object>(
    signal: AbortSignal,
    job: (worker: Connection) => Promise<T>,
  ): Promise<T | StopReason> {
    const outcome = queue.then(() => employNow(signal, job));
    queue = outcome;
    return outcome;
  }

  async function employNow<T extends object>(
    signal: AbortSignal,
    job: (worker: Connection) => Promise<T>,
  ): Promise<T | StopReason> {
    if (signal.aborted) return 'player';
    const stop = stopped(signal);
    const worker = await Promise.race([staff.current(), stop.promise]).catch(() => null);
    if (worker === null) return 'crashed';
    if (worker === 'player') return worker;
    const watchdog = createDeferred<'unresponsive'>();
    const timeout = setTimeout(() => watchdog.resolve('unresponsive'), WATCHDOG_MS);
    const done = job(worker).catch(() => 'crashed' as const);
    const outcome = await Promise.race([done, stop.promise, watchdog.promise]);
    clearTimeout(timeout);
    stop.forget();
    if (typeof outcome === 'string') staff.replace(worker);
    return outcome;
  }

  async function runNow(attempt: Attempt): Promise<Evidence> {
    const { code, fixture, signal } = attempt;
    const outcome = await employ(signal, (worker) => worker.run(code, fixture));
    return typeof outcome === 'string' ? emptyEvidence(attempt, outcome) : outcome;
  }

  async function trace(attempt: Attempt): Promise<Trace | null> {
    const { code, fixture, signal } = attempt;
    const marked = await withNotes(code);
    if (marked === null) return null;
    const outcome = await employ(signal, (worker) => worker.trace(marked, fixture));
    if (typeof outcome === 'string') return null;
    return { ...outcome, evidence: { ...outcome.evidence, source: code } };
  }

  return {
    ready: staff.ready,
    async run(attempt) {
      const evidence = await runTyped(attempt, runNow);
      return withAwaitedLine(evidence, () => trace(attempt));
    },
    trace,
    openLive: () => createLiveDesk(employ, trace),
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
