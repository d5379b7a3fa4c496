import type { Requirement } from './level-map.ts';

/** Everything the game remembers about what one player has done. Plain data, so any store can hold it. */
export interface Progress {
  /** Keys `level/objective`, in the order they were done. */
  readonly completed: readonly string[];
  /** Where the player stands. */
  readonly place: Place;
}

export interface Place {
  readonly level: string;
  /** Foot point on the map; null: at the spawn point named. */
  readonly at: { readonly x: number; readonly y: number } | null;
  readonly spawn: string;
}

export function startOf(level: string): Progress {
  return { completed: [], place: { level, at: null, spawn: 'start' } };
}

export function isCompleted(progress: Progress, key: string): boolean {
  return progress.completed.includes(key);
}

export function complete(progress: Progress, key: string): Progress {
  if (isCompleted(progress, key)) return progress;
  return { ...progress, completed: [...progress.completed, key] };
}

/** Whether what a map or level asks for is the case. */
export function meets(progress: Progress, requirement: Requirement): boolean {
  return (
    requirement.done.every((key) => isCompleted(progress, key)) &&
    !requirement.notDone.some((key) => isCompleted(progress, key))
  );
}

/** Keeps the further progress of two saves of one player; the place is the first one's. */
export function merge(mine: Progress, other: Progress): Progress {
  return other.completed.reduce(complete, mine);
}
