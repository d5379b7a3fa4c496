import fc from 'fast-check';
import twilio from 'twilio';
import { expect, test } from 'vitest';
import { sign } from '../../../game/messaging/webhooks/signature.ts';

/** The worked example of docs/usage/security, which twilio-node keeps as a vector (spec/validation.spec.js). */
test("makes the vendor's own signature of its own example", () => {
  const form = {
    Digits: '1234',
    CallSid: 'CA1234567890ABCDE',
    Caller: '+14158675309',
    To: '+18005551212',
    From: '+14158675309',
  };

  expect(sign('12345', 'https://mycompany.com/myapp.php?foo=1&bar=2', form)).toBe(
    'RSOYDt4T1cUTdK1PDd93/VVr8B8=',
  );
});

/** twilio-node, spec/validation.spec.js. */
test("makes the signature of the vendor's recorded call", () => {
  const form = {
    AccountSid: 'AC9a9f9392lad99kla0sklakjs90j092j3',
    ApiVersion: '2010-04-01',
    CallSid: 'CAd800bb12c0426a7ea4230e492fef2a4f',
    CallStatus: 'ringing',
    Called: '+15306384866',
    CalledCity: 'OAKLAND',
    CalledCountry: 'US',
    CalledState: 'CA',
    CalledZip: '94612',
    Caller: '+15306666666',
    CallerCity: 'SOUTH LAKE TAHOE',
    CallerCountry: 'US',
    CallerName: 'CA Wireless Call',
    CallerState: 'CA',
    CallerZip: '89449',
    Direction: 'inbound',
    From: '+15306666666',
    FromCity: 'SOUTH LAKE TAHOE',
    FromCountry: 'US',
    FromState: 'CA',
    FromZip: '89449',
    To: '+15306384866',
    ToCity: 'OAKLAND',
    ToCountry: 'US',
    ToState: 'CA',
    ToZip: '94612',
  };

  expect(sign('1c892n40nd03kdnc0112slzkl3091j20', 'http://www.postbin.org/1ed898x', form)).toBe(
    'fF+xx6dTinOaCdZ0aIeNkHr/ZAA=',
  );
});

test('every form it signs is valid to the SDK, in any alphabet', () => {
  const forms = fc.dictionary(fc.string({ minLength: 1 }), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(fc.string(), forms, (token, form) => {
      const url = 'https://desk.example.com/sms?x=1';
      expect(twilio.validateRequest(token, sign(token, url, form), url, form)).toBe(true);
    }),
  );
});

test('a changed word is not valid any more', () => {
  const url = 'https://desk.example.com/sms';
  const seal = sign('token', url, { Body: 'yes' });
  expect(twilio.validateRequest('token', seal, url, { Body: 'no' })).toBe(false);
});
