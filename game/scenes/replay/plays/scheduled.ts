import { fly } from '../flight.ts';
import { placeOnShelf } from '../standing.ts';
import { showSign } from '../stamping.ts';
import type { Play } from '../theatre.ts';
import { toMast } from './to-mast.ts';

/** Up to the mast, and to one side of it, with a clock on. */
export const playScheduled: Play<'scheduled'> = async ({ shelf }, theatre) => {
  const { route, show } = theatre;
  const pieces = await toMast({ origin: 'terminal', segments: 1, shelf }, theatre);
  const place = placeOnShelf(route.mast, shelf);
  await fly(pieces, route.mast, place, 200, theatre);
  await showSign('clock', { x: place.x + 4, y: place.y - 6 }, theatre);
  await show.wait(560);
};
