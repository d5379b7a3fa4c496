import { describe, expect, test } from 'vitest';
import { aFixture, aHandset } from '../../support/fixtures.ts';
import { callHost } from '../../support/host-calls.ts';
import { aPlatform, type PlatformUnderTest, type Reply } from '../../support/platform.ts';

const DOOR = `VA${'b'.repeat(32)}`;
const BASE = `https://verify.twilio.com/v2/Services/${DOOR}`;
const IMRE = '+16285550107';
const MINUTE = 60_000;

function atTheDoor(script: readonly { at: number; body: string }[] = []): PlatformUnderTest {
  return aPlatform(
    aFixture({
      account: { verifyServices: [{ sid: DOOR, friendlyName: 'Blue door' }] },
      handsets: [aHandset({ number: IMRE })],
      script: script.map((text) => ({ ...text, from: IMRE, to: '+14155550100' })),
    }),
  );
}

const ask = (world: PlatformUnderTest): Reply =>
  callHost(world, 'POST', `${BASE}/Verifications`, { To: IMRE, Channel: 'sms' });
const check = (world: PlatformUnderTest, Code: string): Reply =>
  callHost(world, 'POST', `${BASE}/VerificationCheck`, { To: IMRE, Code });

/** The code as its reader texts it back. */
function codeTold(world: PlatformUnderTest): string {
  world.pass(10_000);
  return world.messages().find(({ direction }) => direction === 'inbound')?.body ?? '';
}

test('the code goes to the phone and nowhere else, and opens the door', () => {
  const world = atTheDoor([{ at: 5, body: '{code}' }]);
  const asked = ask(world);
  const code = codeTold(world);

  expect([asked.status, asked.json['status'], asked.json['valid']]).toEqual([
    201,
    'pending',
    false,
  ]);
  expect(code).toMatch(/^\d{6}$/);
  expect(JSON.stringify(world.record().requests)).not.toContain(code);
  expect(world.messages().filter(({ direction }) => direction !== 'inbound')).toEqual([]);
  expect(check(world, code).json).toMatchObject({ status: 'approved', valid: true });
});

test('a wrong code is answered with 200 and stays pending', () => {
  const world = atTheDoor();
  ask(world);

  const { status, json } = check(world, 'no code');

  expect([status, json['status'], json['valid']]).toEqual([200, 'pending', false]);
});

test('an approved code opens once', () => {
  const world = atTheDoor([{ at: 5, body: '{code}' }]);
  ask(world);
  const code = codeTold(world);
  check(world, code);

  expect(check(world, code).status).toBe(404);
});

describe('limits', () => {
  test('ten minutes', () => {
    const world = atTheDoor();
    const sid = ask(world).text('sid');
    world.clock.schedule(10 * MINUTE, () => {});
    world.pass(10 * MINUTE);

    const { status, json } = check(world, '000000');

    expect([status, json['code']]).toEqual([404, 20404]);
    expect(callHost(world, 'GET', `${BASE}/Verifications/${sid}`).json['status']).toBe('expired');
  });

  test('five checks', () => {
    const world = atTheDoor();
    ask(world);
    const codes = Array.from({ length: 7 }, () => check(world, 'wrong').json['code'] ?? null);

    expect(codes).toEqual([null, null, null, null, null, 60202, 60202]);
  });

  test('what was checked five times says so until it expires', () => {
    const world = atTheDoor();
    const sid = ask(world).text('sid');
    const status = () => callHost(world, 'GET', `${BASE}/Verifications/${sid}`).json['status'];
    const answers = Array.from({ length: 5 }, () => check(world, 'wrong').json['status']);

    expect([status(), ...new Set(answers)]).toEqual(['max_attempts_reached', 'pending']);
    world.clock.schedule(10 * MINUTE, () => {});
    world.pass(10 * MINUTE);
    expect(status()).toBe('expired');
  });

  test('five sends, all of one verification', () => {
    const world = atTheDoor();
    const replies = Array.from({ length: 6 }, () => ask(world));

    expect(replies.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201, 429]);
    expect(new Set(replies.slice(0, 5).map((reply) => reply.text('sid'))).size).toBe(1);
    expect(replies[4]?.rows('send_code_attempts')).toHaveLength(5);
    expect(replies[5]?.json['code']).toBe(60203);
  });
});

test('a canceled verification is over, and the next one has another code', () => {
  const world = atTheDoor([
    { at: 5, body: '{code}' },
    { at: 15, body: '{code}' },
  ]);
  const sid = ask(world).text('sid');
  const first = codeTold(world);
  callHost(world, 'POST', `${BASE}/Verifications/${sid}`, { Status: 'canceled' });
  expect(check(world, first).status).toBe(404);
  ask(world);
  world.pass(10_000);

  expect(world.messages().map(({ body }) => body)[1]).not.toBe(first);
});

test('an approval is what Verify charges for', () => {
  const world = atTheDoor([{ at: 5, body: '{code}' }]);
  ask(world);
  const code = codeTold(world);
  const before = world.record().account.balance;
  check(world, code);

  expect(before - world.record().account.balance).toBeCloseTo(0.05);
});

function onTrial(verified: readonly string[]): PlatformUnderTest {
  const verifyServices = [{ sid: DOOR, friendlyName: 'Blue door' }];
  return aPlatform(
    aFixture({ account: { type: 'Trial', verified: [...verified], verifyServices } }),
  );
}

test('a trial account asks verified people only', () => {
  const { status, json } = ask(onTrial([]));

  expect([status, json['code']]).toEqual([400, 21608]);
  expect(json['message']).toContain('The number +1628555XXXX is unverified.');
  expect(ask(onTrial([IMRE])).status).toBe(201);
});
