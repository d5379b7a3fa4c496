import { refuse } from '../http/answer.ts';
import { address, method, text, type Fields } from '../http/fields.ts';
import type { IncomingNumber } from './incoming-number.ts';

/** What may be changed about a number (docs/phone-numbers/api/incomingphonenumber-resource). */
export const NUMBER_FIELDS: Fields<IncomingNumber> = {
  FriendlyName: text((number, value) => (number.friendlyName = value)),
  SmsUrl: (number, value) =>
    !number.sms && value !== ''
      ? refuse('21407')
      : address<IncomingNumber>((each, url) => (each.smsUrl = url))(number, value),
  SmsMethod: method((number, value) => (number.smsMethod = value)),
  SmsFallbackUrl: address((number, value) => (number.smsFallbackUrl = value)),
  SmsFallbackMethod: method((number, value) => (number.smsFallbackMethod = value)),
  StatusCallback: address((number, value) => (number.statusCallback = value)),
  StatusCallbackMethod: method((number, value) => (number.statusCallbackMethod = value)),
  VoiceUrl: address((number, value) => (number.voiceUrl = value)),
  VoiceMethod: method((number, value) => (number.voiceMethod = value)),
  VoiceFallbackUrl: address((number, value) => (number.voiceFallbackUrl = value)),
  VoiceFallbackMethod: method((number, value) => (number.voiceFallbackMethod = value)),
};
