import { accept, refuseUnknown } from '../http/answer.ts';
import { answerPage } from '../http/paging.ts';
import { createMessage } from '../messages/create-message.ts';
import { readMessageFilter } from '../messages/message-filters.ts';
import { messageToJson } from '../messages/message.ts';
import type { Route } from './route.ts';

const LIST_PATH = '/2010-04-01/Accounts/{AccountSid}/Messages.json';

/** The Message resource (docs/messaging/api/message-resource). */
export const MESSAGE_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    host: 'api.twilio.com',
    path: LIST_PATH,
    resource: 'Messages',
    answer: ({ call, world, request }) => createMessage(call.form, world, request),
  },
  {
    method: 'GET',
    host: 'api.twilio.com',
    path: LIST_PATH,
    resource: 'Messages',
    answer: ({ call, world }) =>
      answerPage(call, {
        key: 'messages',
        rows: world.messages,
        fits: readMessageFilter(call.query, world),
        sidOf: (message) => message.sid,
        toJson: (message) => messageToJson(message, world),
      }),
  },
  {
    method: 'GET',
    host: 'api.twilio.com',
    path: '/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json',
    resource: 'Messages/{Sid}',
    answer({ call, world, part }) {
      const message = world.messages.find(part('Sid'));
      return message === null ? refuseUnknown(call.path) : accept(messageToJson(message, world));
    },
  },
];
