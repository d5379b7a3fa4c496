import { expect, test } from 'vitest';
import { ACCOUNT_SID, aFixture, AUTH_TOKEN } from '../support/fixtures.ts';
import { aPlatform, API, basic } from '../support/platform.ts';

/** Texts as recorded from the service. */
const NOBODY = [401, 20003, 'Authenticate'];
const STRANGER = [401, 20003, 'Authentication Error - invalid username'];

test.each([
  ['no header', {}, NOBODY],
  ['an empty header', { Authorization: '' }, NOBODY],
  ['a bearer token', { Authorization: 'Bearer abc' }, NOBODY],
  ['text that is no base64', { Authorization: 'Basic ***' }, NOBODY],
  ['base64 of a length that cannot be', { Authorization: 'Basic abcde' }, NOBODY],
  ['no colon between the keys', { Authorization: `Basic ${btoa(ACCOUNT_SID)}` }, NOBODY],
  ['an unknown SID', { Authorization: basic(`AC${'9'.repeat(32)}`, AUTH_TOKEN) }, STRANGER],
  ['a wrong token', { Authorization: basic(ACCOUNT_SID, `${AUTH_TOKEN}0`) }, NOBODY],
  ['the keys swapped', { Authorization: basic(AUTH_TOKEN, ACCOUNT_SID) }, STRANGER],
])('%s is not let in', (_, headers, expected) => {
  const { status, json } = aPlatform().request({ url: `${API}.json`, headers });

  expect([status, json['code'], json['message']]).toEqual(expected);
});

test('the right keys open, whatever the capitals of the header', () => {
  const headers = { authorization: basic(ACCOUNT_SID, AUTH_TOKEN) };

  expect(aPlatform().request({ headers }).status).toBe(200);
});

test('a refusal of the keys says how to knock', () => {
  const { headers } = aPlatform().request({ headers: {} });

  expect(headers['www-authenticate']).toBe('Basic realm="Twilio API"');
});

test('the keys come before the question whether the place exists', () => {
  expect(aPlatform().request({ url: `${API}/Nothing.json`, headers: {} }).status).toBe(401);
});

// Dictionary: 20005 "Account not active".
test('a suspended account may do nothing', () => {
  const { status, json } = aPlatform(aFixture({ account: { status: 'suspended' } })).send();

  expect([status, json['code'], json['message']]).toEqual([403, 20005, 'Account not active']);
});
