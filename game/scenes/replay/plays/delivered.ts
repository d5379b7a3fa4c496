import { ripple } from '../../objects/envelope.ts';
import { Figure } from '../../objects/figure.ts';
import { depths } from '../../stage.ts';
import { fly } from '../flight.ts';
import { cyan, type Play, type Theatre } from '../theatre.ts';
import { toMast } from './to-mast.ts';

/** On to the phone, and it rings. */
export const playDelivered: Play<'delivered'> = async (step, theatre) => {
  const { route, watch } = theatre;
  const pieces = await toMast(step, theatre);
  await fly(pieces, route.mast, route.door, 480, theatre);
  for (const piece of pieces) piece.destroy();
  watch(route.door);
  await ring(theatre);
};

async function ring({ route, stage, show }: Theatre): Promise<void> {
  const { receiver, door, bystanders } = route;
  const phone = show.keep(
    new Figure(stage, 'actors', 'phone/0', door.x, door.y + 8, depths.signs + 1),
  );
  ripple(stage, { x: door.x, y: door.y + 2 }, cyan, 600);
  receiver?.rejoice(780);
  for (const each of bystanders) each.feel('alert');
  await show.run(520, (share) => {
    phone.setFrame(`phone/${stage.isCalm() ? 0 : Math.floor(share * 8) % 4}`);
  });
}
