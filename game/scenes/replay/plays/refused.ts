import { ripple } from '../../objects/envelope.ts';
import { Note } from '../../objects/note.ts';
import { fly } from '../flight.ts';
import { onPaper, stamp } from '../stamping.ts';
import { type Play, red } from '../theatre.ts';
import { wonder } from './ends.ts';

/** More of the same are not told apart. */
const mostNotes = 4;

/** The gate stamps its code on the note and sends it back. */
export const playRefused: Play<'refused'> = async ({ code, times }, theatre) => {
  const { route, stage, show, watch } = theatre;
  const notes = Array.from({ length: Math.min(times, mostNotes) }, () =>
    show.keep(new Note(stage, 'request', route.terminal)),
  );
  await fly(notes, route.terminal, route.mast, 420, theatre);
  ripple(stage, route.mast, red, 520);
  const image = await stamp(code, route.mast, theatre);
  // Time to read it.
  await show.wait(340);
  await fly(notes, route.mast, route.terminal, 400, {
    ...theatre,
    watch(at) {
      image.setPosition(Math.round(at.x), Math.round(at.y) + onPaper);
      watch(at);
    },
  });
  for (const note of notes) note.destroy();
  wonder(theatre);
  await show.wait(160);
};
