import twilio from 'twilio';
import { describe, expect, test } from 'vitest';
import { AUTH_TOKEN, aScriptedMessage } from '../../support/fixtures.ts';
import { aDoorFixture, aPlatformWith, aWebDesk, SMS_URL } from '../../support/web-desk.ts';

/** The request that one text makes at a door like this. */
function ask(number: Parameters<typeof aDoorFixture>[1] = {}) {
  const desk = aWebDesk({});
  const world = aPlatformWith(desk, aDoorFixture({ script: [aScriptedMessage()] }, number));
  world.pass();
  const [request] = desk.asked;
  if (!request) throw new Error('Nothing was asked.');
  return { request, record: world.record().webhooks[0] };
}

test('a form by POST, with the headers of the service', () => {
  const { request } = ask();

  expect(request).toMatchObject({
    method: 'POST',
    url: SMS_URL,
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8',
      'User-Agent': 'TwilioProxy/1.1',
      'X-Twilio-Signature': expect.stringMatching(/^[A-Za-z0-9+/]{27}=$/),
      'I-Twilio-Idempotency-Token': expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-/),
    },
    body: expect.stringContaining('Body=Anybody+there%3F'),
  });
});

test('the SDK accepts the signature of a POST', () => {
  const { request } = ask({ smsUrl: 'https://desk.example.com/sms?lang=en' });
  const form = Object.fromEntries(new URLSearchParams(request.body));
  const signature = request.headers['X-Twilio-Signature'] ?? '';

  expect(twilio.validateRequest(AUTH_TOKEN, signature, request.url, form)).toBe(true);
});

test('by GET the fields stand in the query, and the SDK accepts that signature too', () => {
  const { request } = ask({ smsUrl: 'https://desk.example.com/sms?lang=en', smsMethod: 'GET' });

  expect(request).toMatchObject({ method: 'GET', body: '' });
  expect(request.url).toMatch(/^https:\/\/desk\.example\.com\/sms\?lang=en&ToCountry=US&/);
  const signature = request.headers['X-Twilio-Signature'] ?? '';
  expect(twilio.validateRequest(AUTH_TOKEN, signature, request.url, {})).toBe(true);
});

test('fragment and credentials stay at home; the credentials become a header', () => {
  const { request } = ask({ smsUrl: 'https://hana:s%C3%A9same@desk.example.com/sms#rc=2' });

  expect(request.url).toBe(SMS_URL);
  expect(request.headers['Authorization']).toBe(
    `Basic ${Buffer.from('hana:sésame').toString('base64')}`,
  );
});

/** Every shape of address an account may give. What the SDK is asked is what its server sees. */
describe.each(['POST', 'GET'] as const)('the SDK accepts the signature of a %s to', (smsMethod) => {
  test.each([
    'https://desk.example.com/sms',
    'https://desk.example.com:443/sms',
    'https://desk.example.com:8443/sms?a=1',
    'http://desk.example.com:80/sms',
    'http://localhost:3000/sms',
    'https://hana:s%C3%A9same@desk.example.com/sms?x=y',
    'https://desk.example.com/sms?a=1&a=2&b=&c',
    'https://desk.example.com/sms?q=two+words&r=%2B1628&s=%C3%A9',
    'https://desk.example.com/caf%C3%A9/sms#rc=1&rp=all',
    'https://desk.example.com',
    'https://bücher.example.com/ä?ö=ü',
  ])('%s', (smsUrl) => {
    const { request } = ask({ smsUrl, smsMethod });
    const { host, pathname, search } = new URL(request.url);
    const { protocol } = new URL(smsUrl);
    const seen = `${protocol}//${host}${pathname}${search}`;
    const form = Object.fromEntries(new URLSearchParams(request.body));
    const seal = request.headers['X-Twilio-Signature'] ?? '';

    expect(twilio.validateRequest(AUTH_TOKEN, seal, seen, form)).toBe(true);
    expect(twilio.validateRequest(AUTH_TOKEN, seal, `${seen}x`, form)).toBe(false);
  });
});

test('the record says what was asked and answered', () => {
  expect(ask().record).toMatchObject({
    kind: 'incoming',
    url: SMS_URL,
    method: 'POST',
    params: { Body: 'Anybody there?', From: '+16285550100' },
    signed: true,
    message: expect.stringMatching(/^SM/),
    status: 404,
    contentType: 'text/html',
    body: 'Cannot POST',
    problem: 11200,
    attempts: 1,
    error: null,
  });
});
