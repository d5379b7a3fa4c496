import type { Handset, OwnedNumber } from '../../domain/fixture.ts';
import { parsePhoneNumber, type PhoneNumber } from '../phone-numbers/number-plan.ts';
import type { World } from '../world.ts';

/** A message somebody asks to send, as the rules judge it. Texts are as sent; missing ones are empty. */
export interface Draft {
  readonly to: string;
  readonly from: string;
  readonly body: string;
  /** The recipient as the network reads it; null: it cannot. */
  readonly recipient: PhoneNumber | null;
  readonly sender: Sender | null;
  /** The number of the account that the sender is, if it is one. */
  readonly own: OwnedNumber | null;
  /** The recipient's phone, if the fixture knows it. */
  readonly handset: Handset | null;
}

/** What can stand in `From`. `name` is its normal form. */
export interface Sender {
  readonly kind: 'number' | 'short-code' | 'alphanumeric';
  readonly name: string;
}

/** Reads the form of a create request. Of a field sent twice the first counts. */
export function readDraft(form: URLSearchParams, world: World): Draft {
  const to = form.get('To') ?? '';
  const from = form.get('From') ?? '';
  const recipient = parsePhoneNumber(to);
  const sender = readSender(from);
  return {
    to,
    from,
    body: form.get('Body') ?? '',
    recipient,
    sender,
    own: (sender && world.account.numbers.get(sender.name)) ?? null,
    handset: (recipient && world.handsets.get(recipient.e164)) ?? null,
  };
}

/** Shapes of a sender (docs/messaging/api/message-resource, "From"). */
function readSender(from: string): Sender | null {
  if (/^\d{3,6}$/.test(from)) return { kind: 'short-code', name: from };
  const number = parsePhoneNumber(from);
  if (number !== null) return { kind: 'number', name: number.e164 };
  const isAlphanumeric = /^(?=.*[A-Za-z])[A-Za-z0-9 _+&-]{1,11}$/.test(from);
  return isAlphanumeric ? { kind: 'alphanumeric', name: from } : null;
}
