import type { MessageRecord, MessageStatus } from '../../domain/evidence.ts';
import { MONEY_UNITS } from '../account.ts';
import type { StatusCallback } from '../webhooks/status-callback.ts';

/** A message as the platform keeps it. Times are virtual milliseconds since the start. */
export interface Message {
  readonly sid: string;
  readonly direction: MessageRecord['direction'];
  readonly to: string;
  readonly createdAt: number;
  /** Index of the request that made it; null for a message that came in. */
  readonly request: number | null;
  /** SID of the messaging service it goes through. */
  readonly service: string | null;
  readonly plan: Plan;
  /** Addresses that hear of every change of its status. */
  readonly callbacks: readonly StatusCallback[];
  /** The network's own words, which cost nothing. */
  readonly isFree?: boolean;
  readonly media: Medium[];
  /** How many answers by rule led to it, one after the other; 0 for a person's own. */
  readonly hops: number;
  /** Empty until a messaging service has chosen the sender. */
  from: string;
  /** Empty once redacted. */
  body: string;
  segments: number;
  /** Changed by `changeStatus` only, as is all below. */
  status: MessageStatus;
  updatedAt: number;
  sentAt: number | null;
  /** In `MONEY_UNITS`, negative; null while nothing was charged. */
  price: number | null;
  error: { readonly code: number; readonly message: string } | null;
  readonly history: { readonly at: number; readonly status: MessageStatus }[];
}

/** What the sender asked for besides words. Most messages share `NO_PLAN`. */
export interface Plan {
  /** When it is to leave; null: at once. */
  readonly sendAt: number | null;
  /** How long it may wait in line, in milliseconds; infinite if the sender said nothing. */
  readonly validityMs: number;
  /** In `MONEY_UNITS`; null: whatever it costs. */
  readonly maxPrice: number | null;
  readonly smartEncoded: boolean;
  readonly contentSid: string | null;
  /** Goes as MMS, even without media. */
  readonly asMms: boolean;
}

export const NO_PLAN: Plan = {
  sendAt: null,
  validityMs: Infinity,
  maxPrice: null,
  smartEncoded: false,
  contentSid: null,
  asMms: false,
};

/** A picture or other file of a message. */
export interface Medium {
  readonly sid: string;
  readonly url: string;
  readonly contentType: string;
  readonly createdAt: number;
}

/** Whether it travels and is paid as MMS. */
export function isMms({ media, plan }: Pick<Message, 'media' | 'plan'>): boolean {
  return media.length > 0 || plan.asMms;
}

/** What no message comes back from (docs/messaging/guides/track-outbound-message-status); `sent` may stay for ever. */
const FINAL: ReadonlySet<MessageStatus> = new Set([
  'delivered',
  'undelivered',
  'failed',
  'canceled',
  'received',
  'read',
  'partially_delivered',
]);

export function isFinal(status: MessageStatus): boolean {
  return FINAL.has(status);
}

export function recordMessage(message: Message): MessageRecord {
  return {
    at: message.createdAt,
    sid: message.sid,
    direction: message.direction,
    from: message.from,
    to: message.to,
    body: message.body,
    status: message.status,
    errorCode: message.error?.code ?? null,
    segments: message.segments,
    media: message.media.length,
    price: message.price === null ? null : message.price / MONEY_UNITS,
    history: [...message.history],
    request: message.request,
  };
}
