import { ripple, scatter } from '../../objects/envelope.ts';
import { Note } from '../../objects/note.ts';
import { arc } from '../show.ts';
import { showSign } from '../stamping.ts';
import { fly } from '../flight.ts';
import { cyan, type Play } from '../theatre.ts';
import { wonder } from './ends.ts';
import { climb } from './to-mast.ts';

/** The note goes up; what should come back is lost half-way. */
export const playUnheard: Play<'unheard'> = async (_, theatre) => {
  const { route, stage, show } = theatre;
  const note = await climb('request', theatre);
  note.destroy();
  ripple(stage, route.mast, cyan, 500);
  const end = arc(route.mast, route.terminal, 24, 0.5);
  const answer = show.keep(new Note(stage, 'response', route.mast));
  await fly([answer], route.mast, end, 280, theatre);
  scatter(stage, 'puff', end, 6, 16, 600);
  await show.run(240, (share) => answer.fade(share));
  await showSign('lost', end, theatre);
  wonder(theatre);
  await show.wait(300);
};
