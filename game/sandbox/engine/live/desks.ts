import type { LiveState, LiveTurn } from '../../../domain/live.ts';
import type { Engine } from '../engine.ts';
import type { LiveCity } from './city.ts';

/** The live desk of a worker: one at a time, so that nothing is left behind. */
export interface Desks {
  /** Null for a desk that is not, or no longer, open. */
  take(desk: number, turn: LiveTurn): Promise<LiveState | null>;
  close(desk: number): void;
}

export function createDesks(engine: Pick<Engine, 'live'>): Desks {
  let open: { readonly desk: number; readonly city: Promise<LiveCity> } | null = null;

  return {
    async take(desk, turn) {
      if (turn.what === 'open') {
        const { code, fixture } = turn;
        const city = engine.live({ code, fixture });
        open = { desk, city };
        return (await city).state();
      }
      if (open?.desk !== desk) return null;
      const city = await open.city;
      return city.take(turn);
    },
    close(desk) {
      if (open?.desk === desk) open = null;
    },
  };
}
