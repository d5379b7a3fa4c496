/**
 * The virtual clock: the only time the platform and the player's code know. It stands still until somebody runs the
 * next task, so a day passes as fast as its tasks can run. Knows nothing of messages.
 */
export interface Clock {
  /** Virtual milliseconds since the start. */
  now(): number;
  /** The virtual date and time. */
  date(): Date;
  /** Runs `task` after so many milliseconds (below 0 counts as 0). Returns its undo. */
  schedule(afterMs: number, task: () => void): () => void;
  /** When the next task is due, in milliseconds since the start; null when none is. */
  nextAt(): number | null;
  /** Moves time to the next task and runs it. False when there was none. What the task throws is thrown on. */
  runNext(): boolean;
}

interface Entry {
  readonly at: number;
  /** Order of scheduling, which decides between tasks of the same time. */
  readonly order: number;
  readonly task: () => void;
  /** Where it stands in the heap; -1 once it has left. */
  index: number;
}

/**
 * A clock that stands at `startsAt` (ISO 8601). Tasks are held in a binary heap in which every entry knows its place,
 * so scheduling, running and undoing all take logarithmic time and an undone task is gone at once.
 */
export function createClock(startsAt: string): Clock {
  const start = Date.parse(startsAt);
  const heap: Entry[] = [];
  let now = 0;
  let scheduled = 0;

  function remove(entry: Entry): void {
    if (entry.index < 0) return;
    const hole = entry.index;
    const last = heap.pop();
    entry.index = -1;
    if (last === undefined || last === entry) return;
    place(heap, last, hole);
    siftUp(heap, last);
    siftDown(heap, last);
  }

  return {
    now: () => now,
    date: () => new Date(start + now),
    schedule(afterMs, task) {
      const entry = { at: now + Math.max(0, afterMs || 0), order: scheduled++, task, index: -1 };
      place(heap, entry, heap.length);
      siftUp(heap, entry);
      return () => remove(entry);
    },
    nextAt: () => heap[0]?.at ?? null,
    runNext() {
      const next = heap[0];
      if (next === undefined) return false;
      remove(next);
      now = next.at;
      next.task();
      return true;
    },
  };
}

function isBefore(a: Entry, b: Entry): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}

function place(heap: Entry[], entry: Entry, index: number): void {
  heap[index] = entry;
  entry.index = index;
}

function siftUp(heap: Entry[], entry: Entry): void {
  while (entry.index > 0) {
    const at = entry.index;
    const parent = heap[(at - 1) >> 1];
    if (parent === undefined || !isBefore(entry, parent)) return;
    place(heap, entry, parent.index);
    place(heap, parent, at);
  }
}

function siftDown(heap: Entry[], entry: Entry): void {
  for (;;) {
    const at = entry.index;
    const left = heap[2 * at + 1];
    const right = heap[2 * at + 2];
    const child = right !== undefined && left !== undefined && isBefore(right, left) ? right : left;
    if (child === undefined || !isBefore(child, entry)) return;
    place(heap, entry, child.index);
    place(heap, child, at);
  }
}
