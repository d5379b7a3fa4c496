import { parsePhoneNumber } from '../phone-numbers/number-plan.ts';
import type { Load } from '../services/choose-sender.ts';

/** How a message travels. An address of WhatsApp carries the prefix "whatsapp:". */
export type Channel = 'sms' | 'whatsapp';

const PREFIX = 'whatsapp:';

export function channelOf(address: string): Channel {
  return address.startsWith(PREFIX) ? 'whatsapp' : 'sms';
}

/** The number behind an address of any channel. */
export function withoutPrefix(address: string): string {
  return address.startsWith(PREFIX) ? address.slice(PREFIX.length) : address;
}

export function withPrefix(channel: Channel, number: string): string {
  return channel === 'whatsapp' ? PREFIX + number : number;
}

/** What a sender of a pool must be able to carry. */
export function loadOf(channel: Channel, isMms: boolean): Load {
  if (channel === 'whatsapp') return 'whatsapp';
  return isMms ? 'mms' : 'sms';
}

/** What can stand in `From`. `name` is its normal form. */
export interface Sender {
  readonly kind: 'number' | 'short-code' | 'alphanumeric';
  readonly name: string;
}

/** Shapes of a sender (docs/messaging/api/message-resource, "From"). */
export function readSender(from: string): Sender | null {
  if (/^\d{3,6}$/.test(from)) return { kind: 'short-code', name: from };
  const number = parsePhoneNumber(from);
  if (number !== null) return { kind: 'number', name: number.e164 };
  const isAlphanumeric = /^(?=.*[A-Za-z])[A-Za-z0-9 _+&-]{1,11}$/.test(from);
  return isAlphanumeric ? { kind: 'alphanumeric', name: from } : null;
}

/**
 * Segments a second that each kind of sender releases (docs/api/errors/21611; support article "Understanding Twilio
 * Rate Limits and Message Queues"): long codes 1, toll-free 3, short codes 100, names 10, WhatsApp 80.
 */
export const PACE = {
  local: 1,
  mobile: 1,
  'toll-free': 3,
  'short-code': 100,
  alphanumeric: 10,
  whatsapp: 80,
} as const;

export type SenderType = keyof typeof PACE;
