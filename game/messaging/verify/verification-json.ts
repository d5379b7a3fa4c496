import type { Json } from '../../domain/json.ts';
import { formatIso } from '../http/dates.ts';
import type { World } from '../world.ts';
import { MOST_CHECKS, type Verification, type VerifyService } from './verification.ts';

const BASE = 'https://verify.twilio.com/v2/Services';

const LINKS = [
  ['verification_checks', 'VerificationCheck'],
  ['verifications', 'Verifications'],
  ['rate_limits', 'RateLimits'],
  ['messaging_configurations', 'MessagingConfigurations'],
  ['entities', 'Entities'],
  ['webhooks', 'Webhooks'],
  ['access_tokens', 'AccessTokens'],
] as const;

/** All keys of schema verify.v2.service (OpenAPI verify_v2). */
export function verifyServiceToJson(service: VerifyService, { account, clock }: World): Json {
  const start = clock.date().getTime() - clock.now();
  const url = `${BASE}/${service.sid}`;
  return {
    sid: service.sid,
    account_sid: account.sid,
    friendly_name: service.friendlyName,
    code_length: service.codeLength,
    lookup_enabled: service.lookupEnabled,
    psd2_enabled: service.psd2Enabled,
    skip_sms_to_landlines: service.skipSmsToLandlines,
    dtmf_input_required: service.dtmfInputRequired,
    tts_name: service.ttsName,
    do_not_share_warning_enabled: service.doNotShareWarningEnabled,
    custom_code_enabled: service.customCodeEnabled,
    push: { include_date: false, apn_credential_sid: null, fcm_credential_sid: null },
    totp: { issuer: service.friendlyName, time_step: 30, code_length: 6, skew: 1 },
    default_template_sid: null,
    whatsapp: { msg_service_sid: null, from: null },
    passkeys: null,
    verify_event_subscription_enabled: false,
    date_created: formatIso(start + service.createdAt),
    date_updated: formatIso(start + service.updatedAt),
    url,
    links: Object.fromEntries(LINKS.map(([key, path]) => [key, `${url}/${path}`])),
  };
}

/** All keys of schema verify.v2.service.verification; the code is not among them. */
export function verificationToJson(
  verification: Verification,
  service: VerifyService,
  { account, clock }: World,
): Json {
  const start = clock.date().getTime() - clock.now();
  return {
    ...common(verification, service, account.sid, start),
    status: statusOf(verification),
    lookup: {},
    send_code_attempts: verification.sends.map(({ at, channel, sid }) => ({
      time: formatIso(start + at),
      channel,
      attempt_sid: sid,
    })),
    sna: null,
    url: `${BASE}/${service.sid}/Verifications/${verification.sid}`,
  };
}

/** OpenAPI verify_v2, Verification.status: one that waits in vain, as its code can be checked no more, says so. */
function statusOf({ status, checks }: Verification): string {
  return status === 'pending' && checks >= MOST_CHECKS ? 'max_attempts_reached' : status;
}

/** All keys of schema verify.v2.service.verification_check. */
export function checkToJson(
  verification: Verification,
  service: VerifyService,
  { account, clock }: World,
): Json {
  const start = clock.date().getTime() - clock.now();
  return { ...common(verification, service, account.sid, start), sna_attempts_error_codes: [] };
}

function common(
  verification: Verification,
  service: VerifyService,
  account: string,
  start: number,
): Record<string, Json> {
  return {
    sid: verification.sid,
    service_sid: service.sid,
    account_sid: account,
    to: verification.to,
    channel: verification.channel,
    status: verification.status,
    valid: verification.status === 'approved',
    date_created: formatIso(start + verification.createdAt),
    date_updated: formatIso(start + verification.updatedAt),
    amount: null,
    payee: null,
  };
}
