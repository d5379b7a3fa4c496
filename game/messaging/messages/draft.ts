import type { Handset } from '../../domain/fixture.ts';
import type { IncomingNumber } from '../numbers/incoming-number.ts';
import { parsePhoneNumber, type PhoneNumber } from '../phone-numbers/number-plan.ts';
import { findVoices } from '../services/choose-sender.ts';
import type { MessagingService, PoolSender } from '../services/messaging-service.ts';
import type { World } from '../world.ts';
import {
  channelOf,
  loadOf,
  readSender,
  withoutPrefix,
  type Channel,
  type Sender,
} from './senders.ts';

/** A message somebody asks to send, as the rules judge it. Texts are as sent; missing ones are empty. */
export interface Draft {
  readonly form: URLSearchParams;
  readonly to: string;
  readonly from: string;
  readonly body: string;
  readonly media: readonly string[];
  readonly scheduleType: string;
  readonly channel: Channel;
  /** Whether it travels as MMS: it has media, or is asked to (OpenAPI api_v2010, SendAsMms). */
  readonly isMms: boolean;
  /** The recipient as the network reads it; null: it cannot. */
  readonly recipient: PhoneNumber | null;
  readonly sender: Sender | null;
  /** The number of the account that the sender is, if it is one. */
  readonly own: IncomingNumber | null;
  /** The recipient's phone, if the fixture knows it. */
  readonly handset: Handset | null;
  /** SID of the messaging service asked for; empty: none. */
  readonly serviceSid: string;
  readonly service: MessagingService | null;
  /** Senders of the service that could carry it. */
  readonly voices: readonly PoolSender[];
}

/** Reads the form of a create request. Of a field sent twice the first counts; MediaUrl may come ten times. */
export function readDraft(form: URLSearchParams, world: World): Draft {
  const to = form.get('To') ?? '';
  const given = form.get('From') ?? '';
  // docs/messaging/api/message-resource: the SID of a service may stand in From
  const isService = /^MG[0-9a-fA-F]{32}$/.test(given);
  const from = isService ? '' : given;
  const serviceSid = form.get('MessagingServiceSid') || (isService ? given : '');
  const recipient = parsePhoneNumber(withoutPrefix(to));
  const sender = from === '' ? null : readSender(withoutPrefix(from));
  const service = serviceSid === '' ? null : world.services.find(serviceSid);
  const media = form.has('MediaUrl') ? form.getAll('MediaUrl').filter((url) => url !== '') : NONE;
  const channel = channelOf(to);
  const isMms = channel === 'sms' && (media.length > 0 || form.get('SendAsMms') === 'true');
  return {
    form,
    to,
    from,
    body: form.get('Body') ?? '',
    media,
    scheduleType: form.get('ScheduleType') ?? '',
    channel,
    recipient,
    sender,
    own: sender && world.numbers.byKey(sender.name),
    handset: (recipient && world.handsets.get(recipient.e164)) ?? null,
    serviceSid,
    service,
    isMms,
    voices: service && recipient ? findVoices(service, recipient, loadOf(channel, isMms)) : [],
  };
}

const NONE: readonly string[] = [];
