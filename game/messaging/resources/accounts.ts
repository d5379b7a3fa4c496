import type { Json } from '../../domain/json.ts';
import { MONEY_UNITS, type Account } from '../account.ts';
import { accept, refuse, type Answer } from '../http/answer.ts';
import { formatRfc2822 } from '../http/dates.ts';
import { answerPage, rowsOf } from '../http/paging.ts';
import type { World } from '../world.ts';
import { ACCOUNT_PATH, API, type Route } from './route.ts';

const aboutOne = {
  host: API,
  path: `${ACCOUNT_PATH}.json`,
  resource: 'Accounts/{Sid}',
} as const;

/** The Account resource (docs/iam/api/account) and the account's balance. */
export const ACCOUNT_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    host: API,
    path: '/2010-04-01/Accounts.json',
    resource: 'Accounts',
    answer({ call, world }) {
      const [name, status] = [call.query.get('FriendlyName'), call.query.get('Status')];
      const own = [...world.worlds.values()].filter(
        ({ account }) => account.owner === world.account.sid,
      );
      return answerPage(call, {
        key: 'accounts',
        rows: rowsOf(own, ({ account }) => account.sid),
        fits: ({ account }) =>
          (!name || account.friendlyName === name) && (!status || account.status === status),
        sidOf: ({ account }) => account.sid,
        toJson: accountToJson,
      });
    },
  },
  { ...aboutOne, method: 'GET', answer: ({ world }) => accept(accountToJson(world)) },
  {
    ...aboutOne,
    method: 'POST',
    answer: ({ call, world }) => updateAccount(call.form, world),
  },
  {
    method: 'GET',
    host: API,
    path: `${ACCOUNT_PATH}/Balance.json`,
    resource: 'Balance',
    // text, as all money of the API; the shortest that says it
    answer: ({ world: { account } }) =>
      accept({
        account_sid: account.sid,
        balance: String(account.balance / MONEY_UNITS),
        currency: 'USD',
      }),
  },
];

/** Only a subaccount may be suspended or closed, by its main account (docs/iam/api/account, "Status"). */
function updateAccount(form: URLSearchParams, world: World): Answer {
  const { account } = world;
  const status = form.get('Status');
  if (status !== null && status !== account.status) {
    const isKnown = status === 'active' || status === 'suspended' || status === 'closed';
    if (!isKnown || account.owner === account.sid || account.status === 'closed') {
      return refuse('20001-value', { name: 'Status', value: status });
    }
    account.status = status;
  }
  account.friendlyName = form.get('FriendlyName') ?? account.friendlyName;
  account.updatedAt = world.clock.now();
  return accept(accountToJson(world));
}

/** All keys of schema api.v2010.account (OpenAPI api_v2010). */
function accountToJson({ account, clock }: World): Json {
  const start = clock.date().getTime() - clock.now();
  return {
    auth_token: account.authToken,
    date_created: formatRfc2822(start + account.createdAt),
    date_updated: formatRfc2822(start + account.updatedAt),
    friendly_name: account.friendlyName,
    owner_account_sid: account.owner,
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
