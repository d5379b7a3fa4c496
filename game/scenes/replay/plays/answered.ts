import { fly } from '../flight.ts';
import type { Play } from '../theatre.ts';
import { tickAtTerminal } from './ends.ts';
import { writeToMast } from './written.ts';

/** A text comes home. */
export const playAnswered: Play<'answered'> = async (_, theatre) => {
  const { route } = theatre;
  const envelope = await writeToMast(theatre, 360);
  await fly([envelope], route.mast, route.terminal, 420, theatre);
  envelope.destroy();
  await tickAtTerminal(theatre);
};
