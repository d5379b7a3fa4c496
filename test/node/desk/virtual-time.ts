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
}

interface Entry {
  readonly at: number;
  readonly order: number;
  readonly task: () => void;
}

/** `advance` moves the clock of the server by so many milliseconds. */
export function createVirtualTime(advance: (ms: number) => Promise<void>): VirtualTime {
  const nextTurn = setImmediate;
  const entries = new Set<Entry>();
  let now = 0;
  let scheduled = 0;
  let underWay = 0;
  let isWaking = false;
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
    if (next === undefined) return;
    entries.delete(next);
    underWay++;
    await advance(next.at - now);
    underWay--;
    now = next.at;
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
