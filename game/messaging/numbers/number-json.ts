import type { Json } from '../../domain/json.ts';
import { formatRfc2822 } from '../http/dates.ts';
import type { World } from '../world.ts';
import type { IncomingNumber } from './incoming-number.ts';

/** The IncomingPhoneNumber resource, all keys of schema api.v2010.account.incoming_phone_number (OpenAPI api_v2010). */
export function numberToJson(number: IncomingNumber, world: World): Json {
  return {
    ...numberOfKindToJson(number, world),
    type: number.type === 'toll-free' ? 'toll free' : number.type,
  };
}

/** As above without `type`: the lists by kind do not have it. */
export function numberOfKindToJson(
  number: IncomingNumber,
  { account, clock }: World,
): Record<string, Json> {
  const start = clock.date().getTime() - clock.now();
  return {
    account_sid: account.sid,
    address_sid: null,
    address_requirements: 'none',
    api_version: '2010-04-01',
    beta: false,
    capabilities: { voice: number.voice, sms: number.sms, mms: number.mms, fax: false },
    date_created: formatRfc2822(start + number.createdAt),
    date_updated: formatRfc2822(start + number.updatedAt),
    emergency_status: 'Inactive',
    emergency_address_sid: null,
    emergency_address_status: 'unregistered',
    friendly_name: number.friendlyName,
    identity_sid: null,
    origin: 'twilio',
    phone_number: number.phoneNumber,
    sid: number.sid,
    sms_application_sid: null,
    sms_fallback_method: number.smsFallbackMethod,
    sms_fallback_url: number.smsFallbackUrl ?? '',
    sms_method: number.smsMethod,
    sms_url: number.smsUrl ?? '',
    status_callback: number.statusCallback ?? '',
    status_callback_method: number.statusCallbackMethod,
    trunk_sid: null,
    uri: `/2010-04-01/Accounts/${account.sid}/IncomingPhoneNumbers/${number.sid}.json`,
    voice_application_sid: null,
    voice_caller_id_lookup: false,
    voice_fallback_method: number.voiceFallbackMethod,
    voice_fallback_url: number.voiceFallbackUrl ?? '',
    voice_method: number.voiceMethod,
    voice_url: number.voiceUrl ?? '',
    bundle_sid: null,
    voice_receive_mode: 'voice',
    status: 'in-use',
  };
}
