import type { Message } from '../messages/message.ts';
import { channelOf, withoutPrefix } from '../messages/senders.ts';
import type { MessagingService } from '../services/messaging-service.ts';
import type { World } from '../world.ts';
import { placeOf } from './places.ts';

/**
 * The fields of the request for an incoming text, all that docs/messaging/guides/webhook-request names for SMS, MMS and
 * WhatsApp, in the order recorded requests have them. OptOutType is not among them: it comes only with Advanced Opt-Out,
 * which no service here has.
 */
export function incomingParams(
  world: World,
  message: Message,
  service: MessagingService | null,
): Record<string, string> {
  const { account } = world;
  const via = service === null ? {} : { MessagingServiceSid: service.sid };
  const params =
    channelOf(message.from) === 'whatsapp'
      ? chatParams(world, message, via)
      : placeParams(message, via);
  params['MessageSid'] = message.sid;
  params['AccountSid'] = account.sid;
  params['From'] = message.from;
  params['ApiVersion'] = '2010-04-01';
  for (const [place, { sid, contentType }] of message.media.entries()) {
    params[`MediaContentType${place}`] = contentType;
    params[`MediaUrl${place}`] = mediaUrl(account.sid, message.sid, sid);
  }
  return params;
}

/** A phone number has a place on the map. */
function placeParams(message: Message, via: object): Record<string, string> {
  const to = placeOf(message.to);
  const from = placeOf(message.from);
  return {
    ToCountry: to.country,
    ToState: to.state,
    SmsMessageSid: message.sid,
    NumMedia: String(message.media.length),
    ToCity: to.city,
    FromZip: from.zip,
    SmsSid: message.sid,
    FromState: from.state,
    SmsStatus: 'received',
    FromCity: from.city,
    Body: message.body,
    FromCountry: from.country,
    To: message.to,
    ...via,
    ToZip: to.zip,
    NumSegments: String(message.segments),
  };
}

/** A WhatsApp account has a name instead. */
function chatParams({ handsets }: World, message: Message, via: object): Record<string, string> {
  const number = withoutPrefix(message.from);
  const [picture] = message.media;
  return {
    SmsMessageSid: message.sid,
    NumMedia: String(message.media.length),
    ProfileName: handsets.get(number)?.name ?? '',
    MessageType: picture?.contentType.split('/')[0] ?? 'text',
    SmsSid: message.sid,
    WaId: number.replace('+', ''),
    SmsStatus: 'received',
    Body: message.body,
    To: message.to,
    ...via,
    NumSegments: String(message.segments),
    ReferralNumMedia: '0',
  };
}

function mediaUrl(account: string, message: string, media: string): string {
  return `https://api.twilio.com/2010-04-01/Accounts/${account}/Messages/${message}/Media/${media}`;
}
