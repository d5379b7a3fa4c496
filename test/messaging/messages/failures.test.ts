import { describe, expect, test } from 'vitest';
import type { Handset } from '../../../game/domain/fixture.ts';
import { FAILURE_CODES, failure } from '../../../game/messaging/network/failures.ts';
import { aFixture, aHandset, anOwnedNumber } from '../../support/fixtures.ts';
import { aPlatform } from '../../support/platform.ts';

const PICTURE = 'https://media.example.com/lamp-street.png';

/** Status and code in the end. */
function ending(handset: Partial<Handset>, fields: Record<string, string> = {}, account = {}) {
  const world = aPlatform(aFixture({ account, handsets: [aHandset(handset)] }));
  const { status } = world.send(fields);
  world.pass();
  const message = world.messages()[0];
  return [status, message?.status, message?.errorCode];
}

// Codes and titles: docs/api/errors, 30001 to 30500 and 63003 to 63038.
describe('a handset with a code of failure', () => {
  test.each(FAILURE_CODES.filter((code) => code !== 21703))('%i', (code) => {
    expect(ending({ failsWith: code })).toEqual([201, 'undelivered', code]);
  });
});

test.each([
  [30003, 'Unreachable destination handset'],
  [63032, 'We cannot send this message to this user because of a WhatsApp limitation.'],
])('%i reads as the dictionary has it', (code, text) => {
  expect(failure(code).message).toBe(text);
});

test('a code the dictionary lacks is an unknown error', () => {
  expect(failure(39_999).message).toBe('Unknown error');
});

test.each([
  ['a phone without MMS', { mms: false }, { MediaUrl: PICTURE }, 'undelivered', 30011],
  ['the same phone and a text', { mms: false }, {}, 'delivered', null],
  [
    'a picture abroad',
    { number: '+447700900123' },
    { To: '+447700900123', MediaUrl: PICTURE },
    'undelivered',
    30011,
  ],
  ['a price over the most allowed', {}, { MaxPrice: '0.008' }, 'failed', 30010],
  ['a price within the most allowed', {}, { MaxPrice: '0.0083' }, 'delivered', null],
])('%s', (_, handset, fields, status, code) => {
  expect(ending(handset, { To: '+16285550100', ...fields })).toEqual([201, status, code]);
});

test('a phone that is switched on later takes what comes then', () => {
  const handsets = [aHandset({ state: 'off', onAfter: 600 })];
  const world = aPlatform(aFixture({ handsets }));
  world.send();
  world.pass(15 * 60 * 1000);
  world.clock.schedule(15 * 60 * 1000, () => {});
  world.pass();
  world.send();
  world.pass();

  expect(world.messages().map(({ status }) => status)).toEqual(['undelivered', 'delivered']);
});

test('a slow phone reports late', () => {
  const world = aPlatform(aFixture({ handsets: [aHandset({ reportsAfter: 90 })] }));
  world.send();

  world.pass(80_000);
  expect(world.messages()[0]?.status).toBe('sent');
  world.pass();
  expect(world.messages()[0]?.status).toBe('delivered');
});

test.each([
  ['+14155550100', 30034],
  ['+18335550100', 30032],
])('an unregistered number %s fails with %i before the carrier', (phoneNumber, code) => {
  const numbers = [anOwnedNumber({ phoneNumber, unregistered: true })];

  expect(ending({}, { From: phoneNumber }, { numbers })).toEqual([201, 'failed', code]);
});

test('an empty purse fails what it cannot pay, and costs nothing', () => {
  const world = aPlatform(aFixture({ account: { balance: 0.02 } }));
  for (let index = 0; index < 3; index++) world.send();
  world.pass();

  expect(world.messages().map(({ status, errorCode }) => [status, errorCode])).toEqual([
    ['delivered', null],
    ['delivered', null],
    ['failed', 30002],
  ]);
  expect(world.record().account.balance).toBe(0.0034);
});

describe('WhatsApp', () => {
  const numbers = [anOwnedNumber({ whatsapp: true })];
  const hello = { To: 'whatsapp:+16285550100', From: 'whatsapp:+14155550100' };

  test('free words outside the window of 24 hours are not delivered', () => {
    expect(ending({}, hello, { numbers })).toEqual([201, 'undelivered', 63016]);
  });

  test('a template is delivered at any time', () => {
    const ContentSid = `HX${'0'.repeat(32)}`;

    expect(ending({}, { ...hello, ContentSid }, { numbers })).toEqual([201, 'delivered', null]);
  });

  test('a number without WhatsApp cannot be found', () => {
    expect(ending({ whatsapp: false }, hello, { numbers })).toEqual([201, 'undelivered', 63003]);
  });

  test.each([
    [23, 'read'],
    [25, 'undelivered'],
  ])('%i hours after the reader wrote: %s', (hours, status) => {
    const world = aPlatform(
      aFixture({
        account: { numbers },
        handsets: [aHandset({ readsAfter: 2 })],
        script: [{ at: 1, from: hello.To, to: hello.From, body: 'Good evening' }],
      }),
    );
    world.clock.schedule(hours * 60 * 60 * 1000, () => {});
    world.pass();
    world.send(hello);
    world.pass();

    expect(world.messages()[1]?.status).toBe(status);
    expect(world.messages()[1]?.to).toBe('whatsapp:+16285550100');
  });
});
