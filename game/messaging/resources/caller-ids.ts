import type { Json } from '../../domain/json.ts';
import { accept, acceptRemoved, refuseUnknown, type Answer } from '../http/answer.ts';
import { formatRfc2822 } from '../http/dates.ts';
import { answerPage } from '../http/paging.ts';
import type { CallerId } from '../numbers/caller-id.ts';
import { requestValidation } from '../numbers/validation.ts';
import { parsePhoneNumber } from '../phone-numbers/number-plan.ts';
import type { World } from '../world.ts';
import { ACCOUNT_PATH, API, type Route, type Visit } from './route.ts';

const LIST = `${ACCOUNT_PATH}/OutgoingCallerIds.json`;
const aboutOne = {
  host: API,
  path: `${ACCOUNT_PATH}/OutgoingCallerIds/{Sid}.json`,
  resource: 'OutgoingCallerIds/{Sid}',
} as const;

/** Verified numbers (docs/voice/api/outgoing-caller-ids). */
export const CALLER_ID_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    host: API,
    path: LIST,
    resource: 'OutgoingCallerIds',
    answer({ call, world }) {
      const written = call.query.get('PhoneNumber');
      const number = written && (parsePhoneNumber(written)?.e164 ?? written);
      const name = call.query.get('FriendlyName');
      return answerPage(call, {
        key: 'outgoing_caller_ids',
        rows: world.callerIds,
        fits: ({ phoneNumber, friendlyName }) =>
          (!number || phoneNumber === number) && (!name || friendlyName === name),
        sidOf: ({ sid }) => sid,
        toJson: (callerId) => toJson(callerId, world),
      });
    },
  },
  {
    method: 'POST',
    host: API,
    path: LIST,
    resource: 'OutgoingCallerIds',
    answer: ({ call, world }) => requestValidation(call.form, world),
  },
  {
    ...aboutOne,
    method: 'GET',
    answer: (visit) => withCallerId(visit, (callerId) => accept(toJson(callerId, visit.world))),
  },
  {
    ...aboutOne,
    method: 'POST',
    answer: (visit) =>
      withCallerId(visit, (callerId) => {
        callerId.friendlyName = visit.call.form.get('FriendlyName') ?? callerId.friendlyName;
        callerId.updatedAt = visit.world.clock.now();
        return accept(toJson(callerId, visit.world));
      }),
  },
  {
    ...aboutOne,
    method: 'DELETE',
    answer: (visit) =>
      withCallerId(visit, ({ sid }) => {
        visit.world.callerIds.remove(sid);
        return acceptRemoved();
      }),
  },
];

function withCallerId(
  { world, part, call }: Visit,
  answer: (callerId: CallerId) => Answer,
): Answer {
  const callerId = world.callerIds.find(part('Sid'));
  return callerId === null ? refuseUnknown(call.path) : answer(callerId);
}

/** All keys of schema api.v2010.account.outgoing_caller_id (OpenAPI api_v2010). */
function toJson(callerId: CallerId, { account, clock }: World): Json {
  const start = clock.date().getTime() - clock.now();
  return {
    sid: callerId.sid,
    date_created: formatRfc2822(start + callerId.createdAt),
    date_updated: formatRfc2822(start + callerId.updatedAt),
    friendly_name: callerId.friendlyName,
    account_sid: account.sid,
    phone_number: callerId.phoneNumber,
    uri: `/2010-04-01/Accounts/${account.sid}/OutgoingCallerIds/${callerId.sid}.json`,
  };
}
