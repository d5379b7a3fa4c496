import { describe, expect, test } from 'vitest';
import { fixture } from '../../game/catalog/level-schema.ts';
import { isFixture } from '../../game/sandbox/fixture-guard.ts';

const SID = 'a'.repeat(32);

/** A fixture that uses everything an author may. */
const everything = {
  account: {
    numbers: [
      { phoneNumber: '+14155550100', whatsapp: true, smsUrl: 'https://desk.example.com/sms' },
      { phoneNumber: '12345', type: 'short-code', sid: `SC${SID}` },
      { phoneNumber: '+18335550100', unregistered: true },
    ],
    services: [{ sid: `MG${SID}`, numbers: ['12345'], alphaSenders: ['Relay'] }],
    verifyServices: [{ sid: `VA${SID}`, codeLength: 4 }],
  },
  accounts: [{ sid: `AC${SID}`, owner: 'AC0123456789abcdef0123456789abcdef', numbers: [] }],
  testAccount: { sid: `AC${'e'.repeat(32)}`, authToken: 'token' },
  messages: [
    {
      at: '2026-07-01T08:00:00Z',
      count: 60,
      every: 3600,
      from: '+14155550100',
      to: ['+16285550123', '+16285550124'],
      body: 'No {n}',
      status: ['delivered', 'undelivered'],
      errorCode: 30007,
    },
  ],
  available: [{ phoneNumber: '+14155550160', sms: false }],
  faults: [
    {
      resource: 'Messages',
      method: 'POST',
      from: 2,
      count: 0,
      what: { kind: 'refuse', status: 429 },
    },
    { params: { To: '+16285550100' }, what: { kind: 'lose-answer', workAfter: 31 } },
    { what: { kind: 'delay', ms: 500 } },
  ],
  inFlight: 10,
  latencyMs: 200,
};

test('a fixture may describe a whole world, and the worker takes it', () => {
  const read = fixture.parse(everything);

  expect(isFixture({ ...read, handsets: [] })).toBe(true);
});

describe('what an author may not write', () => {
  test.each([
    ['a field nobody knows', { faults: [{ when: 2, what: { kind: 'lose-answer' } }] }],
    ['a fault nobody knows', { faults: [{ what: { kind: 'explode' } }] }],
    ['a refusal the platform has not', { faults: [{ what: { kind: 'refuse', status: 418 } }] }],
    ['a SID of the wrong kind', { account: { services: [{ sid: `AC${SID}` }] } }],
    ['a number for sale that is none', { available: [{ phoneNumber: '415' }] }],
    ['a day that is none', { messages: [{ at: 'yesterday', from: 'a', to: 'b', body: 'c' }] }],
    ['a house for nobody', { inFlight: 0 }],
  ])('%s', (_, wrong) => {
    expect(fixture.safeParse(wrong).success).toBe(false);
  });
});

test.each([
  [3, false],
  [4, true],
  [10, true],
  [11, false],
])('a code of %i digits may be asked for: %s', (codeLength, isFit) => {
  const verifyServices = [{ sid: `VA${SID}`, codeLength }];
  expect(fixture.safeParse({ account: { verifyServices } }).success).toBe(isFit);
});

test('a number can send texts and pictures and be called, unless the author says otherwise', () => {
  const numbers = [{ phoneNumber: '+14155550100' }, { phoneNumber: '+14155550101', mms: false }];
  const read = fixture.parse({ account: { numbers } }).account.numbers;
  expect(read.map(({ sms, mms, voice }) => [sms, mms, voice])).toEqual([
    [true, true, true],
    [true, false, true],
  ]);
});
