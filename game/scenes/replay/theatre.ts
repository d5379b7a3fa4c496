import type { Point } from '../../domain/ground.ts';
import type { ReplayStep } from '../../domain/replay.ts';
import type { Stage } from '../stage.ts';
import type { Route } from './route.ts';
import type { Show } from './show.ts';

/** What a play has at hand. Times are for a normal pace: about 1.4 seconds for each step. */
export interface Theatre {
  readonly route: Route;
  readonly stage: Stage;
  readonly show: Show;
  /** Says where to look. */
  readonly watch: (at: Point) => void;
}

/** Plays a step of one kind to its end. */
export type Play<Kind extends ReplayStep['kind']> = (
  step: Extract<ReplayStep, { kind: Kind }>,
  theatre: Theatre,
) => Promise<void>;

export const cyan = 0x4fe3d2;
export const amber = 0xffc04a;
export const red = 0xf1544f;
