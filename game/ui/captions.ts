/** Sounds on their way to being words. `main.ts` feeds it: it knows who hears them. */
import type { Cue } from '../domain/sound.ts';

export interface Captions {
  /** Returns its own undo. */
  subscribe(listener: (cues: readonly Cue[]) => void): () => void;
}

export function createCaptions(): Captions & { tell(cues: readonly Cue[]): void } {
  const listeners = new Set<(cues: readonly Cue[]) => void>();
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell(cues) {
      for (const listener of listeners) listener(cues);
    },
  };
}
