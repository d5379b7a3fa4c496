import { parseFilterDate } from '../http/dates.ts';
import type { Rows } from '../http/paging.ts';
import { parsePhoneNumber } from '../phone-numbers/number-plan.ts';
import type { World } from '../world.ts';
import type { Message } from './message.ts';
import { channelOf, withoutPrefix, withPrefix } from './senders.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * What a list of messages is narrowed to (docs/messaging/api/message-resource, "Read multiple Message resources"):
 * To and From match the whole number, an exact DateSent means that day in GMT, `DateSent<` and `DateSent>` include
 * their bound. A message that was not sent yet has no date and so passes no date filter.
 */
export function readMessageFilter(
  query: URLSearchParams,
  world: World,
): (message: Message) => boolean {
  const start = world.clock.date().getTime() - world.clock.now();
  const tests: ((message: Message) => boolean)[] = [];
  const to = query.get('To');
  if (to) tests.push(isNumber('to', to));
  const from = query.get('From');
  if (from) tests.push(isNumber('from', from));
  for (const [name, isWithin] of DATE_FILTERS) {
    const text = query.get(name);
    if (!text) continue;
    const bound = parseFilterDate(text);
    tests.push(
      ({ sentAt }) =>
        sentAt !== null && bound !== null && isWithin(wholeSecond(start + sentAt), bound),
    );
  }
  return (message) => tests.every((test) => test(message));
}

const DATE_FILTERS: readonly [string, (sent: number, bound: number) => boolean][] = [
  ['DateSent', (sent, bound) => Math.floor(sent / DAY) === Math.floor(bound / DAY)],
  ['DateSent<', (sent, bound) => sent <= bound],
  ['DateSent>', (sent, bound) => sent >= bound],
];

function isNumber(side: 'to' | 'from', written: string): (message: Message) => boolean {
  const address = addressOf(written);
  return (message) => message[side] === address;
}

function addressOf(written: string): string {
  const number = parsePhoneNumber(withoutPrefix(written))?.e164;
  return number === undefined ? written : withPrefix(channelOf(written), number);
}

/** The rows to look through: those of one number where the question names one, so that a full archive stays quick. */
export function rowsFor(query: URLSearchParams, { messages }: World): Rows<Message> {
  const to = query.get('To');
  const from = query.get('From');
  if (!to && !from) return messages;
  const rows = [
    ...(to ? [messages.to(addressOf(to))] : []),
    ...(from ? [messages.from(addressOf(from))] : []),
  ];
  return rows.reduce((least, each) => (each.length < least.length ? each : least));
}

/** Dates are shown in whole seconds, so they are compared in whole seconds. */
function wholeSecond(time: number): number {
  return time - (time % 1000);
}
