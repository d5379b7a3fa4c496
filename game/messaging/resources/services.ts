import {
  accept,
  acceptCreated,
  acceptRemoved,
  refuse,
  refuseUnknown,
  type Answer,
} from '../http/answer.ts';
import { readFields } from '../http/fields.ts';
import { answerMetaPage } from '../http/meta-paging.ts';
import { createService, type MessagingService } from '../services/messaging-service.ts';
import { SERVICE_FIELDS } from '../services/service-fields.ts';
import { serviceToJson } from '../services/service-json.ts';
import type { World } from '../world.ts';
import type { Route, Visit } from './route.ts';

export const MESSAGING = 'messaging.twilio.com';
const about = { host: MESSAGING, path: '/v1/Services', resource: 'Services' } as const;
const aboutOne = {
  host: MESSAGING,
  path: '/v1/Services/{ServiceSid}',
  resource: 'Services/{Sid}',
} as const;

/** Messaging services (docs/messaging/api/service-resource). */
export const SERVICE_ROUTES: readonly Route[] = [
  {
    ...about,
    method: 'GET',
    answer: ({ call, world }) =>
      answerMetaPage(call, {
        key: 'services',
        rows: world.services,
        fits: () => true,
        sidOf: ({ sid }) => sid,
        toJson: (service) => serviceToJson(service, world),
      }),
  },
  { ...about, method: 'POST', answer: ({ call, world }) => create(call.form, world) },
  {
    ...aboutOne,
    method: 'GET',
    answer: (visit) => withService(visit, (service) => accept(serviceToJson(service, visit.world))),
  },
  {
    ...aboutOne,
    method: 'POST',
    answer: (visit) =>
      withService(visit, (service) => {
        const refusal = readFields(SERVICE_FIELDS, service, visit.call.form);
        if (refusal !== null) return refusal;
        service.updatedAt = visit.world.clock.now();
        return accept(serviceToJson(service, visit.world));
      }),
  },
  {
    ...aboutOne,
    method: 'DELETE',
    answer: (visit) =>
      withService(visit, ({ sid }) => {
        visit.world.services.remove(sid);
        return acceptRemoved();
      }),
  },
];

function create(form: URLSearchParams, world: World): Answer {
  const name = form.get('FriendlyName');
  if (!name) return refuse('20001', { name: 'FriendlyName' });
  const service = createService(world.ids.sid('MG'), name, world.clock.now());
  const refusal = readFields(SERVICE_FIELDS, service, form);
  if (refusal !== null) return refusal;
  world.services.add(service);
  return acceptCreated(serviceToJson(service, world));
}

/** Does something with the service the path names, or says that there is none. */
export function withService(
  { world, part, call }: Visit,
  answer: (service: MessagingService) => Answer,
): Answer {
  const service = world.services.find(part('ServiceSid'));
  return service === null ? refuseUnknown(call.path) : answer(service);
}
