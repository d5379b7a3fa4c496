import type { Point } from '../../../domain/ground.ts';
import { type Envelope, scatter } from '../../objects/envelope.ts';
import type { Theatre } from '../theatre.ts';

/** All life goes out of them, and they fall. */
export async function drop(
  envelopes: readonly Envelope[],
  from: Point,
  { stage, show, watch }: Theatre,
): Promise<void> {
  scatter(stage, 'puff', from, 6, 16, 600);
  await show.run(440, (share) => {
    for (const each of envelopes) {
      each.grey(share);
      each.moveTo(stage.isCalm() ? from : { x: from.x, y: from.y + share * share * 20 });
    }
    watch(from);
  });
  for (const each of envelopes) each.destroy();
}
