/** Why a message failed or was not delivered: code and text of the error dictionary (docs/api/errors). */
export interface Failure {
  readonly code: number;
  readonly message: string;
}

const TITLES: Readonly<Record<number, string>> = {
  30001: 'Queue overflow',
  30002: 'Account suspended',
  30003: 'Unreachable destination handset',
  30004: 'Message blocked',
  30005: 'Unknown destination handset',
  30006: 'Landline or unreachable carrier',
  30007: 'Message filtered',
  30008: 'Unknown error',
  30009: 'Missing inbound segment',
  30010: 'Message price exceeds max price',
  30011: 'MMS not supported by the receiving phone number in this region',
  30017: 'Carrier network congestion',
  30018: 'Destination carrier requires sender ID pre-registration',
  30019: 'Content size exceeds carrier limit',
  30022: 'US A2P 10DLC - Rate Limits Exceeded',
  30023: 'US A2P 10DLC - Daily Message Cap Reached',
  30024: 'Numeric Sender ID Not Provisioned on Carrier',
  30027: 'US A2P 10DLC - T-Mobile Daily Message Limit Reached',
  30032: 'Toll-Free Number Has Not Been Verified',
  30033: 'US A2P 10DLC - Campaign Suspended',
  30034: 'US A2P 10DLC - Message from an Unregistered Number',
  30035: 'US A2P 10DLC - Message from a number still being configured',
  30410: 'Provider Timeout Error',
  30450: 'Message delivery blocked',
  30500: 'Message delivery failed',
  21703: 'The Messaging Service does not have a phone number available to send a message',
  63003: 'Channel could not find To address',
  63013: 'Channel policy violation',
  63015: 'Channel Sandbox can only send messages to phone numbers that have joined the Sandbox',
  63016:
    'Failed to send freeform message because you are outside the allowed window. If you are using WhatsApp, please use a Message Template.',
  63018: 'Rate limit exceeded for Channel',
  63024: 'Invalid message recipient',
  63032: 'We cannot send this message to this user because of a WhatsApp limitation.',
  63038: 'Account exceeded the daily messages limit',
};

const made = new Map<number, Failure>();

/** The failure of a code; one the table lacks is "Unknown error". */
export function failure(code: number): Failure {
  const known = made.get(code);
  if (known) return known;
  const fresh = { code, message: TITLES[code] ?? 'Unknown error' };
  made.set(code, fresh);
  return fresh;
}

/** Every code a message can end with, for the tests. */
export const FAILURE_CODES: readonly number[] = Object.keys(TITLES).map(Number);
