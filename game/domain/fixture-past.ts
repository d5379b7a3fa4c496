import type { MessageStatus } from './evidence.ts';

/**
 * Messages that were there before the code ran: one, or a whole row of them. Where a list is given, the messages take
 * its entries in turn.
 */
export interface PriorMessages {
  /** When the first was created, ISO 8601. */
  readonly at: string;
  /** How many; 1 without it. */
  readonly count?: number;
  /** Seconds from one to the next. */
  readonly every?: number;
  /** From a number of the account: outbound; from any other: inbound. */
  readonly from: string | readonly string[];
  readonly to: string | readonly string[];
  /** `{n}` is the number of the message in its row, from 1. */
  readonly body: string | readonly string[];
  /** `delivered` or `received` without it. What is on its way goes on by itself once the clock runs. */
  readonly status?: MessageStatus | readonly MessageStatus[];
  /** For those that failed or were undelivered. */
  readonly errorCode?: number;
  /** Addresses of pictures. */
  readonly media?: readonly string[];
  /** SID of the messaging service that sent it. */
  readonly service?: string;
  /** When a scheduled one is to leave, ISO 8601. */
  readonly sendAt?: string;
  /** Virtual seconds after the start at which one on its way takes its next step. */
  readonly goesOnAfter?: number;
}
