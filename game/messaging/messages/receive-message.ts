import type { MediaFile } from '../../domain/fixture.ts';
import { serviceOfNumber } from '../inbound/doors.ts';
import type { World } from '../world.ts';
import { payFor } from './charge-message.ts';
import { NO_PLAN, type Message } from './message.ts';
import { inboundCostOf } from './prices.ts';
import { countSegments } from './segments.ts';
import { channelOf, withoutPrefix } from './senders.ts';

/** A text on its way between phones. Addresses of WhatsApp carry their prefix. */
export interface Text {
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly media?: readonly MediaFile[];
  /** How many answers by rule led to it, one after the other. */
  readonly hops?: number;
}

/**
 * A text that came in at one of the account's numbers; whoever answers for the number is told. Returns the message as
 * it now stands in the list.
 */
export function receiveMessage(world: World, text: Text): Message {
  const at = world.clock.now();
  const media = (text.media ?? []).map(({ url, contentType }) => ({
    sid: world.ids.sid('ME'),
    url,
    contentType,
    createdAt: at,
  }));
  const segments = countSegments(text.body);
  const isWhatsApp = channelOf(text.from) === 'whatsapp';
  const cost = inboundCostOf(segments, media.length, isWhatsApp);
  const message: Message = {
    sid: world.ids.sid(media.length > 0 ? 'MM' : 'SM'),
    direction: 'inbound',
    to: text.to,
    createdAt: at,
    request: null,
    service: serviceOfNumber(world, withoutPrefix(text.to))?.sid ?? null,
    plan: NO_PLAN,
    callbacks: [],
    media,
    hops: text.hops ?? 0,
    from: text.from,
    body: text.body,
    segments,
    status: 'received',
    updatedAt: at,
    sentAt: at,
    price: -cost,
    error: null,
    history: [{ at, status: 'received' }],
  };
  payFor(world, message, cost);
  if (isWhatsApp) world.lastWrote.set(`${text.from}>${text.to}`, at);
  world.messages.add(message);
  world.web.listeners.messageReceived(world, message);
  return message;
}
