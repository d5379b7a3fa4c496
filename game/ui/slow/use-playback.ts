import { useEffect, useState } from 'preact/hooks';

/** Milliseconds a picture stays. */
const PACE_MS = 700;

export interface Playback {
  readonly at: number;
  readonly isPlaying: boolean;
  /** Shows one picture and stops there. */
  readonly goTo: (at: number) => void;
  readonly play: () => void;
  readonly pause: () => void;
}

/** Goes through so many pictures, one after the other; the last one stays. */
export function usePlayback(count: number, isAutomatic: boolean): Playback {
  const [at, setAt] = useState(0);
  const [isPlaying, setPlaying] = useState(isAutomatic);
  const last = Math.max(0, count - 1);
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setInterval(() => {
      setAt((now) => {
        if (now >= last) setPlaying(false);
        return Math.min(now + 1, last);
      });
    }, PACE_MS);
    return () => clearInterval(timer);
  }, [isPlaying, last]);
  return {
    at: Math.min(at, last),
    isPlaying,
    goTo(next) {
      setPlaying(false);
      setAt(Math.min(Math.max(0, next), last));
    },
    play() {
      if (at >= last) setAt(0);
      setPlaying(true);
    },
    pause: () => setPlaying(false),
  };
}
