import { fly } from '../flight.ts';
import { arc } from '../show.ts';
import { showSign } from '../stamping.ts';
import type { Play } from '../theatre.ts';
import { wonder } from './ends.ts';
import { toMast } from './to-mast.ts';

/** It leaves, grows faint on its way, and nobody can say more. */
export const playUnsettled: Play<'unsettled'> = async (step, theatre) => {
  const { route, show, watch } = theatre;
  const pieces = await toMast(step, theatre);
  const end = arc(route.mast, route.door, 24, 0.62);
  await fly(pieces, route.mast, end, 380, theatre);
  await show.run(260, (share) => {
    for (const piece of pieces) piece.grey(share * 0.75);
    watch(end);
  });
  await showSign('lost', { x: end.x, y: end.y - 2 }, theatre);
  wonder(theatre);
  await show.wait(260);
};
