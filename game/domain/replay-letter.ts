import type { Evidence, MessageRecord } from './evidence.ts';
import type { Letter } from './replay-step.ts';

/** Who is at the other end of a message, and what it says. */
export function letterOf(message: MessageRecord, { handsets }: Evidence): Letter {
  const other = message.direction === 'inbound' ? message.from : message.to;
  const number = other.replace(/^whatsapp:/, '');
  const handset = handsets.find((each) => each.number === number);
  return { who: handset?.who ?? null, name: handset?.name ?? other, body: message.body };
}
