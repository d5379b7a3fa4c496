import { ripple } from '../../objects/envelope.ts';
import { stamp } from '../stamping.ts';
import { type Play, red } from '../theatre.ts';
import { drop } from './drop.ts';
import { wonder } from './ends.ts';
import { toMast } from './to-mast.ts';

/** Accepted, and stamped and dropped before it ever left. */
export const playFailed: Play<'failed'> = async (step, theatre) => {
  const { route, stage, show } = theatre;
  const pieces = await toMast(step, theatre);
  ripple(stage, route.mast, red, 520);
  await stamp(step.code, route.mast, theatre);
  wonder(theatre);
  await drop(pieces, route.mast, theatre);
  await show.wait(240);
};
