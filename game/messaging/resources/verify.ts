import { accept, refuse, refuseUnknown, type Answer } from '../http/answer.ts';
import { approve, checkCode } from '../verify/check-code.ts';
import { VERIFY_FIELDS } from '../verify/service-fields.ts';
import { isPending, startVerification } from '../verify/start-verification.ts';
import {
  createVerifyService,
  type Verification,
  type VerifyService,
} from '../verify/verification.ts';
import { verificationToJson, verifyServiceToJson } from '../verify/verification-json.ts';
import type { World } from '../world.ts';
import type { Route, Visit } from './route.ts';
import { serviceRoutes, withServiceIn } from './service-routes.ts';

const VERIFY = 'verify.twilio.com';
const SERVICE = '/v2/Services/{ServiceSid}';
const aboutVerification = {
  host: VERIFY,
  path: `${SERVICE}/Verifications/{Sid}`,
  resource: 'Verifications/{Sid}',
} as const;

/** Verification of people by code (docs/verify/api). */
export const VERIFY_ROUTES: readonly Route[] = [
  ...serviceRoutes<VerifyService>({
    host: VERIFY,
    path: '/v2/Services',
    resource: 'Verify/Services',
    table: ({ verifyServices }) => verifyServices,
    fields: VERIFY_FIELDS,
    toJson: verifyServiceToJson,
    begin,
  }),
  {
    method: 'POST',
    host: VERIFY,
    path: `${SERVICE}/Verifications`,
    resource: 'Verifications',
    answer: (visit) =>
      withService(visit, (service) => startVerification(visit.call.form, service, visit.world)),
  },
  {
    ...aboutVerification,
    method: 'GET',
    answer: (visit) =>
      withVerification(visit, (verification, service) => {
        isPending(verification, visit.world.clock.now()); // notices that it has expired
        return accept(verificationToJson(verification, service, visit.world));
      }),
  },
  {
    ...aboutVerification,
    method: 'POST',
    answer: (visit) =>
      withVerification(visit, (verification, service) => decide(verification, service, visit)),
  },
  {
    method: 'POST',
    host: VERIFY,
    path: `${SERVICE}/VerificationCheck`,
    resource: 'VerificationCheck',
    answer: (visit) => withService(visit, (service) => checkCode(visit.call, service, visit.world)),
  },
];

function begin(form: URLSearchParams, world: World): VerifyService | Answer {
  const friendlyName = form.get('FriendlyName');
  if (!friendlyName) return refuse('60200', { name: 'FriendlyName', value: '' });
  const sid = world.ids.sid('VA');
  return createVerifyService({ sid, friendlyName }, world.clock.now());
}

/** Approves or cancels a pending verification by hand (docs/verify/api/verification, "Update"). */
function decide(
  verification: Verification,
  service: VerifyService,
  { call, world }: Visit,
): Answer {
  const status = call.form.get('Status');
  if (status !== 'approved' && status !== 'canceled') {
    return refuse('60200', { name: 'Status', value: status ?? '' });
  }
  if (!isPending(verification, world.clock.now())) return refuseUnknown(call.path);
  if (status === 'approved') approve(verification, world);
  else verification.status = 'canceled';
  verification.updatedAt = world.clock.now();
  return accept(verificationToJson(verification, service, world));
}

function withService(visit: Visit, answer: (service: VerifyService) => Answer): Answer {
  return withServiceIn(({ verifyServices }) => verifyServices, visit, answer);
}

function withVerification(
  visit: Visit,
  answer: (verification: Verification, service: VerifyService) => Answer,
): Answer {
  return withService(visit, (service) => {
    const verification = service.verifications.find(visit.part('Sid'));
    return verification === null ? refuseUnknown(visit.call.path) : answer(verification, service);
  });
}
