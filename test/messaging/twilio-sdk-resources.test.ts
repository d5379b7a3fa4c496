import { expect, test } from 'vitest';
import { aFixture, aHandset, anOwnedNumber, OWN_NUMBER } from '../support/fixtures.ts';
import { aPlatform } from '../support/platform.ts';
import { sdkFor } from '../support/sdk.ts';

/** What the course does with each resource, through the real SDK. */
const UMA = '+16285550121';

test('a number is searched, bought, listed, changed and given back', async () => {
  const available = [{ phoneNumber: '+14155550160', sms: false }, { phoneNumber: '+14155550161' }];
  const world = aPlatform(aFixture({ account: { type: 'Trial', numbers: [] }, available }));
  const client = sdkFor(world);

  const found = await client
    .availablePhoneNumbers('US')
    .local.list({ areaCode: 415, smsEnabled: true, limit: 5 });
  const bought = await client.incomingPhoneNumbers.create({
    phoneNumber: found[0]?.phoneNumber ?? '',
    friendlyName: 'Relay desk',
  });
  await bought.update({ smsUrl: 'https://desk.example.com/sms' });
  const mine = await client.incomingPhoneNumbers.list({ limit: 20 });

  expect(mine.map(({ phoneNumber, smsUrl }) => [phoneNumber, smsUrl])).toEqual([
    ['+14155550161', 'https://desk.example.com/sms'],
  ]);
  expect(mine[0]?.capabilities).toMatchObject({ sms: true, mms: true, voice: true });
  expect(await bought.remove()).toBe(true);
});

test('a guest is validated', async () => {
  const handsets = [aHandset({ number: UMA, answersCallAfter: 20 })];
  const world = aPlatform(aFixture({ account: { type: 'Trial' }, handsets }));
  const client = sdkFor(world);

  const before = await client.outgoingCallerIds.list({ phoneNumber: UMA, limit: 1 });
  const request = await client.validationRequests.create({ phoneNumber: UMA, friendlyName: 'Uma' });
  world.pass(20_000);
  const [guest] = await client.outgoingCallerIds.list({ phoneNumber: UMA, limit: 1 });

  expect([before.length, guest?.friendlyName]).toEqual([0, 'Uma']);
  expect(request.validationCode).toMatch(/^\d{6}$/);
});

test('the balance is read', async () => {
  const { balance, currency } = await sdkFor(aPlatform()).balance.fetch();

  expect([balance, currency]).toEqual(['15.5', 'USD']);
});

test('a picture is sent, its media listed and removed, then the message', async () => {
  const world = aPlatform();
  const client = sdkFor(world);
  const mediaUrl = ['https://media.example.com/lamp-street.png'];
  const postcard = await client.messages.create({
    from: OWN_NUMBER,
    to: UMA,
    body: 'Your street.',
    mediaUrl,
  });
  world.pass();

  const [medium] = await client.messages(postcard.sid).media.list({ limit: 1 });
  expect([postcard.numMedia, medium?.contentType]).toEqual(['1', 'image/png']);
  expect(
    await client
      .messages(postcard.sid)
      .media(medium?.sid ?? '')
      .remove(),
  ).toBe(true);
  expect(await client.messages(postcard.sid).remove()).toBe(true);
  expect(await client.messages.list({ to: UMA })).toEqual([]);
});

test('a service is made, filled, spoken through, and a scheduled word called off', async () => {
  const world = aPlatform(
    aFixture({
      account: { numbers: [anOwnedNumber(), anOwnedNumber({ phoneNumber: '+14155550101' })] },
    }),
  );
  const client = sdkFor(world);
  const service = await client.messaging.v1.services.create({ friendlyName: 'Exchange' });
  for (const number of await client.incomingPhoneNumbers.list({ limit: 20 })) {
    await client.messaging.v1
      .services(service.sid)
      .phoneNumbers.create({ phoneNumberSid: number.sid });
  }
  const pool = await client.messaging.v1.services(service.sid).phoneNumbers.list();
  const message = await client.messages.create({
    to: UMA,
    messagingServiceSid: service.sid,
    body: 'The trams say hello.',
  });
  const later = await client.messages.create({
    to: UMA,
    messagingServiceSid: service.sid,
    body: 'Line 4 starts at 5:20.',
    scheduleType: 'fixed',
    sendAt: new Date('2026-07-31T05:00:00Z'),
  });
  const canceled = await client.messages(later.sid).update({ status: 'canceled' });
  world.pass();

  expect(pool).toHaveLength(2);
  expect([message.status, message.from, later.status, canceled.status]).toEqual([
    'accepted',
    null,
    'scheduled',
    'canceled',
  ]);
  expect((await client.messages(message.sid).fetch()).status).toBe('delivered');
});

test('the directory tells lines apart', async () => {
  const handsets = [aHandset({ number: '+16285550140', kind: 'landline' })];
  const client = sdkFor(aPlatform(aFixture({ handsets })));

  const bad = await client.lookups.v2.phoneNumbers('+1628555').fetch();
  const full = await client.lookups.v2
    .phoneNumbers('+16285550140')
    .fetch({ fields: 'line_type_intelligence' });

  expect([bad.valid, bad.lineTypeIntelligence]).toEqual([false, null]);
  expect([full.valid, full.lineTypeIntelligence?.type]).toEqual([true, 'landline']);
});

test('a door is opened by the right code', async () => {
  const sid = `VA${'b'.repeat(32)}`;
  const world = aPlatform(
    aFixture({
      account: { verifyServices: [{ sid, friendlyName: 'Door' }] },
      handsets: [aHandset({ number: UMA })],
      script: [{ at: 5, from: UMA, to: OWN_NUMBER, body: '{code}' }],
    }),
  );
  const door = sdkFor(world).verify.v2.services(sid);
  const started = await door.verifications.create({ to: UMA, channel: 'sms' });
  world.pass();
  const wrong = await door.verificationChecks.create({ to: UMA, code: 'wrong' });
  const right = await door.verificationChecks.create({
    to: UMA,
    code: world.messages()[0]?.body ?? '',
  });

  expect([started.status, wrong.status, right.status]).toEqual(['pending', 'pending', 'approved']);
});

test('usage of today is read by category', async () => {
  const world = aPlatform();
  world.send();
  world.pass();

  const [total] = await sdkFor(world).usage.records.today.list({
    category: 'sms-outbound',
    limit: 1,
  });

  expect([total?.count, Number(total?.price)]).toEqual(['1', 0.0083]);
});

test('an archive of four thousand is searched by numbers and dates in two requests', async () => {
  const world = aPlatform(
    aFixture({
      messages: [
        {
          at: '2026-06-01T00:00:00Z',
          count: 4000,
          every: 1290,
          from: ['+16285550123', '+14155550100', '+16285550102'],
          to: ['+14155550100', '+16285550123', '+14155550100'],
          body: 'Letter {n}',
        },
      ],
    }),
  );
  const [letter] = await sdkFor(world).messages.list({
    from: '+16285550123',
    to: OWN_NUMBER,
    dateSentAfter: new Date('2026-07-30T00:00:00Z'),
    dateSentBefore: new Date('2026-07-31T00:00:00Z'),
    limit: 1,
  });

  expect(letter?.body).toBe('Letter 4000');
  expect(world.record().requests).toHaveLength(1);
});
