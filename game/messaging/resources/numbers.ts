import { accept, acceptRemoved, refuseUnknown, type Answer } from '../http/answer.ts';
import { readFields } from '../http/fields.ts';
import { answerPage } from '../http/paging.ts';
import { buyNumber } from '../numbers/buy-number.ts';
import type { IncomingNumber } from '../numbers/incoming-number.ts';
import { NUMBER_FIELDS } from '../numbers/number-fields.ts';
import { numberOfKindToJson, numberToJson } from '../numbers/number-json.ts';
import { parsePhoneNumber } from '../phone-numbers/number-plan.ts';
import { ACCOUNT_PATH, API, type Route, type Visit } from './route.ts';

const PATH = `${ACCOUNT_PATH}/IncomingPhoneNumbers`;
const aboutOne = {
  host: API,
  path: `${PATH}/{Sid}.json`,
  resource: 'IncomingPhoneNumbers/{Sid}',
} as const;

/** The lists by kind (docs/phone-numbers/api/incomingphonenumber-resource and its sub-resources). */
const KINDS = [
  { path: `${PATH}.json`, name: 'IncomingPhoneNumbers', kind: null },
  { path: `${PATH}/Local.json`, name: 'IncomingPhoneNumbers/Local', kind: 'local' },
  { path: `${PATH}/Mobile.json`, name: 'IncomingPhoneNumbers/Mobile', kind: 'mobile' },
  { path: `${PATH}/TollFree.json`, name: 'IncomingPhoneNumbers/TollFree', kind: 'toll-free' },
] as const;

/** The numbers of the account: list, buy, read, change, give back. */
export const NUMBER_ROUTES: readonly Route[] = [
  ...KINDS.flatMap(({ path, name, kind }): Route[] => [
    {
      method: 'GET',
      host: API,
      path,
      resource: name,
      answer: ({ call, world }) =>
        answerPage(call, {
          key: 'incoming_phone_numbers',
          rows: world.numbers,
          fits: readFilter(call.query, kind),
          sidOf: ({ sid }) => sid,
          toJson: (number) =>
            kind === null ? numberToJson(number, world) : numberOfKindToJson(number, world),
        }),
    },
    {
      method: 'POST',
      host: API,
      path,
      resource: name,
      isRehearsable: true,
      answer: ({ call, world }) => buyNumber(call.form, world, kind),
    },
  ]),
  {
    ...aboutOne,
    method: 'GET',
    answer: (visit) => withNumber(visit, (number) => accept(numberToJson(number, visit.world))),
  },
  {
    ...aboutOne,
    method: 'POST',
    answer: (visit) =>
      withNumber(visit, (number) => {
        const refusal = readFields(NUMBER_FIELDS, number, visit.call.form);
        if (refusal !== null) return refusal;
        number.updatedAt = visit.world.clock.now();
        return accept(numberToJson(number, visit.world));
      }),
  },
  {
    ...aboutOne,
    method: 'DELETE',
    answer: (visit) =>
      withNumber(visit, ({ sid }) => {
        visit.world.numbers.remove(sid);
        for (const { senders } of visit.world.services.all()) senders.remove(sid);
        return acceptRemoved();
      }),
  },
];

/** Short codes are the account's, too, but not phone numbers. */
function readFilter(
  query: URLSearchParams,
  kind: IncomingNumber['type'] | null,
): (number: IncomingNumber) => boolean {
  const name = query.get('FriendlyName');
  const digits = query.get('PhoneNumber');
  const wanted = digits && (parsePhoneNumber(digits)?.e164 ?? digits.replaceAll('*', ''));
  return (number) =>
    number.type !== 'short-code' &&
    (kind === null || number.type === kind) &&
    (!name || number.friendlyName === name) &&
    (!wanted || number.phoneNumber.includes(wanted));
}

function withNumber(
  { world, part, call }: Visit,
  answer: (number: IncomingNumber) => Answer,
): Answer {
  const number = world.numbers.find(part('Sid'));
  return number === null || number.type === 'short-code'
    ? refuseUnknown(call.path)
    : answer(number);
}
