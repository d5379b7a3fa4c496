import { priceList } from '../../domain/price-list.ts';
import { units } from '../messages/prices.ts';
import { accept, refuse, refuseUnknown, type Answer } from '../http/answer.ts';
import { parsePhoneNumber } from '../phone-numbers/number-plan.ts';
import { charge } from '../usage/ledger.ts';
import type { World } from '../world.ts';
import { isPending } from './start-verification.ts';
import { MOST_CHECKS, type Verification, type VerifyService } from './verification.ts';
import { checkToJson } from './verification-json.ts';

/**
 * POST VerificationCheck: a wrong code is answered with 200 and `pending`; nothing pending (never asked, approved,
 * expired, canceled) is 404 (docs/verify/api/verification-check).
 */
export function checkCode(
  { form, path }: { form: URLSearchParams; path: string },
  service: VerifyService,
  world: World,
): Answer {
  const code = form.get('Code');
  const to = form.get('To');
  const sid = form.get('VerificationSid');
  if (!code) return refuse('60200', { name: 'Code', value: code ?? '' });
  if (!to && !sid) return refuse('60200', { name: 'To', value: '' });
  const verification = find(service, to, sid);
  if (verification === null || !isPending(verification, world.clock.now())) {
    return refuseUnknown(path);
  }
  if (verification.checks >= MOST_CHECKS) return refuse('60202');
  verification.checks += 1;
  verification.updatedAt = world.clock.now();
  if (verification.code === code) approve(verification, world);
  return accept(checkToJson(verification, service, world));
}

/** An approved verification is what Verify charges for. */
export function approve(verification: Verification, world: World): void {
  verification.status = 'approved';
  charge(world, {
    categories: ['authy-authentications', 'totalprice'],
    count: 1,
    usage: 1,
    cost: units(priceList.verification),
  });
}

function find(service: VerifyService, to: string | null, sid: string | null): Verification | null {
  if (sid) return service.verifications.find(sid);
  return service.latest.get(parsePhoneNumber(to ?? '')?.e164 ?? '') ?? null;
}
