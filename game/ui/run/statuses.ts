import type { MessageStatus } from '../../domain/evidence.ts';

export type TickShape = 'waiting' | 'clock' | 'one' | 'two' | 'seen' | 'cross' | 'bar' | 'in';

/** The sign beside the word of a status. The API's own words stay as they are: the code compares with them. */
const shapes: Readonly<Record<MessageStatus, TickShape>> = {
  accepted: 'waiting',
  scheduled: 'clock',
  queued: 'waiting',
  sending: 'waiting',
  sent: 'one',
  delivered: 'two',
  undelivered: 'cross',
  failed: 'cross',
  canceled: 'bar',
  receiving: 'in',
  received: 'in',
  read: 'seen',
  partially_delivered: 'one',
};

export function tickOf(status: MessageStatus): TickShape {
  return shapes[status];
}
