import { expect, test } from 'vitest';
import { aFixture, aHandset } from '../../support/fixtures.ts';
import { aPlatform, type PlatformUnderTest } from '../../support/platform.ts';

const SERVICE = `MG${'a'.repeat(32)}`;
const numbers = ['+14155550100'];
const FIVE_IN_THE_MORNING = '2026-07-31T05:00:00Z';

function withService(): PlatformUnderTest {
  const services = [{ sid: SERVICE, friendlyName: 'Exchange', numbers }];
  return aPlatform(aFixture({ account: { services }, handsets: [aHandset()] }));
}

function schedule(world: PlatformUnderTest, fields: Record<string, string> = {}) {
  return world.send({
    From: '',
    MessagingServiceSid: SERVICE,
    ScheduleType: 'fixed',
    SendAt: FIVE_IN_THE_MORNING,
    ...fields,
  });
}

test('a scheduled message waits and leaves at its moment', () => {
  const world = withService();
  const { json } = schedule(world);

  world.pass();

  expect([json['status'], json['from'], json['num_segments']]).toEqual(['scheduled', null, '0']);
  const [message] = world.messages();
  expect(message?.history.map(({ status }) => status)).toEqual([
    'scheduled',
    'accepted',
    'queued',
    'sending',
    'sent',
    'delivered',
  ]);
  const leaves = Date.parse(FIVE_IN_THE_MORNING) - Date.parse('2026-07-30T20:12:31Z');
  expect(message?.history[1]?.at).toBe(leaves);
});

test.each([
  ['in the past', '2026-07-30T20:00:00Z', 400],
  ['14 minutes 59 seconds ahead', '2026-07-30T20:27:30Z', 400],
  ['15 minutes ahead', '2026-07-30T20:27:31Z', 201],
  ['35 days ahead', '2026-09-03T20:12:31Z', 201],
  ['35 days and a second ahead', '2026-09-03T20:12:32Z', 400],
  ['a text nobody can read', 'tomorrow', 400],
  ['a day without a time', '2026-08-01', 400],
  ['a date as in a letter', 'Sat, 1 Aug 2026 05:00:00 +0000', 400],
  ['a time of another zone', '2026-07-31T07:00:00+02:00', 201],
])('%s', (_, SendAt, status) => {
  expect(schedule(withService(), { SendAt }).status).toBe(status);
});

test('without ScheduleType the moment does not count', () => {
  const world = withService();

  expect(schedule(world, { ScheduleType: '' }).json['status']).toBe('accepted');
});

test('a scheduled message that is canceled never leaves', () => {
  const world = withService();
  const sid = schedule(world).text('sid');

  const { status, json } = world.post(`/Messages/${sid}.json`, { Status: 'canceled' });
  world.pass();

  expect([status, json['status']]).toEqual([200, 'canceled']);
  expect(world.messages()[0]?.history).toHaveLength(2);
  expect(world.record().account.balance).toBe(15.5);
});

test('one that has left can no longer be canceled, and cannot be canceled twice', () => {
  const world = withService();
  const sid = schedule(world).text('sid');
  world.pass(9 * 60 * 60 * 1000);

  const { status, json } = world.post(`/Messages/${sid}.json`, { Status: 'canceled' });

  expect([status, json['code']]).toEqual([409, 30409]);
});
