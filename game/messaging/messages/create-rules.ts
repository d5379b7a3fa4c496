import type { World } from '../world.ts';
import { countCharacters } from './count-characters.ts';
import type { Draft } from './draft.ts';

/** One reason to refuse a message. */
export interface CreateRule {
  readonly code: number;
  readonly status: number;
  isBroken(draft: Draft, world: World): boolean;
  /** The wire text. */
  say(draft: Draft, world: World): string;
}

const BODY_LIMIT = 1600;

/**
 * Why a message is refused, in the order the service is taken to look: fields, shapes, body, ownership, permission.
 * The first broken rule answers. Codes are those of docs/api/errors; after each stands where its text is from.
 */
export const CREATE_RULES: readonly CreateRule[] = [
  {
    code: 21604, // dictionary; the text follows that of 21603
    status: 400,
    isBroken: ({ to }) => to === '',
    say: () => "A 'To' phone number is required.",
  },
  {
    code: 21603, // recorded
    status: 400,
    isBroken: ({ from }) => from === '',
    say: () => "A 'From' phone number is required.",
  },
  {
    code: 21211, // recorded since 2023, last four characters masked
    status: 400,
    isBroken: ({ recipient }) => recipient === null,
    say: ({ to }) => `Invalid 'To' Phone Number: ${mask(to)}`,
  },
  {
    code: 21212, // recorded
    status: 400,
    isBroken: ({ sender }) => sender === null,
    say: ({ from }) =>
      `The 'From' number ${from} is not a valid phone number, shortcode, or alphanumeric sender ID.`,
  },
  {
    code: 21602, // recorded
    status: 400,
    isBroken: ({ body }) => body === '',
    say: () => 'Message body is required.',
  },
  {
    code: 21617, // recorded; the limit is that of OpenAPI api_v2010, Body
    status: 400,
    isBroken: ({ body }) => countCharacters(body) > BODY_LIMIT,
    say: () => `The concatenated message body exceeds the ${BODY_LIMIT} character limit.`,
  },
  {
    code: 21659, // code recorded in 2025, text from the dictionary
    status: 400,
    isBroken: ({ own }) => own === null,
    say: ({ from }) => `'From' ${from} is not a Twilio phone number or Short Code country mismatch`,
  },
  {
    code: 21606, // recorded
    status: 400,
    isBroken: ({ own }) => own?.sms === false,
    say: ({ from }) =>
      `The From phone number ${from} is not a valid, SMS-capable inbound phone number or short code for your account.`,
  },
  {
    code: 21266, // code recorded, text from the dictionary
    status: 400,
    isBroken: ({ recipient, own }) => recipient?.e164 === own?.phoneNumber,
    say: () => "'To' and 'From' number cannot be the same",
  },
  {
    code: 21608, // recorded, last four digits masked
    status: 400,
    isBroken: ({ recipient }, { account }) =>
      account.type === 'Trial' && !account.verified.has(recipient?.e164 ?? ''),
    say: ({ recipient }) => {
      const number = mask(recipient?.e164 ?? '');
      return `The number ${number} is unverified. Trial accounts cannot send messages to unverified numbers; verify ${number} at twilio.com/user/account/phone-numbers/verified, or purchase a Twilio number to send messages to unverified numbers`;
    },
  },
  {
    code: 21408, // recorded, last four digits masked
    status: 400,
    isBroken: ({ recipient }, { account }) =>
      !recipient?.countries.some((country) => account.countries.has(country)),
    say: ({ recipient }) =>
      `Permission to send an SMS has not been enabled for the region indicated by the 'To' number: ${mask(recipient?.e164 ?? '')}`,
  },
  {
    code: 21614, // recorded
    status: 400,
    isBroken: ({ recipient, handset }) =>
      handset === null
        ? recipient?.line === 'landline'
        : handset.kind === 'landline' && handset.state === 'on',
    say: ({ recipient }) => `To number: ${recipient?.e164}, is not a mobile number`,
  },
];

/** The service hides the last four characters of numbers in its answers. */
function mask(number: string): string {
  return number.length > 4 ? `${number.slice(0, -4)}XXXX` : number;
}
