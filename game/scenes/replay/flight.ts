import type { Point } from '../../domain/ground.ts';
import { arc } from './show.ts';
import type { Theatre } from './theatre.ts';

/** Something that can be sent through the air. */
export interface Flyer {
  readonly at: Point;
  moveTo(at: Point): void;
}

/** How far one is behind the one before it, of the whole way; they are no closer the more there are. */
const gap = 0.14;

/** Along an arc, one after another; the first leads, and is looked at. Without motion they are there at half time. */
export function fly(
  flyers: readonly Flyer[],
  from: Point,
  to: Point,
  duration: number,
  { show, stage, watch }: Pick<Theatre, 'show' | 'stage' | 'watch'>,
): Promise<void> {
  const whole = 1 + gap * (flyers.length - 1);
  return show.run(
    duration * whole,
    (share) => {
      flyers.forEach((flyer, i) => {
        const way = Math.min(1, Math.max(0, share * whole - i * gap));
        const seen = stage.isCalm() ? Math.round(way) : way;
        flyer.moveTo(arc(from, to, 24, seen));
      });
      if (flyers[0]) watch(flyers[0].at);
    },
    'Sine.easeInOut',
  );
}
