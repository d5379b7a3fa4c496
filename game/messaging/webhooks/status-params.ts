import { channelOf, withoutPrefix } from '../messages/senders.ts';
import type { Message } from '../messages/message.ts';
import type { World } from '../world.ts';

/** What WhatsApp calls the moments that a phone tells of. */
const EVENTS: Readonly<Record<string, string>> = { delivered: 'DELIVERED', read: 'READ' };

/**
 * The fields of a status callback, as recorded (docs/messaging/guides/outbound-message-status-in-status-callbacks). That
 * of a WhatsApp message tells of the channel instead of the carrier, with the end of the number masked.
 */
export function statusParams(world: World, message: Message): Record<string, string> {
  const { sid, status, error, from, to, service } = message;
  const params: Record<string, string> = {};
  if (error !== null) params['ErrorCode'] = String(error.code);
  params['ApiVersion'] = '2010-04-01';
  params['MessageStatus'] = status;
  if (channelOf(to) === 'whatsapp') Object.assign(params, channelParams(world, message));
  else if (status === 'delivered' || status === 'undelivered') {
    params['RawDlrDoneDate'] = doneDate(world.clock.date());
  }
  params['SmsSid'] = sid;
  params['SmsStatus'] = status;
  params['To'] = to;
  params['From'] = from;
  if (service !== null) params['MessagingServiceSid'] = service;
  params['MessageSid'] = sid;
  params['AccountSid'] = world.account.sid;
  return params;
}

function channelParams({ account }: World, { to, status, error }: Message): Record<string, string> {
  const event = EVENTS[status];
  return {
    ...(event === undefined ? {} : { EventType: event }),
    ...(error === null ? {} : { ChannelStatusMessage: error.message }),
    ChannelPrefix: 'whatsapp',
    ChannelToAddress: withoutPrefix(to).replace(/.{4}$/, 'XXXX'),
    ChannelInstallSid: `XE${account.sid.slice(2)}`,
  };
}

/** YYMMDDhhmm in GMT, as the carrier's receipt writes it. */
function doneDate(date: Date): string {
  return date.toISOString().slice(2, 16).replace(/\D/g, '');
}
