import type { World } from '../world.ts';
import type { Message } from './message.ts';
import { PRICES } from './prices.ts';
import { countSegments } from './segments.ts';

/** A text that came in at one of the account's numbers. Returns the message as it now stands in the list. */
export function receiveMessage(
  world: World,
  text: { readonly from: string; readonly to: string; readonly body: string },
): Message {
  const at = world.clock.now();
  const segments = countSegments(text.body);
  const message: Message = {
    sid: world.ids.sid('SM'),
    direction: 'inbound',
    from: text.from,
    to: text.to,
    body: text.body,
    segments,
    createdAt: at,
    request: null,
    status: 'received',
    updatedAt: at,
    sentAt: at,
    price: -PRICES.inboundSms * segments,
    error: null,
    history: [{ at, status: 'received' }],
  };
  world.account.balance -= PRICES.inboundSms * segments;
  world.messages.add(message);
  return message;
}
