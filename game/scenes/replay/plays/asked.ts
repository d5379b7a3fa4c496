import { ripple } from '../../objects/envelope.ts';
import { Note } from '../../objects/note.ts';
import { fly } from '../flight.ts';
import { cyan, type Play } from '../theatre.ts';
import { tickAtTerminal } from './ends.ts';
import { climb } from './to-mast.ts';

/** Up with a question, down with its answer. */
export const playAsked: Play<'asked'> = async (_, theatre) => {
  const { route, stage, show } = theatre;
  const question = await climb('request', theatre);
  question.destroy();
  ripple(stage, route.mast, cyan, 500);
  await show.wait(120);
  const answer = show.keep(new Note(stage, 'response', route.mast));
  await fly([answer], route.mast, route.terminal, 400, theatre);
  answer.destroy();
  await tickAtTerminal(theatre);
};
