import { refuse, type Answer } from '../http/answer.ts';
import { createService, type MessagingService } from '../services/messaging-service.ts';
import { SERVICE_FIELDS } from '../services/service-fields.ts';
import { serviceToJson } from '../services/service-json.ts';
import type { World } from '../world.ts';
import type { Route, Visit } from './route.ts';
import { serviceRoutes, withServiceIn } from './service-routes.ts';

export const MESSAGING = 'messaging.twilio.com';

/** Messaging services (docs/messaging/api/service-resource). */
export const SERVICE_ROUTES: readonly Route[] = serviceRoutes<MessagingService>({
  host: MESSAGING,
  path: '/v1/Services',
  resource: 'Services',
  table: ({ services }) => services,
  fields: SERVICE_FIELDS,
  toJson: serviceToJson,
  begin,
});

function begin(form: URLSearchParams, world: World): MessagingService | Answer {
  const name = form.get('FriendlyName');
  if (!name) return refuse('20001', { name: 'FriendlyName' });
  return createService(world.ids.sid('MG'), name, world.clock.now());
}

/** Does something with the service the path names, or says that there is none. */
export function withService(visit: Visit, answer: (service: MessagingService) => Answer): Answer {
  return withServiceIn(({ services }) => services, visit, answer);
}
