import type { Handset } from '../../domain/fixture.ts';
import { channelOf } from '../messages/senders.ts';
import { isMms, type Message } from '../messages/message.ts';
import type { World } from '../world.ts';
import { failure, type Failure } from './failures.ts';

/** What the carrier reports about a message in the end; null: it never reports. */
export type Outcome = { readonly status: 'delivered' } | Failed | null;

interface Failed {
  readonly status: 'undelivered';
  readonly error: Failure;
}

const DELIVERED: Outcome = { status: 'delivered' };

/** By the state of the handset. */
const BY_STATE: Readonly<Record<Handset['state'], Outcome>> = {
  on: DELIVERED,
  off: undelivered(30003),
  unknown: undelivered(30005),
  filtered: undelivered(30007),
  silent: null,
};

/**
 * What becomes of a message to this handset. No handset: a stranger's phone, which takes it. A landline takes nothing;
 * one that is `on` is refused before it comes to this (21614).
 */
export function outcomeFor(world: World, message: Message, handset: Handset | undefined): Outcome {
  const isWhatsApp = channelOf(message.to) === 'whatsapp';
  if (isWhatsApp && handset?.whatsapp === false) return undelivered(63003);
  if (isWhatsApp && !isInWindow(world, message)) return undelivered(63016);
  if (!isWhatsApp && isMms(message) && !takesPictures(message, handset)) {
    return undelivered(30011);
  }
  if (handset === undefined) return DELIVERED;
  if (handset.failsWith !== undefined) return undelivered(handset.failsWith);
  if (handset.kind === 'landline') return undelivered(30006);
  const isOnAgain =
    handset.state === 'off' &&
    handset.onAfter !== undefined &&
    world.clock.now() >= handset.onAfter * 1000;
  return isOnAgain ? DELIVERED : BY_STATE[handset.state];
}

/** Pictures travel in the United States and Canada only (docs/messaging/guides/sending-mms, dictionary 30011). */
function takesPictures({ to }: Message, handset: Handset | undefined): boolean {
  return to.startsWith('+1') && handset?.mms !== false;
}

/** WhatsApp: free words only within 24 hours of the reader's last (dictionary 63016); a template at any time. */
const WINDOW = 24 * 60 * 60 * 1000;

function isInWindow(world: World, { from, to, plan }: Message): boolean {
  if (plan.contentSid !== null) return true;
  const wrote = world.lastWrote.get(`${to}>${from}`);
  return wrote !== undefined && world.clock.now() - wrote <= WINDOW;
}

function undelivered(code: number): Outcome {
  return { status: 'undelivered', error: failure(code) };
}
