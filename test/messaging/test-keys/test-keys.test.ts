import { describe, expect, test } from 'vitest';
import { aFixture } from '../../support/fixtures.ts';
import { aPlatform, basic, type PlatformUnderTest } from '../../support/platform.ts';

const sid = `AC${'e'.repeat(32)}`;
const authToken = 'f'.repeat(32);
const API = `https://api.twilio.com/2010-04-01/Accounts/${sid}`;

function rehearsal(): PlatformUnderTest {
  return aPlatform(aFixture({ testAccount: { sid, authToken } }));
}

function ask(world: PlatformUnderTest, path: string, fields?: Record<string, string>) {
  return world.request({
    method: fields ? 'POST' : 'GET',
    url: API + path,
    headers: { Authorization: basic(sid, authToken) },
    body: new URLSearchParams(fields).toString(),
  });
}

const say = (To: string, From = '+15005550006') =>
  ask(rehearsal(), '/Messages.json', { To, From, Body: 'Rehearsal.' });

// docs/iam/test-credentials
describe('magic numbers', () => {
  test.each([
    ['+15005550001', 21211],
    ['+15005550002', 21612],
    ['+15005550003', 21408],
    ['+15005550004', 21610],
    ['+15005550009', 21614],
  ])('to %s is refused with %i', (to, code) => {
    expect(say(to)).toMatchObject({ status: 400, json: { code } });
  });

  test.each([
    ['+15005550001', 21212],
    ['+15005550007', 21606],
    ['+15005550008', 21611],
    ['+14155550100', 21606],
    ['+15005550005', 21606],
  ])('from %s is refused with %i', (from, code) => {
    expect(say('+16285550104', from).json['code']).toBe(code);
  });

  test.each([
    [{ PhoneNumber: '+15005550000' }, 400, 21422],
    [{ PhoneNumber: '+15005550001' }, 400, 21421],
    [{ PhoneNumber: '+15005550006' }, 201, undefined],
    [{ AreaCode: '500' }, 201, undefined],
    [{ AreaCode: '533' }, 400, 21452],
  ])('buying %j: %i', (fields, status, code) => {
    const reply = ask(rehearsal(), '/IncomingPhoneNumbers.json', fields);

    expect([reply.status, reply.json['code']]).toEqual([status, code]);
  });
});

test('any other reader is fine: nothing is kept, nothing rings, nothing is paid', () => {
  const world = rehearsal();
  const reply = ask(world, '/Messages.json', {
    To: '+16285550104',
    From: '+15005550006',
    Body: 'Rehearsal.',
  });
  expect(world.clock.nextAt()).toBeNull(); // nothing is on its way

  expect([reply.status, reply.json['status'], reply.json['account_sid']]).toEqual([
    201,
    'queued',
    sid,
  ]);
  expect(world.messages()).toEqual([]);
  expect(world.record().account.balance).toBe(15.5);
});

test.each(['/Messages.json', '.json', '/Balance.json', '/IncomingPhoneNumbers.json'])(
  'GET %s is closed to test credentials',
  (path) => {
    const { status, json } = ask(rehearsal(), path);

    expect([status, json['code']]).toEqual([403, 20008]);
  },
);

test('magic numbers mean nothing to the live account', () => {
  const world = rehearsal();

  expect(world.send({ To: '+15005550001' }).status).toBe(201);
  expect(world.send({ From: '+15005550006' }).json['code']).toBe(21659);
});
