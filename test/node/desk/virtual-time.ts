import type { Step, Stepped } from './stepping.ts';

/**
 * Virtual time for a real Node process: timers and answers wait for the clock of a mock API, which moves on only when
 * the process has nothing else to do. So the same code sees the same times as in the sandbox.
 */
export interface VirtualTime {
  /** Virtual milliseconds since the start. */
  now(): number;
  /** Runs something so many virtual milliseconds from now. Returns its undo. */
  after(ms: number, task: () => void): () => void;
  /** Something real that takes no virtual time; one after the other, in the order asked for. */
  meanwhile<T>(task: () => Promise<T>): Promise<T>;
  /** Looks whether it is time to move on, though nothing waits. */
  wake(): void;
  /** When nothing but a visitor could wake the code any more; null: before that it was over. */
  idleSince(): number | null;
}

/** What lies outside the process. */
interface Outside {
  /** Moves the clock of the server until it has gone so far, or until somebody visits. */
  readonly step: (how: Step) => Promise<Stepped>;
  readonly isServing: () => boolean;
  /** Hands a visit in, and resolves when all that is at hand is done. */
  readonly receive: (visit: Stepped['visits'][number]) => Promise<void>;
}

interface Entry {
  readonly at: number;
  readonly order: number;
  readonly task: () => void;
}

export function createVirtualTime({ step, isServing, receive }: Outside): VirtualTime {
  const nextTurn = setImmediate;
  const entries = new Set<Entry>();
  let now = 0;
  let scheduled = 0;
  let underWay = 0;
  let isWaking = false;
  let idleSince: number | null = null;
  let last: Promise<unknown> = Promise.resolve();

  /** Looks, once everything at hand is done, whether it is time to move on. */
  function wake(): void {
    if (isWaking) return;
    isWaking = true;
    nextTurn(() => {
      isWaking = false;
      void moveOn();
    });
  }

  async function moveOn(): Promise<void> {
    if (underWay > 0) return; // wakes again when it is over
    const next = [...entries].toSorted((a, b) => a.at - b.at || a.order - b.order)[0];
    if (next === undefined) {
      idleSince ??= now;
      if (!isServing()) return;
    }
    underWay++;
    const moved = await step(next === undefined ? { idleSince: idleSince! } : { until: next.at });
    now = moved.now;
    for (const visit of moved.visits) await receive(visit);
    underWay--;
    if (moved.visits.length > 0) return wake();
    if (next === undefined || !entries.delete(next)) return; // nobody comes any more
    wake();
    next.task();
  }

  async function run<T>(task: () => Promise<T>): Promise<T> {
    try {
      return await task();
    } finally {
      underWay--;
      wake();
    }
  }

  return {
    now: () => now,
    wake,
    idleSince: () => idleSince,
    after(ms, task) {
      const entry = { at: now + ms, order: scheduled++, task };
      entries.add(entry);
      wake();
      return () => entries.delete(entry);
    },
    meanwhile(task) {
      underWay++;
      const result = last.then(() => run(task));
      last = result.catch(() => {});
      return result;
    },
  };
}
