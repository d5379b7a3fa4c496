import { accept, acceptRemoved, refuse, refuseUnknown } from '../http/answer.ts';
import { hasBadDate } from '../http/dates.ts';
import { answerPage } from '../http/paging.ts';
import { createMessage } from '../messages/create-message.ts';
import { readMessageFilter, rowsFor } from '../messages/message-filters.ts';
import { messageToJson } from '../messages/message-json.ts';
import { isFinal, type Message } from '../messages/message.ts';
import { updateMessage } from '../messages/update-message.ts';
import { ACCOUNT_PATH, API, type Route, type Visit } from './route.ts';

const LIST = `${ACCOUNT_PATH}/Messages.json`;
const ONE = `${ACCOUNT_PATH}/Messages/{Sid}.json`;
const DATES = ['DateSent', 'DateSent<', 'DateSent>'];
const about = { host: API, resource: 'Messages' } as const;
const aboutOne = { host: API, path: ONE, resource: 'Messages/{Sid}' } as const;

/** The Message resource (docs/messaging/api/message-resource). */
export const MESSAGE_ROUTES: readonly Route[] = [
  {
    ...about,
    method: 'POST',
    path: LIST,
    isRehearsable: true,
    answer: ({ call, world, request }) => createMessage(call.form, world, request),
  },
  {
    ...about,
    method: 'GET',
    path: LIST,
    answer({ call, world }) {
      if (hasBadDate(call.query, DATES)) return refuse('20001-date');
      return answerPage(call, {
        key: 'messages',
        rows: rowsFor(call.query, world),
        fits: readMessageFilter(call.query, world),
        sidOf: (message) => message.sid,
        toJson: (message) => messageToJson(message, world),
      });
    },
  },
  {
    ...aboutOne,
    method: 'GET',
    answer: (visit) => withMessage(visit, (message) => accept(messageToJson(message, visit.world))),
  },
  {
    ...aboutOne,
    method: 'POST',
    answer: (visit) =>
      withMessage(visit, (message) => updateMessage(message, visit.call.form, visit.world)),
  },
  {
    ...aboutOne,
    method: 'DELETE',
    answer: (visit) =>
      withMessage(visit, (message) => {
        if (!isFinal(message.status)) return refuse('20009');
        visit.world.messages.remove(message.sid);
        return acceptRemoved();
      }),
  },
];

/** Does something with the message the path names, or says that there is none. */
export function withMessage(
  { world, part, call }: Visit,
  answer: (message: Message) => ReturnType<typeof accept>,
): ReturnType<typeof accept> {
  const message = world.messages.find(part('Sid') || part('MessageSid'));
  return message === null ? refuseUnknown(call.path) : answer(message);
}
