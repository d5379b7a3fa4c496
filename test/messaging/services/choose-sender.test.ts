import { describe, expect, test } from 'vitest';
import type { ServiceFixture } from '../../../game/domain/fixture.ts';
import { aFixture, anOwnedNumber } from '../../support/fixtures.ts';
import { aPlatform, type PlatformUnderTest } from '../../support/platform.ts';

const SERVICE = `MG${'a'.repeat(32)}`;
const POOL = ['+14155550110', '+14155550111', '+14155550112'];

function withPool(service: Partial<ServiceFixture> = {}, more: readonly string[] = []) {
  const owned = [...POOL, ...more].map((phoneNumber) => anOwnedNumber({ phoneNumber }));
  const services = [{ sid: SERVICE, friendlyName: 'Exchange', numbers: POOL, ...service }];
  return aPlatform(aFixture({ account: { numbers: owned, services, balance: 100 } }));
}

function say(world: PlatformUnderTest, To: string, fields: Record<string, string> = {}) {
  return world.send({ To, From: '', MessagingServiceSid: SERVICE, ...fields });
}

function senders(world: PlatformUnderTest): string[] {
  world.pass();
  return world.messages().map(({ from }) => from);
}

test('the first word of a pooled message is accepted, with no sender and no segments yet', () => {
  const { json } = say(withPool(), '+12065550100');

  expect(json).toMatchObject({
    status: 'accepted',
    from: null,
    num_segments: '0',
    messaging_service_sid: SERVICE,
  });
});

test('then a sender is chosen, and it goes its way', () => {
  const world = withPool();
  say(world, '+12065550100');
  world.pass();

  const [message] = world.messages();
  expect(POOL).toContain(message?.from);
  expect(message?.segments).toBe(1);
  expect(message?.history.map(({ status }) => status).join(' ')).toBe(
    'accepted queued sending sent delivered',
  );
});

test('ninety texts go out in thirty seconds through three numbers', () => {
  const world = withPool();
  for (let index = 0; index < 90; index++) {
    say(world, `+120655501${String(index).padStart(2, '0')}`, { ValidityPeriod: '60' });
  }
  world.pass();

  const messages = world.messages();
  expect(messages.every(({ status }) => status === 'delivered')).toBe(true);
  expect(new Set(messages.map(({ from }) => from)).size).toBe(3);
  expect(Math.max(...messages.map(({ history }) => history.at(-1)?.at ?? 0))).toBeLessThan(33_000);
});

test('a reader hears the same number again', () => {
  const world = withPool();
  for (const To of ['+12065550100', '+12065550101', '+12065550100', '+12065550100']) say(world, To);

  const [first, second, third, fourth] = senders(world);
  expect([third, fourth]).toEqual([first, first]);
  expect(second).not.toBe(first);
});

test('without sticky sender the number that is free soonest speaks', () => {
  const world = withPool({ stickySender: false });
  for (let index = 0; index < 3; index++) say(world, '+12065550100');

  expect(new Set(senders(world)).size).toBe(3);
});

test('a number of the reader’s area code comes first', () => {
  const world = withPool({ numbers: [...POOL, '+12065550112'] }, ['+12065550112']);
  say(world, '+12065550100');

  expect(senders(world)).toEqual(['+12065550112']);
});

describe('what a kind of sender cannot do', () => {
  test('a name speaks first where it may, and not at all in the United States', () => {
    const world = withPool({ alphaSenders: ['Relay'] });
    say(world, '+447700900123');
    say(world, '+12065550100');

    const [abroad, home] = senders(world);
    expect(abroad).toBe('Relay');
    expect(POOL).toContain(home);
  });

  test('a short code is not heard abroad', () => {
    const world = withPool({ numbers: ['12345'] }, ['12345']);

    expect(say(world, '+447700900123').json['code']).toBe(21703);
    expect(say(world, '+12065550100').status).toBe(201);
  });
});

test('a number named beside the service speaks, and stays', () => {
  const world = withPool();
  const { json } = say(world, '+12065550100', { From: '+14155550112' });

  expect([json['status'], json['from']]).toEqual(['accepted', '+14155550112']);
  expect(senders(world)).toEqual(['+14155550112']);
});

test('a service encodes smartly unless told otherwise', () => {
  const smart = withPool();
  const plain = withPool({ smartEncoding: false });
  const Body = '’'.repeat(100);
  for (const world of [smart, plain]) {
    say(world, '+12065550100', { Body });
    world.pass();
  }

  expect(smart.messages()[0]).toMatchObject({ segments: 1, body: "'".repeat(100) });
  expect(plain.messages()[0]).toMatchObject({ segments: 2, body: Body });
});
