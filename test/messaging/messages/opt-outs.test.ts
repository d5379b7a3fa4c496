import { describe, expect, test } from 'vitest';
import { createOptOuts } from '../../../game/messaging/messages/opt-outs.ts';
import { aFixture, aHandset, anOwnedNumber, OWN_NUMBER } from '../../support/fixtures.ts';
import { aPlatform } from '../../support/platform.ts';

const OTHER = '+14155550101';
const SERVICE = `MG${'a'.repeat(32)}`;
const services = [{ sid: SERVICE, friendlyName: 'Garden', numbers: [OTHER] }];
const numbers = [anOwnedNumber(), anOwnedNumber({ phoneNumber: OTHER })];

/** Codes when Pico, who told these to stop, is written to: from our number, from the pool's number, by the service. */
function codes(optedOutOf: readonly string[]): unknown[] {
  const handsets = [aHandset({ optedOutOf })];
  const world = aPlatform(aFixture({ account: { numbers, services }, handsets }));
  return [{ From: OWN_NUMBER }, { From: OTHER }, { From: '', MessagingServiceSid: SERVICE }].map(
    (sender) => world.send(sender).json['code'] ?? null,
  );
}

// Support article 223134027: an opt-out holds for one sender, or for a messaging service and all its numbers.
describe('who was told to stop', () => {
  test.each([
    [[], [null, null, null]],
    [[OWN_NUMBER], [21610, null, null]],
    [[OTHER], [null, 21610, 21610]],
    [[SERVICE], [null, 21610, 21610]],
    [['*'], [21610, 21610, 21610]],
  ])('%j', (optedOutOf, expected) => {
    expect(codes(optedOutOf)).toEqual(expected);
  });
});

test('the account remembers who said so', () => {
  const handsets = [aHandset({ optedOutOf: [OWN_NUMBER] })];

  expect(aPlatform(aFixture({ handsets })).record().account.optOuts).toEqual([
    { person: '+16285550100', sender: OWN_NUMBER },
  ]);
});

test('coming back to one sender ends the stop to all', () => {
  const optOuts = createOptOuts();
  optOuts.add('Pico', '*');
  optOuts.remove('Pico', OWN_NUMBER);

  expect([optOuts.has('Pico', OWN_NUMBER), optOuts.all()]).toEqual([false, []]);
});
