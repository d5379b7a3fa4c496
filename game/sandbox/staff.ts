import type { SandboxAssets } from './assets.ts';
import { connect, type Connection } from './connection.ts';
import { hostInFrame, hostInPage, type Hosting } from './hosting.ts';

/** The workers of the sandbox: one that runs code and a spare one, so that ending the first costs no waiting. */
export interface Staff {
  /** Where they work, once the first is ready; rejects if none can start. */
  readonly ready: Promise<Hosting['kind']>;
  /** The worker to run in; rejects if none can start. */
  current(): Promise<Connection>;
  /** Ends a worker, whatever it is doing, and puts the spare one in its place. */
  replace(worker: Connection): void;
  readonly dispose: () => void;
}

export function createStaff(assets: SandboxAssets, parent: HTMLElement): Staff {
  const workers = new Map<number, Connection>();
  let hosting: Hosting | null = null;
  let spare: Connection | null = null;
  let isDisposed = false;

  const onFailure = (id: number, message: string): void => workers.get(id)?.fail(message);

  function hire(host: Hosting): Connection {
    const worker = connect(host);
    workers.set(worker.id, worker);
    return worker;
  }

  function dismiss(worker: Connection): void {
    worker.kill();
    workers.delete(worker.id);
  }

  /** The first worker in this place, once it is ready; null if the place is no good. */
  async function settleIn(host: Hosting): Promise<Connection | null> {
    const worker = hire(host);
    try {
      await worker.ready;
      if (isDisposed) throw new Error('The sandbox was closed.');
      hosting = host;
      return worker;
    } catch {
      dismiss(worker);
      host.dispose();
      return null;
    }
  }

  async function start(): Promise<Connection> {
    const framed = await hostInFrame(assets, parent, onFailure);
    const worker =
      (framed && (await settleIn(framed))) ?? (await settleIn(hostInPage(assets, onFailure)));
    if (worker === null) throw new Error('The sandbox could not start.');
    return worker;
  }

  /** The spare worker takes over, and another spare one starts. */
  async function takeOver(): Promise<Connection> {
    if (hosting === null) return start();
    const next = spare ?? hire(hosting);
    spare = null;
    await next.ready;
    keepSpare();
    return next;
  }

  function keepSpare(): void {
    if (hosting !== null && !isDisposed) spare ??= hire(hosting);
  }

  let current = start();
  const ready = current.then(() => {
    keepSpare();
    return hosting?.kind ?? 'worker';
  });

  function appoint(next: Promise<Connection>): Promise<Connection> {
    current = next;
    // Whoever runs code hears of it.
    next.catch(() => {});
    return next;
  }

  return {
    ready,
    current: () => current.catch(() => appoint(takeOver())),
    replace(worker) {
      dismiss(worker);
      void appoint(takeOver());
    },
    dispose() {
      isDisposed = true;
      for (const worker of workers.values()) dismiss(worker);
      hosting?.dispose();
      hosting = null;
    },
  };
}
