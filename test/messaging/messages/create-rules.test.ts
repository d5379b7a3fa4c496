import { describe, expect, test } from 'vitest';
import {
  ACCOUNT_SID,
  aFixture,
  aHandset,
  anOwnedNumber,
  AUTH_TOKEN,
  OWN_NUMBER,
} from '../../support/fixtures.ts';
import { aPlatform, API, basic } from '../../support/platform.ts';

const LANDLINE = aHandset({ number: '+16285550140', kind: 'landline' });
const VOICE_ONLY = '+14155550160';

const FULL = aFixture({
  account: {
    numbers: [anOwnedNumber(), anOwnedNumber({ phoneNumber: VOICE_ONLY, sms: false })],
  },
  handsets: [LANDLINE],
});
const TRIAL = aFixture({ account: { type: 'Trial', verified: ['+16285550103'] } });

/** One row for each refusal: what was sent, the code, the wire text, and where code and text are from. */
const REFUSALS = [
  [{ To: '' }, 21604, "A 'To' phone number is required.", 'dictionary; text inferred'],
  [{ From: '' }, 21603, "A 'From' phone number is required.", 'recorded'],
  [{ To: '+1628555' }, 21211, "Invalid 'To' Phone Number: +162XXXX", 'recorded since 2023'],
  [{ To: '+1628555019' }, 21211, "Invalid 'To' Phone Number: +162855XXXX", 'number plan of +1'],
  [{ To: '00 44 7700 900123' }, 21211, "Invalid 'To' Phone Number: 00 44 7700 90XXXX", 'no E.164'],
  [{ To: 'Ada' }, 21211, "Invalid 'To' Phone Number: Ada", 'recorded since 2023'],
  [
    { From: 'Relay House Desk' },
    21212,
    "The 'From' number Relay House Desk is not a valid phone number, shortcode, or alphanumeric sender ID.",
    'recorded',
  ],
  [
    { From: '+1415' },
    21212,
    "The 'From' number +1415 is not a valid phone number, shortcode, or alphanumeric sender ID.",
    'recorded',
  ],
  [{ Body: '' }, 21602, 'Message body is required.', 'recorded'],
  [
    { Body: 'x'.repeat(1601) },
    21617,
    'The concatenated message body exceeds the 1600 character limit.',
    'recorded; OpenAPI api_v2010, Body',
  ],
  [
    { From: '+14155550199' },
    21659,
    "'From' +14155550199 is not a Twilio phone number or Short Code country mismatch",
    'code recorded 2025; text inferred',
  ],
  [
    { From: 'Relay' },
    21659,
    "'From' Relay is not a Twilio phone number or Short Code country mismatch",
    'code recorded 2025; text inferred',
  ],
  [
    { From: '12345' },
    21659,
    "'From' 12345 is not a Twilio phone number or Short Code country mismatch",
    'code recorded 2025; text inferred',
  ],
  [
    { From: VOICE_ONLY },
    21606,
    `The From phone number ${VOICE_ONLY} is not a valid, SMS-capable inbound phone number or short code for your account.`,
    'recorded',
  ],
  [{ To: OWN_NUMBER }, 21266, "'To' and 'From' number cannot be the same", 'code recorded'],
  [
    { To: '+6285550111' },
    21408,
    "Permission to send an SMS has not been enabled for the region indicated by the 'To' number: +628555XXXX",
    'recorded',
  ],
  [
    { To: LANDLINE.number },
    21614,
    'To number: +16285550140, is not a mobile number',
    'recorded; a landline known as one',
  ],
  [
    { To: '+442079460123' },
    21614,
    'To number: +442079460123, is not a mobile number',
    'recorded; the UK plan tells landlines apart',
  ],
] as const;

describe('a full account', () => {
  test.each(REFUSALS)('sending %j is refused with %i', (fields, code, message) => {
    const { status, json } = aPlatform(FULL).send(fields);

    expect({ status, json }).toEqual({
      status: 400,
      json: {
        code,
        message,
        more_info: `https://www.twilio.com/docs/errors/${code}`,
        status: 400,
      },
    });
  });

  test('a refused message is not made', () => {
    const world = aPlatform(FULL);

    world.send({ Body: '' });

    expect(world.messages()).toEqual([]);
  });

  test('names in small letters are no fields of the API', () => {
    const { json } = aPlatform().post('/Messages.json', { to: '+16285550100', from: OWN_NUMBER });

    expect(json['code']).toBe(21604);
  });

  test.each([
    ['application/json', JSON.stringify({ To: '+16285550100', From: OWN_NUMBER, Body: 'Hello' })],
    ['text/plain;charset=UTF-8', 'To=%2B16285550100&From=%2B14155550100&Body=Hello'],
  ])('a body of type %s is not read', (type, body) => {
    const { json } = aPlatform().request({
      method: 'POST',
      url: `${API}/Messages.json`,
      headers: { Authorization: basic(ACCOUNT_SID, AUTH_TOKEN), 'Content-Type': type },
      body,
    });

    expect(json['code']).toBe(21604);
  });

  test('1600 characters are within the limit, emoji counted as one', () => {
    expect(aPlatform().send({ Body: '🍋'.repeat(1600) }).status).toBe(201);
  });
});

describe('two faults at once', () => {
  test.each([
    [{ To: '', From: '' }, 21604],
    [{ To: 'Ada', From: '' }, 21603],
    [{ To: 'Ada', From: '+1415' }, 21211],
    [{ From: '+1415', Body: '' }, 21212],
    [{ Body: '', From: '+14155550199' }, 21602],
    [{ From: '+14155550199', To: '+6285550111' }, 21659],
  ])('%j is refused with %i first', (fields, code) => {
    expect(aPlatform(FULL).send(fields).json['code']).toBe(code);
  });
});

describe('a trial account', () => {
  // Recorded text; the last four digits are masked.
  test('may not text a number that is not verified', () => {
    const { status, json } = aPlatform(TRIAL).send({ To: '+1 628 555 0121' });

    expect([status, json['code'], json['message']]).toEqual([
      400,
      21608,
      'The number +1628555XXXX is unverified. Trial accounts cannot send messages to unverified numbers; verify +1628555XXXX at twilio.com/user/account/phone-numbers/verified, or purchase a Twilio number to send messages to unverified numbers',
    ]);
  });

  test('may text a verified number, and its own words stand before the text', () => {
    const { status, json } = aPlatform(TRIAL).send({ To: '+16285550103', Body: 'Hello' });

    expect([status, json['body']]).toEqual([201, 'Sent from your Twilio trial account - Hello']);
  });

  test('pays for the words the trial puts in front', () => {
    const { json } = aPlatform(TRIAL).send({ To: '+16285550103', Body: 'x'.repeat(130) });

    expect(json['num_segments']).toBe('2');
  });
});
