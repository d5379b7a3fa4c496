import { expect, test } from 'vitest';
import {
  ACCOUNT_SID,
  aHandset,
  anOwnedNumber,
  aReply,
  aScriptedMessage,
  OWN_NUMBER,
} from '../../support/fixtures.ts';
import { aDoorFixture, aPlatformWith, aWebDesk } from '../../support/web-desk.ts';

/** The fields a text brings to the door. */
function fieldsOf(text: Parameters<typeof aScriptedMessage>[0]) {
  const desk = aWebDesk({});
  const world = aPlatformWith(desk, aDoorFixture({ script: [aScriptedMessage(text)] }));
  world.pass();
  return { fields: desk.fields(0), sid: world.messages()[0]?.sid };
}

test('every field of a text, in the order of the service', () => {
  const { fields, sid } = fieldsOf({ body: 'Is the ferry running?' });

  expect(Object.entries(fields)).toEqual([
    ['ToCountry', 'US'],
    ['ToState', 'CA'],
    ['SmsMessageSid', sid],
    ['NumMedia', '0'],
    ['ToCity', 'SAN FRANCISCO'],
    ['FromZip', '94108'],
    ['SmsSid', sid],
    ['FromState', 'CA'],
    ['SmsStatus', 'received'],
    ['FromCity', 'SAN FRANCISCO'],
    ['Body', 'Is the ferry running?'],
    ['FromCountry', 'US'],
    ['To', OWN_NUMBER],
    ['ToZip', '94105'],
    ['NumSegments', '1'],
    ['MessageSid', sid],
    ['AccountSid', ACCOUNT_SID],
    ['From', '+16285550100'],
    ['ApiVersion', '2010-04-01'],
  ]);
});

test('of a number abroad only the country is known', () => {
  expect(fieldsOf({ from: '+447700900123' }).fields).toMatchObject({
    FromCountry: 'GB',
    FromState: '',
    FromCity: '',
    FromZip: '',
  });
});

test('pictures come as numbered pairs', () => {
  const media = [
    { url: 'https://example.com/cat.jpg', contentType: 'image/jpeg' },
    { url: 'https://example.com/dog.png', contentType: 'image/png' },
  ];
  const { fields, sid } = fieldsOf({ body: '', media });

  expect(sid).toMatch(/^MM/);
  expect(fields).toMatchObject({
    Body: '',
    NumMedia: '2',
    MediaContentType0: 'image/jpeg',
    MediaContentType1: 'image/png',
    MediaUrl1: expect.stringContaining(`/Accounts/${ACCOUNT_SID}/Messages/${sid}/Media/ME`),
  });
});

test('long texts come as one, with their number of segments', () => {
  expect(fieldsOf({ body: 'x'.repeat(161) }).fields['NumSegments']).toBe('2');
});

test('a text by WhatsApp comes with a name instead of a place', () => {
  const desk = aWebDesk({});
  const script = [
    aScriptedMessage({ from: 'whatsapp:+16285550100', to: `whatsapp:${OWN_NUMBER}`, body: 'Hi' }),
  ];
  const handsets = [aHandset({ name: 'Pico' })];
  const world = aPlatformWith(desk, aDoorFixture({ script, handsets }, { whatsapp: true }));
  world.pass();

  const sid = world.messages()[0]?.sid;
  expect(Object.entries(desk.fields(0))).toEqual([
    ['SmsMessageSid', sid],
    ['NumMedia', '0'],
    ['ProfileName', 'Pico'],
    ['MessageType', 'text'],
    ['SmsSid', sid],
    ['WaId', '16285550100'],
    ['SmsStatus', 'received'],
    ['Body', 'Hi'],
    ['To', `whatsapp:${OWN_NUMBER}`],
    ['NumSegments', '1'],
    ['ReferralNumMedia', '0'],
    ['MessageSid', sid],
    ['AccountSid', ACCOUNT_SID],
    ['From', 'whatsapp:+16285550100'],
    ['ApiVersion', '2010-04-01'],
  ]);
});

test('a number without a door asks nobody', () => {
  const desk = aWebDesk({});
  const fixture = aDoorFixture({ script: [aScriptedMessage()] }, { smsUrl: '' });
  const world = aPlatformWith(desk, fixture);

  world.pass();

  expect(desk.asked).toEqual([]);
  expect(world.messages()).toHaveLength(1);
});

test('the answer of a handset goes to the door as well', () => {
  const desk = aWebDesk({});
  const handsets = [aHandset({ replies: [aReply({ say: 'Fine' })] })];
  const world = aPlatformWith(desk, aDoorFixture({ handsets }));

  world.send();
  world.pass();

  expect(desk.fields(0)).toMatchObject({ Body: 'Fine', From: '+16285550100' });
});

test('in the list, too, a text to a number of a service names the service', () => {
  const sid = `MG${'a'.repeat(32)}`;
  const services = [{ sid, friendlyName: 'Exchange', numbers: [OWN_NUMBER] }];
  const script = [aScriptedMessage(), aScriptedMessage({ to: '+14155550160' })];
  const numbers = [OWN_NUMBER, '+14155550160'].map((phoneNumber) => anOwnedNumber({ phoneNumber }));
  const fixture = aDoorFixture({ account: { numbers, services }, script });
  const world = aPlatformWith(aWebDesk({}), fixture);
  world.pass();

  const rows = world.get('/Messages.json').rows('messages');

  expect(rows.map((row) => row['messaging_service_sid'])).toEqual([null, sid]);
});
