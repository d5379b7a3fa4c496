import { acceptCreated, refuse, type Answer } from '../http/answer.ts';
import { mask } from '../messages/rules/rule.ts';
import { parsePhoneNumber } from '../phone-numbers/number-plan.ts';
import type { World } from '../world.ts';
import type { Verification, VerifyService } from './verification.ts';
import { verificationToJson } from './verification-json.ts';

/** docs/verify/api/verification; docs/api/errors/60203: a code lives ten minutes and is sent five times at most. */
export const LIFETIME = 10 * 60 * 1000;
const MOST_SENDS = 5;
const CHANNELS = new Set(['sms', 'call', 'whatsapp']);
/** How long a code is on its way to the phone, in virtual milliseconds. */
const ARRIVES_AFTER = 1500;

/** POST Verifications: sends a code, or the same code again while one is pending. */
export function startVerification(
  form: URLSearchParams,
  service: VerifyService,
  world: World,
): Answer {
  const written = form.get('To');
  const channel = form.get('Channel');
  if (!written) return refuse('60200', { name: 'To', value: '' });
  if (!channel || !CHANNELS.has(channel)) {
    return refuse('60200', { name: 'Channel', value: channel ?? '' });
  }
  const to = parsePhoneNumber(written)?.e164;
  if (to === undefined) return refuse('60200', { name: 'To', value: written });
  // docs/usage/tutorials/how-to-use-your-free-trial-account: verified numbers only, whatever the product
  if (world.account.type === 'Trial' && world.callerIds.byKey(to) === null) {
    return refuse('21608', { to: mask(to) });
  }
  const custom = form.get('CustomCode');
  if (custom && !(service.customCodeEnabled && /^[A-Za-z0-9]{4,10}$/.test(custom))) {
    return refuse('60200', { name: 'CustomCode', value: custom });
  }
  const handset = world.handsets.get(to);
  if (channel !== 'call' && (handset?.line ?? handset?.kind) === 'landline') {
    return refuse('60205');
  }
  const verification =
    pendingOf(service, to, world.clock.now()) ?? begin(service, to, custom, world);
  if (verification.sends.length >= MOST_SENDS) return refuse('60203');
  send(verification, channel, world);
  return acceptCreated(verificationToJson(verification, service, world));
}

/** The verification of a person that still waits for its code; null: none, or its ten minutes are over. */
export function pendingOf(service: VerifyService, to: string, now: number): Verification | null {
  const latest = service.latest.get(to);
  return latest !== undefined && isPending(latest, now) ? latest : null;
}

export function isPending(verification: Verification, now: number): boolean {
  if (verification.status !== 'pending') return false;
  if (now - verification.createdAt < LIFETIME) return true;
  verification.status = 'expired';
  return false;
}

function begin(service: VerifyService, to: string, custom: string | null, world: World) {
  const at = world.clock.now();
  const drawn = String(world.ids.number('code', 10 ** service.codeLength));
  const verification: Verification = {
    sid: world.ids.sid('VE'),
    to,
    channel: 'sms',
    status: 'pending',
    code: custom || drawn.padStart(service.codeLength, '0'),
    createdAt: at,
    updatedAt: at,
    checks: 0,
    sends: [],
  };
  service.verifications.add(verification);
  service.latest.set(to, verification);
  return verification;
}

/** The code goes to the phone and nowhere else: it is no message of the account. */
function send(verification: Verification, channel: string, world: World): void {
  const { to, code, sends } = verification;
  const at = world.clock.now();
  verification.channel = channel;
  verification.updatedAt = at;
  sends.push({ at, channel, sid: world.ids.sid('VL') });
  world.clock.schedule(ARRIVES_AFTER, () => {
    if (world.handsets.get(to)?.state !== 'off') world.codes.set(to, code);
  });
}
