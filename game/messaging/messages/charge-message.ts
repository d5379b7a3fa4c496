import { parsePhoneNumber } from '../phone-numbers/number-plan.ts';
import { charge } from '../usage/ledger.ts';
import type { World } from '../world.ts';
import { usageCategoriesOf } from '../usage/message-categories.ts';
import { isMms, type Message } from './message.ts';
import { costOf } from './prices.ts';
import { senderTypeOf } from './release.ts';
import { channelOf } from './senders.ts';

/** What an outbound message costs, in `MONEY_UNITS`. */
export function costOfMessage(message: Message): number {
  const { to, segments, isFree } = message;
  if (isFree === true) return 0;
  const isWhatsApp = channelOf(to) === 'whatsapp';
  const country = to.startsWith('+1') ? 'US' : (parsePhoneNumber(to)?.countries[0] ?? 'US');
  return costOf({ segments, isMms: isMms(message), isWhatsApp, country });
}

/** Takes the cost of a message from the balance and writes it into the usage records. */
export function payFor(world: World, message: Message, cost: number): void {
  const type = senderTypeOf(world, message.direction === 'inbound' ? message.to : message.from);
  charge(world, {
    categories: usageCategoriesOf(message, type),
    count: 1,
    usage: message.segments,
    cost,
  });
}
