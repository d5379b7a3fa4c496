import type { MessageRecord, MessageStatus } from '../../domain/evidence.ts';
import type { Json } from '../../domain/json.ts';
import { MONEY_UNITS } from '../account.ts';
import { formatRfc2822 } from '../http/dates.ts';
import type { World } from '../world.ts';

/** A message as the platform keeps it. Times are virtual milliseconds since the start. */
export interface Message {
  readonly sid: string;
  readonly direction: MessageRecord['direction'];
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly segments: number;
  readonly createdAt: number;
  /** Index of the request that made it; null for a message that came in. */
  readonly request: number | null;
  /** Changed by `changeStatus` only, as is all below. */
  status: MessageStatus;
  updatedAt: number;
  sentAt: number | null;
  /** In `MONEY_UNITS`, negative; null while nothing was charged. */
  price: number | null;
  error: { readonly code: number; readonly message: string } | null;
  readonly history: { readonly at: number; readonly status: MessageStatus }[];
}

/** The Message resource, all keys of schema api.v2010.account.message (OpenAPI api_v2010). */
export function messageToJson(message: Message, world: World): Json {
  const { account, clock } = world;
  const uri = `/2010-04-01/Accounts/${account.sid}/Messages/${message.sid}`;
  const start = clock.date().getTime() - clock.now();
  const created = formatRfc2822(new Date(start + message.createdAt));
  const dated = (at: number): string =>
    at === message.createdAt ? created : formatRfc2822(new Date(start + at));
  return {
    body: message.body,
    num_segments: String(message.segments),
    direction: message.direction,
    from: message.from,
    to: message.to,
    date_updated: dated(message.updatedAt),
    price: message.price === null ? null : (message.price / MONEY_UNITS).toFixed(5),
    error_message: message.error?.message ?? null,
    uri: `${uri}.json`,
    account_sid: account.sid,
    num_media: '0',
    status: message.status,
    messaging_service_sid: null,
    sid: message.sid,
    date_sent: message.sentAt === null ? null : dated(message.sentAt),
    date_created: created,
    error_code: message.error?.code ?? null,
    price_unit: 'USD',
    api_version: '2010-04-01',
    subresource_uris: { media: `${uri}/Media.json` },
  };
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
    media: 0,
    price: message.price === null ? null : message.price / MONEY_UNITS,
    history: [...message.history],
    request: message.request,
  };
}
