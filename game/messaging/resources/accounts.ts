import type { Account } from '../account.ts';
import { accept } from '../http/answer.ts';
import { formatRfc2822 } from '../http/dates.ts';
import type { Json } from '../../domain/json.ts';
import type { World } from '../world.ts';
import type { Route } from './route.ts';

/** How long before the start the account was opened: thirty days. */
const OPENED_BEFORE_MS = 30 * 24 * 60 * 60 * 1000;

/** The Account resource (OpenAPI api_v2010, schema api.v2010.account). */
export const ACCOUNT_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    host: 'api.twilio.com',
    path: '/2010-04-01/Accounts/{AccountSid}.json',
    resource: 'Accounts/{Sid}',
    answer: ({ world }) => accept(accountToJson(world)),
  },
];

function accountToJson({ account, clock }: World): Json {
  const opened = formatRfc2822(new Date(clock.date().getTime() - clock.now() - OPENED_BEFORE_MS));
  return {
    auth_token: account.authToken,
    date_created: opened,
    date_updated: opened,
    friendly_name: account.friendlyName,
    owner_account_sid: account.sid,
    sid: account.sid,
    status: account.status,
    subresource_uris: subresourceUris(account),
    type: account.type,
    uri: `/2010-04-01/Accounts/${account.sid}.json`,
  };
}

/** As the example of the OpenAPI file lists them. */
const SUBRESOURCES: readonly (readonly [key: string, path: string])[] = [
  ['addresses', 'Addresses'],
  ['applications', 'Applications'],
  ['authorized_connect_apps', 'AuthorizedConnectApps'],
  ['available_phone_numbers', 'AvailablePhoneNumbers'],
  ['balance', 'Balance'],
  ['calls', 'Calls'],
  ['conferences', 'Conferences'],
  ['connect_apps', 'ConnectApps'],
  ['incoming_phone_numbers', 'IncomingPhoneNumbers'],
  ['keys', 'Keys'],
  ['messages', 'Messages'],
  ['notifications', 'Notifications'],
  ['outgoing_caller_ids', 'OutgoingCallerIds'],
  ['queues', 'Queues'],
  ['recordings', 'Recordings'],
  ['short_codes', 'SMS/ShortCodes'],
  ['signing_keys', 'SigningKeys'],
  ['sip', 'SIP'],
  ['transcriptions', 'Transcriptions'],
  ['usage', 'Usage'],
];

function subresourceUris(account: Account): Json {
  return Object.fromEntries(
    SUBRESOURCES.map(([key, path]) => [key, `/2010-04-01/Accounts/${account.sid}/${path}.json`]),
  );
}
