import { ripple } from '../../objects/envelope.ts';
import { Figure } from '../../objects/figure.ts';
import { depths } from '../../stage.ts';
import { fly } from '../flight.ts';
import { arc } from '../show.ts';
import { stamp } from '../stamping.ts';
import { type Play, red } from '../theatre.ts';
import { wonder } from './ends.ts';
import { toMast } from './to-mast.ts';

/** How far it is thrown back. */
const thrown = { x: 34, y: 14 };

/** As far as the phone, which stays dark: it bounces off, is stamped where it lies, and fades. */
export const playUndelivered: Play<'undelivered'> = async (step, theatre) => {
  const { route, stage, show, watch } = theatre;
  const { mast, door } = route;
  const pieces = await toMast(step, theatre);
  const phone = new Figure(stage, 'actors', 'phone/0', door.x, door.y + 8, depths.signs + 1);
  show.keep(phone).setTint(0x55597a);
  await fly(pieces, mast, door, 480, theatre);
  ripple(stage, door, red, 420);
  const side = door.x < mast.x ? 1 : -1;
  const end = { x: door.x + side * thrown.x, y: door.y + thrown.y };
  await show.run(300, (share) => {
    const seen = stage.isCalm() ? Math.round(share) : share;
    for (const piece of pieces) piece.moveTo(arc(door, end, 18, seen));
    watch(door);
  });
  await stamp(step.code, end, theatre);
  wonder(theatre);
  await show.run(460, (share) => {
    for (const piece of pieces) piece.grey(share * 0.7);
  });
};
