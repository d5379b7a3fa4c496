import type { NumberType, OwnedNumber } from '../../domain/fixture.ts';
import { isTollFree } from '../phone-numbers/number-plan.ts';

/** A number of the account, as the platform keeps it. Times are virtual milliseconds since the start. */
export interface IncomingNumber {
  readonly sid: string;
  /** E.164, or the digits of a short code. */
  readonly phoneNumber: string;
  readonly type: NumberType;
  readonly sms: boolean;
  readonly mms: boolean;
  readonly voice: boolean;
  readonly whatsapp: boolean;
  readonly unregistered: boolean;
  readonly createdAt: number;
  updatedAt: number;
  friendlyName: string;
  smsUrl: string | null;
  smsMethod: 'GET' | 'POST';
  smsFallbackUrl: string | null;
  smsFallbackMethod: 'GET' | 'POST';
  statusCallback: string | null;
  statusCallbackMethod: 'GET' | 'POST';
  voiceUrl: string | null;
  voiceMethod: 'GET' | 'POST';
  voiceFallbackUrl: string | null;
  voiceFallbackMethod: 'GET' | 'POST';
}

export function typeOf(phoneNumber: string): NumberType {
  if (!phoneNumber.startsWith('+')) return 'short-code';
  return isTollFree(phoneNumber) ? 'toll-free' : 'local';
}

/** A number as a fixture or the rack describes it. */
export function createNumber(
  given: OwnedNumber,
  sid: (prefix: string) => string,
  at: number,
): IncomingNumber {
  const type = given.type ?? typeOf(given.phoneNumber);
  return {
    sid: given.sid ?? sid(type === 'short-code' ? 'SC' : 'PN'),
    phoneNumber: given.phoneNumber,
    type,
    sms: given.sms,
    mms: given.mms,
    voice: given.voice,
    whatsapp: given.whatsapp ?? false,
    unregistered: given.unregistered ?? false,
    createdAt: at,
    updatedAt: at,
    friendlyName: given.friendlyName,
    smsUrl: given.smsUrl ?? null,
    smsMethod: given.smsMethod ?? 'POST',
    smsFallbackUrl: given.smsFallbackUrl ?? null,
    smsFallbackMethod: given.smsFallbackMethod ?? 'POST',
    statusCallback: given.statusCallback ?? null,
    statusCallbackMethod: 'POST',
    voiceUrl: null,
    voiceMethod: 'POST',
    voiceFallbackUrl: null,
    voiceFallbackMethod: 'POST',
  };
}
