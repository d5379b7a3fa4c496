import { accept, refuse, type Answer } from '../http/answer.ts';
import { parsePhoneNumber } from '../phone-numbers/number-plan.ts';
import type { World } from '../world.ts';

/** How long the network takes until the phone rings, in virtual milliseconds. */
const RINGS_AFTER = 1000;
const LONGEST_DELAY = 60;

/**
 * POST OutgoingCallerIds.json: calls a number and asks for the six digits of the answer; whoever types them has proved to
 * hold it (docs/voice/api/outgoing-caller-ids). A handset that answers types the code it hears. 200, as OpenAPI has it.
 */
export function requestValidation(form: URLSearchParams, world: World): Answer {
  const written = form.get('PhoneNumber');
  if (!written) return refuse('20001', { name: 'PhoneNumber' });
  const number = parsePhoneNumber(written);
  if (number === null) return refuse('21401');
  const phoneNumber = number.e164;
  if (world.callerIds.byKey(phoneNumber)) return refuse('21450', { number: phoneNumber });
  const delay = Number(form.get('CallDelay') ?? 0);
  if (!(delay >= 0 && delay <= LONGEST_DELAY)) {
    return refuse('20001-value', { name: 'CallDelay', value: form.get('CallDelay') ?? '' });
  }
  const friendlyName = form.get('FriendlyName') || phoneNumber;
  ring(world, { phoneNumber, friendlyName, delay });
  return accept({
    account_sid: world.account.sid,
    call_sid: world.ids.sid('CA'),
    friendly_name: friendlyName,
    phone_number: phoneNumber,
    validation_code: String(100_000 + world.ids.number('validation', 900_000)),
  });
}

interface Call {
  readonly phoneNumber: string;
  readonly friendlyName: string;
  /** Seconds. */
  readonly delay: number;
}

function ring(world: World, { phoneNumber, friendlyName, delay }: Call): void {
  const handset = world.handsets.get(phoneNumber);
  const answersAfter = handset?.answersCallAfter;
  if (answersAfter === undefined) return; // nobody picks up
  world.clock.schedule(delay * 1000 + Math.max(RINGS_AFTER, answersAfter * 1000), () => {
    if (world.callerIds.byKey(phoneNumber)) return;
    const at = world.clock.now();
    const sid = world.ids.sid('PN');
    world.callerIds.add({ sid, phoneNumber, friendlyName, createdAt: at, updatedAt: at });
  });
}
