import type { Json } from '../../domain/json.ts';
import { formatIso } from '../http/dates.ts';
import { parsePhoneNumber } from '../phone-numbers/number-plan.ts';
import type { World } from '../world.ts';
import type { MessagingService, PoolSender } from './messaging-service.ts';

const BASE = 'https://messaging.twilio.com/v1/Services';

const LINKS = [
  ['phone_numbers', 'PhoneNumbers'],
  ['short_codes', 'ShortCodes'],
  ['alpha_senders', 'AlphaSenders'],
  ['messages', 'Messages'],
  ['us_app_to_person', 'Compliance/Usa2p'],
  ['us_app_to_person_usecases', 'Compliance/Usa2p/Usecases'],
  ['channel_senders', 'ChannelSenders'],
  ['destination_alpha_senders', 'DestinationAlphaSenders'],
] as const;

/** The Service resource, all keys of schema messaging.v1.service (OpenAPI messaging_v1). */
export function serviceToJson(service: MessagingService, { account, clock }: World): Json {
  const start = clock.date().getTime() - clock.now();
  const url = `${BASE}/${service.sid}`;
  return {
    account_sid: account.sid,
    sid: service.sid,
    date_created: formatIso(start + service.createdAt),
    date_updated: formatIso(start + service.updatedAt),
    friendly_name: service.friendlyName,
    inbound_request_url: service.inboundRequestUrl,
    inbound_method: service.inboundMethod,
    fallback_url: service.fallbackUrl,
    fallback_method: service.fallbackMethod,
    status_callback: service.statusCallback,
    sticky_sender: service.stickySender,
    smart_encoding: service.smartEncoding,
    mms_converter: service.mmsConverter,
    fallback_to_long_code: service.fallbackToLongCode,
    scan_message_content: service.scanMessageContent,
    area_code_geomatch: service.areaCodeGeomatch,
    validity_period: service.validityPeriod,
    synchronous_validation: service.synchronousValidation,
    usecase: service.usecase,
    us_app_to_person_registered: false,
    use_inbound_webhook_on_number: service.useInboundWebhookOnNumber,
    links: Object.fromEntries(LINKS.map(([key, path]) => [key, `${url}/${path}`])),
    url,
  };
}

/** A sender of the pool: schemas messaging.v1.service.phone_number, .short_code and .alpha_sender. */
export function senderToJson(
  { sid, kind, name, number, addedAt }: PoolSender,
  service: MessagingService,
  { account, clock }: World,
): Json {
  const date = formatIso(clock.date().getTime() - clock.now() + addedAt);
  const capabilities = [
    ...(number?.voice ? ['Voice'] : []),
    ...(number === null || number.sms ? ['SMS'] : []),
    ...(number?.mms ? ['MMS'] : []),
  ];
  const country = parsePhoneNumber(name)?.countries[0] ?? 'US';
  const own = { sid, account_sid: account.sid, service_sid: service.sid };
  const dates = { date_created: date, date_updated: date };
  const url = (list: string): string => `${BASE}/${service.sid}/${list}/${sid}`;
  switch (kind) {
    case 'number':
      return {
        ...own,
        ...dates,
        phone_number: name,
        country_code: country,
        capabilities,
        url: url('PhoneNumbers'),
      };
    case 'short-code':
      return {
        ...own,
        ...dates,
        short_code: name,
        country_code: country,
        capabilities,
        url: url('ShortCodes'),
      };
    case 'alphanumeric':
      return { ...own, ...dates, alpha_sender: name, capabilities, url: url('AlphaSenders') };
  }
}
