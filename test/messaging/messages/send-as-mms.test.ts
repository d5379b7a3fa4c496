import { expect, test } from 'vitest';
import { aFixture, aHandset, anOwnedNumber } from '../../support/fixtures.ts';
import { aPlatform } from '../../support/platform.ts';

// OpenAPI api_v2010, SendAsMms: one message as MMS, whether there are media or not.
const LONG = { Body: 'x'.repeat(500), SendAsMms: 'true' };

test('a long text goes as one MMS, at the price of one', () => {
  const world = aPlatform(aFixture({ account: { balance: 1 }, handsets: [aHandset()] }));
  const { json } = world.send(LONG);
  world.pass();

  expect(json).toMatchObject({ sid: expect.stringMatching(/^MM[0-9a-f]{32}$/), num_media: '0' });
  expect(world.messages()[0]).toMatchObject({ status: 'delivered', price: -0.022 });
  expect(
    world.get('/Usage/Records.json?Category=mms-outbound').rows('usage_records'),
  ).toMatchObject([{ count: '1' }]);
});

test.each(['false', 'yes', ''])('"%s" leaves it a text', (SendAsMms) => {
  expect(
    aPlatform()
      .send({ ...LONG, SendAsMms })
      .text('sid'),
  ).toMatch(/^SM/);
});

test('the sender must be able to', () => {
  const numbers = [anOwnedNumber({ mms: false })];
  const world = aPlatform(aFixture({ account: { numbers } }));

  expect(world.send(LONG).json['code']).toBe(21621);
});

test('abroad it does not arrive', () => {
  const world = aPlatform();
  world.send({ ...LONG, To: '+447700900123' });
  world.pass();

  expect(world.messages()[0]).toMatchObject({ status: 'undelivered', errorCode: 30011 });
});

test('a chat knows no MMS', () => {
  const numbers = [anOwnedNumber({ whatsapp: true })];
  const world = aPlatform(aFixture({ account: { numbers } }));
  const chat = { From: 'whatsapp:+14155550100', To: 'whatsapp:+16285550100' };

  expect(world.send({ ...LONG, ...chat }).text('sid')).toMatch(/^SM/);
});
