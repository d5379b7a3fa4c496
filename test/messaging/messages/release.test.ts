import { describe, expect, test } from 'vitest';
import { aFixture, anOwnedNumber } from '../../support/fixtures.ts';
import { aPlatform } from '../../support/platform.ts';

/** When the last of so many messages set out, in milliseconds. */
function lastSentAt(phoneNumber: string, count: number, Body = 'x'): number {
  const numbers = [anOwnedNumber({ phoneNumber })];
  const world = aPlatform(aFixture({ account: { numbers } }));
  for (let index = 0; index < count; index++) world.send({ From: phoneNumber, Body });
  world.pass();
  const sending = world
    .messages()
    .map(({ history }) => history.find(({ status }) => status === 'sending')?.at ?? 0);
  return Math.max(...sending) - 500;
}

// docs/api/errors/21611 and the support article on rate limits: segments a second by kind of sender.
describe('the pace of a sender', () => {
  test.each([
    ['a long code', '+14155550100', 1],
    ['a toll-free number', '+18335550100', 3],
    ['a short code', '12345', 100],
  ])('%s releases so many segments a second', (_, phoneNumber, pace) => {
    expect(lastSentAt(phoneNumber, 31)).toBe(Math.round(30_000 / pace));
  });

  test('a long text takes its place by the segment', () => {
    expect(lastSentAt('+14155550100', 3, 'x'.repeat(161))).toBe(4000);
  });
});

test('what may not wait so long fails, and takes nobody’s place', () => {
  const world = aPlatform();
  for (let index = 0; index < 5; index++) world.send();
  world.send({ ValidityPeriod: '3' });
  world.send();
  world.pass();

  const [last, after] = world.messages().slice(-2);
  expect([last?.status, last?.errorCode, last?.history.at(-1)?.at]).toEqual([
    'failed',
    30001,
    3000,
  ]);
  expect(after?.history[1]?.at).toBe(5500);
});

test('a line of ten hours takes no more', () => {
  const world = aPlatform(aFixture({ account: { balance: 1000 } }));
  const Body = 'x'.repeat(1530); // ten segments
  const statuses = Array.from({ length: 3603 }, () => world.send({ Body }).status);

  expect(statuses.indexOf(429)).toBe(3601);
});

test('a service with a full line fails the message', () => {
  const service = { sid: `MG${'a'.repeat(32)}`, friendlyName: 'x', numbers: ['+14155550100'] };
  const world = aPlatform(aFixture({ account: { services: [service], balance: 1000 } }));
  const Body = 'x'.repeat(1530);
  for (let index = 0; index < 3601; index++) world.send({ Body });
  const sid = world
    .send({ From: '', MessagingServiceSid: service.sid, ValidityPeriod: '36000' })
    .text('sid');
  world.pass(1000);

  expect(world.get(`/Messages/${sid}.json`).json).toMatchObject({
    status: 'failed',
    error_code: 30001,
  });
});
