import { Note } from '../../objects/note.ts';
import { fly } from '../flight.ts';
import { onPaper, stamp } from '../stamping.ts';
import type { Play } from '../theatre.ts';
import { comeDown, tickAtTerminal } from './ends.ts';
import { writeToMast } from './written.ts';

/** A text comes to the mast; what comes down to the code is a note. */
export const playCalled: Play<'called'> = async ({ problem }, theatre) => {
  const envelope = await writeToMast(theatre, 240);
  envelope.destroy();
  await comeDown('webhook', 1, problem, theatre);
};

export const playCalledAgain: Play<'called-again'> = ({ problem }, theatre) =>
  comeDown('webhook', 1, problem, theatre);

/** More news of one message are not told apart. */
const mostNews = 4;

export const playTold: Play<'told'> = ({ statuses, problem }, theatre) =>
  comeDown('webhook', Math.min(statuses.length, mostNews), problem, theatre);

/** From beyond the picture, not from the mast. What the code answers comes back out. */
export const playVisited: Play<'visited'> = async ({ status, problem }, theatre) => {
  const { route, stage, show, watch } = theatre;
  const { terminal } = route;
  const outside = { x: terminal.x - 150, y: terminal.y + 24 };
  const note = show.keep(new Note(stage, 'stranger', outside));
  await fly([note], outside, terminal, 480, theatre);
  if (problem === null) {
    note.destroy();
    await tickAtTerminal(theatre);
    return;
  }
  const image = await stamp(status ?? problem, terminal, theatre);
  await show.wait(300);
  await fly([note], terminal, outside, 380, {
    ...theatre,
    watch(at) {
      image.setPosition(Math.round(at.x), Math.round(at.y) + onPaper);
      watch(terminal);
    },
  });
};
