import type { Message } from '../messages/message.ts';
import type { MessagingService } from '../services/messaging-service.ts';
import type { World } from '../world.ts';
import { placeOf } from './places.ts';

/**
 * The fields of the request for an incoming text, all that docs/messaging/guides/webhook-request names for SMS and MMS,
 * in the order recorded requests have them. OptOutType is not among them: it comes only with Advanced Opt-Out, which no
 * service here has.
 */
export function incomingParams(
  { account }: World,
  message: Message,
  service: MessagingService | null,
): Record<string, string> {
  const to = placeOf(message.to);
  const from = placeOf(message.from);
  const params: Record<string, string> = {
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
  };
  if (service !== null) params['MessagingServiceSid'] = service.sid;
  params['ToZip'] = to.zip;
  params['NumSegments'] = String(message.segments);
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

function mediaUrl(account: string, message: string, media: string): string {
  return `https://api.twilio.com/2010-04-01/Accounts/${account}/Messages/${message}/Media/${media}`;
}
