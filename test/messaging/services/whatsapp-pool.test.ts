import { expect, test } from 'vitest';
import { aFixture, aHandset, anOwnedNumber } from '../../support/fixtures.ts';
import { aPlatform } from '../../support/platform.ts';

const SERVICE = `MG${'a'.repeat(32)}`;
const PICO = 'whatsapp:+16285550100';
const CHAT = '+14155550101';

/** A pool of two numbers, of which the second one has WhatsApp, if any. */
function withPool(whatsapp = true) {
  const numbers = [anOwnedNumber(), anOwnedNumber({ phoneNumber: CHAT, whatsapp })];
  const names = numbers.map(({ phoneNumber }) => phoneNumber);
  return aPlatform(
    aFixture({
      account: { numbers, services: [{ sid: SERVICE, friendlyName: 'Exchange', numbers: names }] },
      handsets: [aHandset({ optedOutOf: ['+14155550100', CHAT] })],
      script: [{ at: 1, from: PICO, to: `whatsapp:${CHAT}`, body: 'Good evening' }],
    }),
  );
}

const say = { To: PICO, From: '', MessagingServiceSid: SERVICE };

test('the sender that has WhatsApp speaks, as a channel address', () => {
  const world = withPool();
  world.pass(2000);
  const accepted = world.send(say);
  world.pass();

  expect([accepted.status, accepted.json['from']]).toEqual([201, null]);
  expect(world.messages()[1]).toMatchObject({ from: `whatsapp:${CHAT}`, status: 'delivered' });
});

test('a pool without WhatsApp has nobody to send it', () => {
  expect(withPool(false).send(say).json['code']).toBe(21703);
});

test('who stopped the texts of a number may still be written to in a chat', () => {
  const world = withPool();

  expect(world.send({ To: PICO, From: `whatsapp:${CHAT}` }).status).toBe(201);
  expect(world.send({ From: CHAT }).json['code']).toBe(21610);
});
