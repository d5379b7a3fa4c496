import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ROUTES } from '../../game/messaging/resources/routes.ts';
import { aTourFixture, DOOR, OTHER_NUMBER, SERVICE } from '../conformance/tour-fixture.ts';
import { ACCOUNT_SID, AUTH_TOKEN } from '../support/fixtures.ts';
import { aPlatform, basic } from '../support/platform.ts';

const NAMES = [
  ...new Set(
    `To From Body MediaUrl StatusCallback ValidityPeriod MaxPrice ScheduleType SendAt ContentSid ContentVariables
    MessagingServiceSid SmartEncoded Status Outcome PhoneNumber AreaCode FriendlyName SmsUrl SmsMethod Contains InRegion
    PageSize Page PageToken DateSent DateSent< DateCreated> Category StartDate EndDate CallDelay PhoneNumberSid
    ShortCodeSid AlphaSender InboundMethod Fields CountryCode Channel Code VerificationSid CodeLength CustomCode
    __proto__ constructor prototype toString hasOwnProperty`.split(/\s+/),
  ),
];
const SIDS = [SERVICE, DOOR, OTHER_NUMBER, ACCOUNT_SID, 'US', 'SM1', '__proto__', 'constructor'];

const word = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    '0',
    '-1',
    '1e9',
    'true',
    '\ud800',
    '\0',
    '🍋'.repeat(50),
    '%',
    '%zz',
    '+',
    '*',
  ),
  fc.constantFrom(
    '+16285550100',
    '+14155550100',
    'whatsapp:+16285550100',
    '{"1":"x"}',
    'sms',
    'fixed',
  ),
  fc.constantFrom('2026-08-01T00:00:00Z', '9999999999999', 'PA', 'PASM1', 'PB', '-30days'),
  fc.constantFrom(...SIDS),
);
const fields = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...NAMES), word), word), { maxLength: 12 })
  .map((pairs) => pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&'));
const route = fc.constantFrom(...ROUTES);
const path = fc
  .tuple(route, fc.array(fc.oneof(fc.constantFrom(...SIDS), word), { minLength: 4, maxLength: 4 }))
  .map(([{ host, path: template }, words]) => {
    let index = 0;
    const filled = template.replace(/\{(\w+)\}/g, (_, name) =>
      name === 'AccountSid' ? ACCOUNT_SID : encode(words[index++] ?? ''),
    );
    return `https://${host}${filled}`;
  });

/** `encodeURIComponent` refuses half an emoji; a client sends this. */
function encode(text: string): string {
  return encodeURIComponent(text.replaceAll(/[\ud800-\udfff]/g, '\ufffd'));
}

const prototypes = [Object.prototype, Array.prototype, Map.prototype, String.prototype];

describe('any request to any route', () => {
  test('is answered in JSON or with nothing at all; a refusal has the API’s shape', () => {
    const before = prototypes.map((each) => Reflect.ownKeys(each).length);
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom('GET', 'POST', 'DELETE', 'PUT', 'BREW'), path, fields, fields),
          {
            minLength: 1,
            maxLength: 12,
          },
        ),
        (requests) => {
          const world = aPlatform({ ...aTourFixture(), messages: [] });
          for (const [method, url, query, body] of requests) {
            const response = world.platform.handle({
              method,
              url: `${url}?${query}`,
              headers: { Authorization: basic(ACCOUNT_SID, AUTH_TOKEN) },
              body,
              via: 'fetch',
              line: null,
            });
            if (response.status === 204) {
              expect(response.body).toBe('');
              continue;
            }
            const json: unknown = JSON.parse(response.body);
            if (response.status < 400) continue;
            expect(json).toEqual({
              code: expect.any(Number),
              message: expect.any(String),
              more_info: expect.stringMatching(/^https:\/\/www\.twilio\.com\/docs\/errors\/\d{5}$/),
              status: response.status,
            });
            world.pass(500);
          }
          world.pass(60_000);
          world.record();
        },
      ),
      { seed: 1, numRuns: 1500 },
    );
    expect(prototypes.map((each) => Reflect.ownKeys(each).length)).toEqual(before);
    expect(Reflect.get({}, 'x')).toBeUndefined();
  });
});

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };
const keys = { Authorization: basic(ACCOUNT_SID, AUTH_TOKEN) };
const url = `https://api.twilio.com/2010-04-01/Accounts/${ACCOUNT_SID}/Messages.json`;

test.each([
  ['half an escape', 'To=%E0%A4%A&From=%&Body=%zz', 21211],
  ['a thousand parameters', `${'x=1&'.repeat(1000)}To=%2B16285550100&Body=Hi`, 21603],
  ['a hostile name', '__proto__=x&constructor=y&To=Ada&From=%2B14155550100&Body=Hi', 21211],
  ['no form at all', '<xml/>', 21604],
  ['a megabyte', `Body=${'x'.repeat(2 ** 20)}`, 20413],
])('%s', (_, body, code) => {
  const world = aPlatform();
  const reply = world.request({ method: 'POST', url, headers: { ...keys, ...FORM }, body });

  expect(reply.json['code']).toBe(code);
  expect(Object.getPrototypeOf(world.record().requests[0]?.params)).toBe(Object.prototype);
});

test('bad JSON is no form', () => {
  const headers = { ...keys, 'Content-Type': 'application/json' };
  const reply = aPlatform().request({ method: 'POST', url, headers, body: '{"To":' });

  expect(reply.json['code']).toBe(21604);
});

test('text of every kind comes back as it went', () => {
  for (const Body of ['Grüße, 你好, 🍋', '\u202eabc', 'a\0b', '👩‍👩‍👧', 'é', 'İ']) {
    expect(aPlatform().send({ Body }).json['body']).toBe(Body);
  }
});
