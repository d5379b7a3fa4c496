import { accept, acceptRemoved, refuseUnknown } from '../http/answer.ts';
import { answerMetaPage } from '../http/meta-paging.ts';
import { addName, addNumber } from '../services/add-sender.ts';
import { senderToJson } from '../services/service-json.ts';
import { MESSAGING, withService } from './services.ts';
import type { Route } from './route.ts';

const LISTS = [
  { path: 'PhoneNumbers', key: 'phone_numbers', kind: 'number' },
  { path: 'ShortCodes', key: 'short_codes', kind: 'short-code' },
  { path: 'AlphaSenders', key: 'alpha_senders', kind: 'alphanumeric' },
] as const;

/** The pool of a messaging service, by kind of sender (docs/messaging/api/phonenumber-resource and its siblings). */
export const SENDER_ROUTES: readonly Route[] = LISTS.flatMap(({ path, key, kind }): Route[] => {
  const list = {
    host: MESSAGING,
    path: `/v1/Services/{ServiceSid}/${path}`,
    resource: `Services/{Sid}/${path}`,
  };
  const one = { ...list, path: `${list.path}/{Sid}`, resource: `${list.resource}/{Sid}` };
  return [
    {
      ...list,
      method: 'GET',
      answer: (visit) =>
        withService(visit, (service) =>
          answerMetaPage(visit.call, {
            key,
            rows: service.senders,
            fits: (sender) => sender.kind === kind,
            sidOf: ({ sid }) => sid,
            toJson: (sender) => senderToJson(sender, service, visit.world),
          }),
        ),
    },
    {
      ...list,
      method: 'POST',
      answer: (visit) =>
        withService(visit, (service) =>
          kind === 'alphanumeric'
            ? addName(visit.call.form, service, visit.world)
            : addNumber(visit.call, kind, service, visit.world),
        ),
    },
    {
      ...one,
      method: 'GET',
      answer: (visit) =>
        withService(visit, (service) => {
          const sender = service.senders.find(visit.part('Sid'));
          return sender?.kind === kind
            ? accept(senderToJson(sender, service, visit.world))
            : refuseUnknown(visit.call.path);
        }),
    },
    {
      ...one,
      method: 'DELETE',
      answer: (visit) =>
        withService(visit, (service) => {
          const sender = service.senders.find(visit.part('Sid'));
          if (sender?.kind !== kind) return refuseUnknown(visit.call.path);
          service.senders.remove(sender.sid);
          return acceptRemoved();
        }),
    },
  ];
});
