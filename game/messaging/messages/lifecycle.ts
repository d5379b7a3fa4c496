import { failure } from '../network/failures.ts';
import { outcomeFor } from '../network/outcomes.ts';
import { ringPhone } from '../network/phone-network.ts';
import { parsePhoneNumber } from '../phone-numbers/number-plan.ts';
import { chooseSender, findVoices } from '../services/choose-sender.ts';
import { isActive, type World } from '../world.ts';
import { changeStatus } from './change-status.ts';
import { costOfMessage, payFor } from './charge-message.ts';
import { isMms, type Message } from './message.ts';
import { senderTypeOf, takeTurn } from './release.ts';
import { countSegments } from './segments.ts';
import { channelOf, loadOf, withoutPrefix, withPrefix } from './senders.ts';

/**
 * How long each step takes, in virtual milliseconds. The service documents the order of statuses
 * (docs/messaging/guides/outbound-message-status-in-status-callbacks) but no times; these are the game's.
 */
const CHOSEN_AFTER = 300;
const SENDING_AFTER = 500;
const SENT_AFTER = 400;
const REPORTED_AFTER = 1200;
/** Up to this much more until the report, so that two phones do not ring in step. */
const REPORT_SPREAD = 200;

/** Sets a new message on its way: scheduled, accepted or queued as it is. */
export function sendOnItsWay(world: World, message: Message): void {
  if (message.status === 'scheduled') {
    const wait = (message.plan.sendAt ?? 0) - world.clock.now();
    world.clock.schedule(wait, () => leaveAsScheduled(world, message));
  } else if (message.status === 'accepted') {
    world.clock.schedule(CHOSEN_AFTER, () => findSender(world, message));
  } else {
    standInLine(world, message);
  }
}

function leaveAsScheduled(world: World, message: Message): void {
  if (message.status !== 'scheduled') return; // canceled meanwhile
  changeStatus(world, message, 'accepted');
  world.clock.schedule(CHOSEN_AFTER, () => findSender(world, message));
}

/** The messaging service chooses who speaks; a sender named beside the service stays. */
function findSender(world: World, message: Message): void {
  if (message.from === '') {
    const service = world.services.find(message.service ?? '');
    const reader = parsePhoneNumber(withoutPrefix(message.to));
    const channel = channelOf(message.to);
    const load = loadOf(channel, isMms(message));
    const voices = service && reader ? findVoices(service, reader, load) : [];
    const freeAt = (name: string): number => world.senderFreeAt.get(withPrefix(channel, name)) ?? 0;
    const sender = service && chooseSender({ service, voices, reader: message.to, freeAt });
    if (!sender) return fail(world, message, 21703);
    message.from = withPrefix(channel, sender.name);
    message.segments = countSegments(message.body);
    world.messages.indexSender(message);
  }
  changeStatus(world, message, 'queued');
  standInLine(world, message);
}

/** From `queued` until the sender's turn comes. A line that is too long fails it (30001). */
export function standInLine(world: World, message: Message): void {
  const { from, segments, plan } = message;
  const turn = takeTurn(world, { from, segments, validityMs: plan.validityMs });
  if (turn.kind === 'wait') {
    world.clock.schedule(turn.ms + SENDING_AFTER, () => leave(world, message));
  } else {
    const wait = turn.kind === 'expires' ? turn.ms : 0;
    world.clock.schedule(wait, () => fail(world, message, 30001));
  }
}

/** From `queued` to `sending`, unless the account or the sender may not. */
export function leave(world: World, message: Message): void {
  const code = whyNot(world, message);
  if (code !== null) return fail(world, message, code);
  changeStatus(world, message, 'sending');
  world.clock.schedule(SENT_AFTER, () => handOver(world, message));
}

/** Failures before the carrier (dictionary). */
function whyNot(world: World, message: Message): number | null {
  const { maxPrice } = message.plan;
  if (!isActive(world)) return 30002;
  if (maxPrice !== null && costOfMessage(message) > maxPrice) return 30010;
  if (channelOf(message.to) === 'whatsapp' || !message.to.startsWith('+1')) return null;
  if (world.numbers.byKey(message.from)?.unregistered !== true) return null;
  return senderTypeOf(world, message.from) === 'toll-free' ? 30032 : 30034;
}

/** With `sent` come the date and the price (OpenAPI api_v2010, Message.price). An empty purse sends nothing: 30002. */
export function handOver(world: World, message: Message): void {
  const cost = costOfMessage(message);
  if (cost > world.account.balance) return fail(world, message, 30002);
  payFor(world, message, cost);
  changeStatus(world, message, 'sent', { sentAt: world.clock.now(), price: 0 - cost });
  awaitReport(world, message);
}

/** From `sent` until the carrier reports. */
export function awaitReport(world: World, message: Message): void {
  const handset = world.handsets.get(withoutPrefix(message.to));
  const spread = world.ids.number('report', REPORT_SPREAD);
  const after = handset?.reportsAfter === undefined ? REPORTED_AFTER : handset.reportsAfter * 1000;
  world.clock.schedule(after + spread, () => report(world, message));
}

function report(world: World, message: Message): void {
  const handset = world.handsets.get(withoutPrefix(message.to));
  const outcome = outcomeFor(world, message, handset);
  if (outcome === null) return;
  if (outcome.status === 'undelivered') {
    changeStatus(world, message, 'undelivered', { error: outcome.error });
    return;
  }
  changeStatus(world, message, 'delivered');
  ringPhone(world, message);
  if (channelOf(message.to) === 'whatsapp' && handset?.readsAfter !== undefined) {
    world.clock.schedule(handset.readsAfter * 1000, () => changeStatus(world, message, 'read'));
  }
}

function fail(world: World, message: Message, code: number): void {
  changeStatus(world, message, 'failed', { error: failure(code) });
}
