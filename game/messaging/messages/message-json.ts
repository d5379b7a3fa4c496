import type { Json } from '../../domain/json.ts';
import { MONEY_UNITS } from '../account.ts';
import { formatRfc2822 } from '../http/dates.ts';
import type { World } from '../world.ts';
import type { Medium, Message } from './message.ts';

/** The Message resource, all keys of schema api.v2010.account.message (OpenAPI api_v2010). */
export function messageToJson(message: Message, world: World): Json {
  const { account, clock } = world;
  const uri = `/2010-04-01/Accounts/${account.sid}/Messages/${message.sid}`;
  const start = clock.date().getTime() - clock.now();
  const created = formatRfc2822(start + message.createdAt);
  return {
    body: message.body,
    num_segments: String(message.segments),
    direction: message.direction,
    from: message.from === '' ? null : message.from,
    to: message.to,
    date_updated: formatRfc2822(start + message.updatedAt),
    price: message.price === null ? null : (message.price / MONEY_UNITS).toFixed(5),
    error_message: message.error?.message ?? null,
    uri: `${uri}.json`,
    account_sid: account.sid,
    num_media: String(message.media.length),
    status: message.status,
    messaging_service_sid: message.service,
    sid: message.sid,
    date_sent: message.sentAt === null ? null : formatRfc2822(start + message.sentAt),
    date_created: created,
    error_code: message.error?.code ?? null,
    price_unit: 'USD',
    api_version: '2010-04-01',
    subresource_uris: { media: `${uri}/Media.json` },
  };
}

/** The Media resource, all keys of schema api.v2010.account.message.media. */
export function mediumToJson(medium: Medium, message: Message, world: World): Json {
  const { account, clock } = world;
  const date = formatRfc2822(clock.date().getTime() - clock.now() + medium.createdAt);
  return {
    account_sid: account.sid,
    content_type: medium.contentType,
    date_created: date,
    date_updated: date,
    parent_sid: message.sid,
    sid: medium.sid,
    uri: `/2010-04-01/Accounts/${account.sid}/Messages/${message.sid}/Media/${medium.sid}.json`,
  };
}
