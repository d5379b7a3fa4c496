import { accept, acceptRemoved, refuse, refuseUnknown, sendOn } from '../http/answer.ts';
import { formatRfc2822, hasBadDate, parseFilterDate } from '../http/dates.ts';
import { answerPage, rowsOf } from '../http/paging.ts';
import { mediumToJson } from '../messages/message-json.ts';
import { withMessage } from './messages.ts';
import { ACCOUNT_PATH, API, type Route } from './route.ts';

const MESSAGE = `${ACCOUNT_PATH}/Messages/{MessageSid}`;
const DATES = ['DateCreated', 'DateCreated<', 'DateCreated>'];
const aboutOne = {
  host: API,
  path: `${MESSAGE}/Media/{MediaSid}.json`,
  resource: 'Messages/{Sid}/Media/{Sid}',
} as const;

/** The Media of a message (docs/messaging/api/media-resource) and what was said about its arrival. */
export const MEDIA_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    host: API,
    path: `${MESSAGE}/Media.json`,
    resource: 'Messages/{Sid}/Media',
    answer: (visit) =>
      withMessage(visit, (message) => {
        const { call, world } = visit;
        if (hasBadDate(call.query, DATES)) return refuse('20001-date');
        const start = world.clock.date().getTime() - world.clock.now();
        return answerPage(call, {
          key: 'media_list',
          rows: rowsOf(message.media, ({ sid }) => sid),
          fits: ({ createdAt }) => isCreatedAsAsked(call.query, start + createdAt),
          sidOf: ({ sid }) => sid,
          toJson: (medium) => mediumToJson(medium, message, world),
        });
      }),
  },
  {
    ...aboutOne,
    method: 'GET',
    answer: (visit) =>
      withMessage(visit, (message) => {
        const medium = message.media.find(({ sid }) => sid === visit.part('MediaSid'));
        return medium
          ? accept(mediumToJson(medium, message, visit.world))
          : refuseUnknown(visit.call.path);
      }),
  },
  {
    ...aboutOne,
    method: 'DELETE',
    answer: (visit) =>
      withMessage(visit, (message) => {
        const index = message.media.findIndex(({ sid }) => sid === visit.part('MediaSid'));
        if (index < 0) return refuseUnknown(visit.call.path);
        message.media.splice(index, 1);
        return acceptRemoved();
      }),
  },
  {
    // docs/messaging/api/media-resource: without .json the file itself, and without keys unless an account asks for them
    ...aboutOne,
    method: 'GET',
    path: `${MESSAGE}/Media/{MediaSid}`,
    isPublic: true,
    answer: (visit) =>
      withMessage(visit, (message) => {
        const medium = message.media.find(({ sid }) => sid === visit.part('MediaSid'));
        return medium ? sendOn(medium.url) : refuseUnknown(visit.call.path);
      }),
  },
  {
    // 200, as OpenAPI api_v2010 and the vendor's own examples have it, though something is made
    method: 'POST',
    host: API,
    path: `${MESSAGE}/Feedback.json`,
    resource: 'Messages/{Sid}/Feedback',
    answer: (visit) =>
      withMessage(visit, (message) => {
        const outcome = visit.call.form.get('Outcome') || 'confirmed';
        if (outcome !== 'confirmed' && outcome !== 'unconfirmed') {
          return refuse('20001-value', { name: 'Outcome', value: outcome });
        }
        const now = formatRfc2822(visit.world.clock.date().getTime());
        return accept({
          account_sid: visit.world.account.sid,
          message_sid: message.sid,
          outcome,
          date_created: now,
          date_updated: now,
          uri: visit.call.path,
        });
      }),
  },
];

const DAY = 24 * 60 * 60 * 1000;

/** Filters by date, as those of messages: an exact date means that day in GMT. */
function isCreatedAsAsked(query: URLSearchParams, created: number): boolean {
  const tests = [
    ['DateCreated', (bound: number) => Math.floor(created / DAY) === Math.floor(bound / DAY)],
    ['DateCreated<', (bound: number) => created <= bound],
    ['DateCreated>', (bound: number) => created >= bound],
  ] as const;
  return tests.every(([name, isWithin]) => {
    const text = query.get(name);
    if (!text) return true;
    const bound = parseFilterDate(text);
    return bound !== null && isWithin(bound);
  });
}
