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

const VERIFY = 'verify.twilio.com';
const SERVICE = '/v2/Services/{ServiceSid}';
const about = { host: VERIFY, path: '/v2/Services', resource: 'Verify/Services' } as const;
const aboutOne = { host: VERIFY, path: SERVICE, resource: 'Verify/Services/{Sid}' } as const;
const aboutVerification = {
  host: VERIFY,
  path: `${SERVICE}/Verifications/{Sid}`,
  resource: 'Verifications/{Sid}',
} as const;

/** Verification of people by code (docs/verify/api). */
export const VERIFY_ROUTES: readonly Route[] = [
  {
    ...about,
    method: 'GET',
    answer: ({ call, world }) =>
      answerMetaPage(call, {
        key: 'services',
        rows: world.verifyServices,
        fits: () => true,
        sidOf: ({ sid }) => sid,
        toJson: (service) => verifyServiceToJson(service, world),
      }),
  },
  { ...about, method: 'POST', answer: ({ call, world }) => create(call.form, world) },
  {
    ...aboutOne,
    method: 'GET',
    answer: (visit) =>
      withService(visit, (service) => accept(verifyServiceToJson(service, visit.world))),
  },
  {
    ...aboutOne,
    method: 'POST',
    answer: (visit) =>
      withService(visit, (service) => {
        const refusal = readFields(VERIFY_FIELDS, service, visit.call.form);
        if (refusal !== null) return refusal;
        service.updatedAt = visit.world.clock.now();
        return accept(verifyServiceToJson(service, visit.world));
      }),
  },
  {
    ...aboutOne,
    method: 'DELETE',
    answer: (visit) =>
      withService(visit, ({ sid }) => {
        visit.world.verifyServices.remove(sid);
        return acceptRemoved();
      }),
  },
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

function create(form: URLSearchParams, world: World): Answer {
  const friendlyName = form.get('FriendlyName');
  if (!friendlyName) return refuse('60200', { name: 'FriendlyName', value: '' });
  const sid = world.ids.sid('VA');
  const service = createVerifyService({ sid, friendlyName }, world.clock.now());
  const refusal = readFields(VERIFY_FIELDS, service, form);
  if (refusal !== null) return refusal;
  world.verifyServices.add(service);
  return acceptCreated(verifyServiceToJson(service, world));
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

function withService(
  { world, part, call }: Visit,
  answer: (service: VerifyService) => Answer,
): Answer {
  const service = world.verifyServices.find(part('ServiceSid'));
  return service === null ? refuseUnknown(call.path) : answer(service);
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
