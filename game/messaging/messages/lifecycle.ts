import { outcomeFor } from '../network/outcomes.ts';
import { ringPhone } from '../network/phone-network.ts';
import type { World } from '../world.ts';
import { changeStatus } from './change-status.ts';
import type { Message } from './message.ts';
import { PRICES } from './prices.ts';

/**
 * How long each step takes, in virtual milliseconds. The service documents the order of statuses
 * (docs/messaging/guides/outbound-message-status-in-status-callbacks) but no times; these are the game's.
 */
const SENDING_AFTER = 500;
const SENT_AFTER = 400;
const REPORTED_AFTER = 1200;
/** Up to this much more until the report, so that two phones do not ring in step. */
const REPORT_SPREAD = 200;

/** A long code releases one segment a second (docs/api/errors/21611). */
const MS_PER_SEGMENT = 1000;

/** Sets a queued message on its way: queued, sending, sent, then what the handset makes of it. */
export function sendOnItsWay(world: World, message: Message): void {
  const { clock } = world;
  const spread = world.ids.number('report', REPORT_SPREAD);
  clock.schedule(waitForRelease(world, message) + SENDING_AFTER, () => {
    changeStatus(world, message, 'sending');
    clock.schedule(SENT_AFTER, () => {
      charge(world, message);
      clock.schedule(REPORTED_AFTER + spread, () => report(world, message));
    });
  });
}

/** Takes the sender's next free place in line and says how far off it is, in milliseconds. */
function waitForRelease(world: World, message: Message): number {
  const now = world.clock.now();
  const release = Math.max(now, world.senderFreeAt.get(message.from) ?? 0);
  world.senderFreeAt.set(message.from, release + message.segments * MS_PER_SEGMENT);
  return release - now;
}

/** With `sent` come the date and the price (OpenAPI api_v2010, Message.price). */
function charge(world: World, message: Message): void {
  const cost = PRICES.outboundSms * message.segments;
  world.account.balance -= cost;
  changeStatus(world, message, 'sent', { sentAt: world.clock.now(), price: -cost });
}

function report(world: World, message: Message): void {
  const outcome = outcomeFor(world.handsets.get(message.to));
  if (outcome === null) return;
  if (outcome.status === 'undelivered') {
    changeStatus(world, message, 'undelivered', { error: outcome.error });
    return;
  }
  changeStatus(world, message, 'delivered');
  ringPhone(world, message);
}
