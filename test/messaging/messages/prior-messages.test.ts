import { expect, test } from 'vitest';
import type { PriorMessages } from '../../../game/domain/fixture.ts';
import { aFixture, aHandset, OWN_NUMBER } from '../../support/fixtures.ts';
import { aPlatform } from '../../support/platform.ts';

const CLINIC: PriorMessages = {
  at: '2026-07-29T08:00:00Z',
  from: OWN_NUMBER,
  to: '+16285550121',
  body: 'Result {n}',
};

function after(...messages: PriorMessages[]) {
  return aPlatform(aFixture({ messages, handsets: [aHandset({ number: '+16285550121' })] }));
}

test('one message of the past has arrived, was dated and paid, and costs nothing now', () => {
  const world = after(CLINIC);

  const [row] = world.get('/Messages.json').rows('messages');
  expect(row).toMatchObject({
    body: 'Result 1',
    status: 'delivered',
    direction: 'outbound-api',
    date_created: 'Wed, 29 Jul 2026 08:00:00 +0000',
    date_sent: 'Wed, 29 Jul 2026 08:00:00 +0000',
    price: '-0.00830',
  });
  expect(world.record().account.balance).toBe(15.5);
});

test('a row of messages takes the entries of its lists in turn', () => {
  const world = after({
    ...CLINIC,
    count: 4,
    every: 60,
    from: [OWN_NUMBER, '+16285550121'],
    to: ['+16285550121', OWN_NUMBER],
    body: ['Question {n}', 'Answer {n}'],
  });

  expect(world.messages().map(({ direction, body, status }) => [direction, body, status])).toEqual([
    ['outbound-api', 'Question 1', 'delivered'],
    ['inbound', 'Answer 2', 'received'],
    ['outbound-api', 'Question 3', 'delivered'],
    ['inbound', 'Answer 4', 'received'],
  ]);
});

test('rows are woven by time, the newest first in the list', () => {
  const world = after(
    { ...CLINIC, body: 'late', at: '2026-07-30T08:00:00Z' },
    { ...CLINIC, body: 'early' },
  );

  const rows = world.get('/Messages.json').rows('messages');
  expect(rows.map((row) => row['body'])).toEqual(['late', 'early']);
});

test('one that failed carries its code and was not paid', () => {
  const [message] = after({ ...CLINIC, status: 'failed', errorCode: 30034 }).messages();

  expect(message).toMatchObject({ status: 'failed', errorCode: 30034, price: null });
});

test('one on its way has no date yet, and goes on when the fixture says', () => {
  const world = after({ ...CLINIC, status: 'sending', goesOnAfter: 4 });
  const [row] = world.get('/Messages.json').rows('messages');
  const path = `/Messages/${String(row?.['sid'])}.json`;

  expect(row?.['date_sent']).toBeNull();
  expect(world.post(path, { Body: '' }).json['code']).toBe(20009);
  expect(world.get('/Messages.json?DateSent>=2026-07-01').rows('messages')).toEqual([]);
  world.pass(4000);
  expect(world.post(path, { Body: '' }).status).toBe(200);
});

test('a scheduled one leaves by itself', () => {
  const service = `MG${'a'.repeat(32)}`;
  const world = aPlatform(
    aFixture({
      account: { services: [{ sid: service, friendlyName: 'x', numbers: [OWN_NUMBER] }] },
      messages: [
        { ...CLINIC, from: '', service, status: 'scheduled', sendAt: '2026-07-31T05:00:00Z' },
      ],
    }),
  );
  world.pass();

  const [message] = world.messages();
  expect([message?.status, message?.from]).toEqual(['delivered', OWN_NUMBER]);
  expect(message?.history[1]?.at).toBe(
    Date.parse('2026-07-31T05:00:00Z') - Date.parse('2026-07-30T20:12:31Z'),
  );
});
