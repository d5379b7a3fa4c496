import { Bubble } from '../../objects/bubble.ts';
import { Envelope, ripple } from '../../objects/envelope.ts';
import { fly } from '../flight.ts';
import { cyan, type Theatre } from '../theatre.ts';

/** Somebody taps on a phone, and what they wrote flies to the mast; it is still there afterwards. */
export async function writeToMast(theatre: Theatre, typing: number): Promise<Envelope> {
  const { route, stage, show, watch } = theatre;
  const { door, mast } = route;
  if (route.receiver) {
    const bubble = show.keep(new Bubble(stage));
    const above = { x: door.x, y: door.y + 4 };
    bubble.show('talk', Math.round(above.x), Math.round(above.y), 0);
    watch(above);
    await show.wait(typing);
    bubble.show(null, 0, 0, 0);
  }
  const envelope = show.keep(new Envelope(stage, door));
  await fly([envelope], door, mast, 420, theatre);
  ripple(stage, mast, cyan, 500);
  return envelope;
}
