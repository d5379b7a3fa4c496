import { expect, test } from 'vitest';
import type { CallbackTrouble } from '../../../game/domain/web.ts';
import {
  aFixture,
  ACCOUNT_SID,
  aHandset,
  anOwnedNumber,
  aScriptedMessage,
  OWN_NUMBER,
} from '../../support/fixtures.ts';
import { aPlatformWith, aWebDesk } from '../../support/web-desk.ts';

const STATUS_URL = 'https://desk.example.com/status';

type Handset = Parameters<typeof aHandset>[0];

/** What the desk hears about one text to such a handset. */
function follow(
  handset: Handset = {},
  status: Parameters<typeof aWebDesk>[0][string] = { status: 204 },
) {
  const desk = aWebDesk({ '/status': status });
  const world = aPlatformWith(desk, aFixture({ handsets: [aHandset(handset)] }));
  const sid = world.send({ StatusCallback: STATUS_URL }).text('sid');
  world.pass();
  return { desk, world, sid };
}

const statuses = (desk: ReturnType<typeof aWebDesk>): (string | undefined)[] =>
  desk.asked.map((_, index) => desk.fields(index)['MessageStatus']);

test('every change is told, the first status is not', () => {
  expect(statuses(follow().desk)).toEqual(['sending', 'sent', 'delivered']);
});

test('without a StatusCallback nobody is told', () => {
  const desk = aWebDesk({});
  const world = aPlatformWith(desk, aFixture({ handsets: [aHandset()] }));
  world.send();
  world.pass();
  expect(desk.asked).toEqual([]);
});

test('a message of a service names the service', () => {
  const sid = `MG${'5'.repeat(32)}`;
  const service = { sid, friendlyName: 'Lamps', numbers: [OWN_NUMBER] };
  const desk = aWebDesk({ '/status': { status: 204 } });
  const world = aPlatformWith(
    desk,
    aFixture({ handsets: [aHandset()], account: { services: [service] } }),
  );
  world.send({ From: '', MessagingServiceSid: sid, StatusCallback: STATUS_URL });
  world.pass();

  const named = desk.asked.map((_, index) => desk.fields(index)['MessagingServiceSid']);
  expect(named).toEqual([sid, sid, sid, sid]);
});

test('the fields of a delivery', () => {
  const { desk, sid } = follow();

  expect(desk.asked[2]?.method).toBe('POST');
  expect(desk.fields(2)).toEqual({
    AccountSid: ACCOUNT_SID,
    ApiVersion: '2010-04-01',
    From: OWN_NUMBER,
    MessageSid: sid,
    MessageStatus: 'delivered',
    RawDlrDoneDate: '2607302012',
    SmsSid: sid,
    SmsStatus: 'delivered',
    To: '+16285550100',
  });
});

test('a WhatsApp message tells of its channel, with the number masked', () => {
  const desk = aWebDesk({ '/status': { status: 204 } });
  const numbers = [anOwnedNumber({ whatsapp: true })];
  const script = [
    aScriptedMessage({ from: 'whatsapp:+16285550100', to: `whatsapp:${OWN_NUMBER}` }),
  ];
  const handsets = [aHandset({ readsAfter: 1 })];
  const world = aPlatformWith(desk, aFixture({ handsets, account: { numbers }, script }));
  world.pass();
  world.send({
    From: `whatsapp:${OWN_NUMBER}`,
    To: 'whatsapp:+16285550100',
    StatusCallback: STATUS_URL,
  });
  world.pass();

  const heard = desk.asked.map((_, index) => desk.fields(index));
  expect(heard.map(({ EventType = '' }) => EventType)).toEqual(['', '', 'DELIVERED', 'READ']);
  expect(heard.at(-1)).toMatchObject({
    MessageStatus: 'read',
    ChannelPrefix: 'whatsapp',
    ChannelToAddress: '+1628555XXXX',
    ChannelInstallSid: `XE${ACCOUNT_SID.slice(2)}`,
  });
  expect(heard.at(-2)).not.toHaveProperty('RawDlrDoneDate');
});

test('a carrier date comes with the final status only', () => {
  const { desk } = follow();
  expect(desk.fields(1)).not.toHaveProperty('RawDlrDoneDate');
});

test('a failure brings its code', () => {
  const { desk } = follow({ state: 'off' });
  expect(desk.fields(2)).toMatchObject({ MessageStatus: 'undelivered', ErrorCode: '30003' });
});

test('an answer above 400 is 11200, is not tried again and changes nothing', () => {
  const { desk, world } = follow({}, { status: 500 });

  expect(desk.asked).toHaveLength(3);
  expect(world.record().debugger.map(({ code }) => code)).toEqual([11200, 11200, 11200]);
  expect(world.record().webhooks.map(({ problem }) => problem)).toEqual([11200, 11200, 11200]);
  expect(world.messages()[0]?.status).toBe('delivered');
});

test('what the answer says is ignored', () => {
  const body = '<Response><Message>No</Message></Response>';
  const { world } = follow({}, { type: 'application/json', body });

  expect(world.messages()).toHaveLength(1);
  expect(world.record().debugger).toEqual([]);
});

test('they are in the record as status callbacks of their message', () => {
  const { world, sid } = follow();
  expect(world.record().webhooks).toMatchObject(
    ['sending', 'sent', 'delivered'].map((MessageStatus) => ({
      kind: 'status',
      url: STATUS_URL,
      params: { MessageStatus },
      message: sid,
      status: 204,
      problem: null,
    })),
  );
});

/** What five texts lead to, one of them to a phone that is off, with such trouble. */
function fiveTexts(callbacks: CallbackTrouble) {
  const desk = aWebDesk({ '/status': { status: 204 } });
  const numbers = [100, 101, 102, 103, 104].map((end) => `+16285550${end}`);
  const handsets = numbers.map((number, index) =>
    aHandset({ number, state: index === 4 ? 'off' : 'on' }),
  );
  const world = aPlatformWith(desk, aFixture({ handsets, web: { callbacks } }));
  for (const To of numbers) world.send({ To, StatusCallback: STATUS_URL });
  world.pass();
  return desk.asked.map((_, index) => desk.fields(index));
}

test('on a bad day four final ones come twice', () => {
  const heard = fiveTexts({ repeated: 4 });

  expect(heard).toHaveLength(19);
  const finals = heard.filter(({ MessageStatus }) => MessageStatus?.endsWith('delivered'));
  expect(finals).toHaveLength(9);
});

test('on a worse one "sent" comes after the end, for every message', () => {
  const heard = fiveTexts({ shuffled: true, repeated: 4 });

  expect(heard).toHaveLength(19);
  for (const { MessageSid } of heard) {
    const order = heard
      .filter((fields) => fields['MessageSid'] === MessageSid)
      .map((fields) => fields['MessageStatus'] ?? '');
    expect(order.findIndex((status) => status.endsWith('delivered'))).toBeLessThan(
      order.indexOf('sent'),
    );
  }
});
