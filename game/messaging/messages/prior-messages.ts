import type { MessageStatus } from '../../domain/evidence.ts';
import type { PriorMessages } from '../../domain/fixture.ts';
import { failure } from '../network/failures.ts';
import { note } from '../usage/ledger.ts';
import { usageCategoriesOf } from '../usage/message-categories.ts';
import type { World } from '../world.ts';
import { costOfMessage } from './charge-message.ts';
import { awaitReport, handOver, leave, sendOnItsWay } from './lifecycle.ts';
import { typeOfMedia } from './media-types.ts';
import { isFinal, NO_PLAN, type Message } from './message.ts';
import { inboundCostOf } from './prices.ts';
import { senderTypeOf } from './release.ts';
import { countSegments } from './segments.ts';

/** Puts the messages from before the start into the list, oldest first, and sets those on their way that are not done. */
export function addPriorMessages(world: World, groups: readonly PriorMessages[]): void {
  const start = world.clock.date().getTime();
  const rows = groups.flatMap((group) =>
    Array.from({ length: group.count ?? 1 }, (_, index) => {
      const at = Date.parse(group.at) - start + index * (group.every ?? 0) * 1000;
      return { group, index, at };
    }),
  );
  for (const { group, index, at } of rows.toSorted((a, b) => a.at - b.at)) {
    const message = priorMessage(world, group, index, at);
    world.messages.add(message);
    if (message.price !== null) noteUsage(world, message, start + at);
    goOn(world, message, group);
  }
}

/** Status of a message that was charged: it has left. */
const SENT: ReadonlySet<MessageStatus> = new Set([
  'sent',
  'delivered',
  'undelivered',
  'received',
  'read',
  'partially_delivered',
]);

function priorMessage(world: World, group: PriorMessages, index: number, at: number): Message {
  const from = pick(group.from, index);
  const body = pick(group.body, index).replaceAll('{n}', String(index + 1));
  const isOwn = world.numbers.byKey(from) !== null || group.service !== undefined;
  const direction = isOwn ? 'outbound-api' : 'inbound';
  const status = pick(group.status ?? (isOwn ? 'delivered' : 'received'), index);
  const media = (group.media ?? []).map((url) => ({
    sid: world.ids.sid('ME'),
    url,
    contentType: typeOfMedia(url),
    createdAt: at,
  }));
  const hasFailed = status === 'failed' || status === 'undelivered';
  const sendAt = group.sendAt && Date.parse(group.sendAt) - world.clock.date().getTime();
  const message: Message = {
    sid: world.ids.sid(media.length > 0 ? 'MM' : 'SM'),
    direction,
    to: pick(group.to, index),
    createdAt: at,
    request: null,
    service: group.service ?? null,
    plan: typeof sendAt === 'number' ? { ...NO_PLAN, sendAt } : NO_PLAN,
    callbacks: [],
    media,
    hops: 0,
    from,
    body,
    segments: countSegments(body),
    status,
    updatedAt: at,
    sentAt: SENT.has(status) ? at : null,
    price: null,
    error: hasFailed ? failure(group.errorCode ?? 30008) : null,
    history: [{ at, status }],
  };
  if (SENT.has(status)) {
    const { segments } = message;
    message.price = isOwn
      ? -costOfMessage(message)
      : -inboundCostOf(segments, media.length, from.startsWith('whatsapp:'));
  }
  return message;
}

function noteUsage(world: World, message: Message, time: number): void {
  const type = senderTypeOf(world, message.direction === 'inbound' ? message.to : message.from);
  note(world.ledger, new Date(time).toISOString().slice(0, 10), {
    categories: usageCategoriesOf(message, type),
    count: 1,
    usage: message.segments,
    cost: -(message.price ?? 0),
  });
}

/** What is on its way takes its next step, by itself or when the fixture says. */
function goOn(world: World, message: Message, { goesOnAfter = 0 }: PriorMessages): void {
  if (isFinal(message.status)) return;
  const steps: Partial<Record<MessageStatus, () => void>> = {
    scheduled: () => sendOnItsWay(world, message),
    accepted: () => sendOnItsWay(world, message),
    queued: () => leave(world, message),
    sending: () => handOver(world, message),
    sent: () => awaitReport(world, message),
  };
  const step = steps[message.status];
  if (step) world.clock.schedule(goesOnAfter * 1000, step);
}

/** The entry whose turn it is. */
function pick<Value extends string>(value: Value | readonly Value[], index: number): Value;
function pick(value: string | readonly string[], index: number): string {
  return typeof value === 'string' ? value : (value[index % value.length] ?? '');
}
