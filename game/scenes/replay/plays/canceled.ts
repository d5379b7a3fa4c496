import { Envelope } from '../../objects/envelope.ts';
import { placeOnShelf } from '../standing.ts';
import { showSign } from '../stamping.ts';
import type { Play } from '../theatre.ts';
import { drop } from './drop.ts';

/** What hung at the mast gets a bar across and goes. */
export const playCanceled: Play<'canceled'> = async ({ shelf }, theatre) => {
  const { route, stage, show, watch } = theatre;
  const place = placeOnShelf(route.mast, shelf);
  const envelope = show.keep(new Envelope(stage, place));
  envelope.rest(place);
  watch(place);
  await show.wait(200);
  await showSign('bar', place, theatre);
  await show.wait(320);
  await drop([envelope], place, theatre);
  await show.wait(160);
};
