import { expect, test } from 'vitest';
import { createLoopGuard } from '../../../game/messaging/inbound/loop-guard.ts';
import {
  aFixture,
  aHandset,
  aReply,
  aScriptedMessage,
  OWN_NUMBER,
} from '../../support/fixtures.ts';
import { aPlatform } from '../../support/platform.ts';
import { aDoorFixture, aPlatformWith, aWebDesk, say } from '../../support/web-desk.ts';

const [A, B] = ['+16285550100', '+16285550101'];

test('fifteen quick replies are sent, the next ones fail with 14107 and cost nothing', () => {
  const script = Array.from({ length: 17 }, (_, index) => aScriptedMessage({ at: index }));
  const world = aPlatformWith(aWebDesk({ '/sms': say('Yes') }), aDoorFixture({ script }));

  world.pass();

  const replies = world.messages().filter(({ direction }) => direction === 'outbound-reply');
  expect(replies.map(({ status }) => status)).toEqual([
    ...Array(15).fill('delivered'),
    'failed',
    'failed',
  ]);
  expect(replies[15]).toMatchObject({ errorCode: 14107, price: null });
  expect(world.record().debugger.map(({ code }) => code)).toEqual([14107, 14107]);
});

test('a pause of thirty seconds begins the count anew', () => {
  const guard = createLoopGuard();
  for (let index = 0; index < 15; index++) expect(guard.allow(A, B, index * 1000)).toBe(true);
  expect(guard.allow(A, B, 14_000 + 30_000)).toBe(true);
});

test('after thirty seconds of failing it may speak again', () => {
  const guard = createLoopGuard();
  for (let index = 0; index < 15; index++) guard.allow(A, B, 0);
  expect([1, 1000, 30_000, 30_001].map((now) => guard.allow(A, B, now))).toEqual([
    false,
    false,
    false,
    true,
  ]);
});

test('each pair counts for itself', () => {
  const guard = createLoopGuard();
  for (let index = 0; index < 15; index++) guard.allow(A, B, 0);
  expect([guard.allow(B, A, 0), guard.allow(A, OWN_NUMBER, 0)]).toEqual([true, true]);
});

test('a desk and a phone that answer each other come to an end', () => {
  const handsets = [aHandset({ replies: [aReply({ after: 30 })] })];
  const script = [aScriptedMessage()];
  const world = aPlatformWith(aWebDesk({ '/sms': say('Hi') }), aDoorFixture({ handsets, script }));

  world.pass();

  expect(world.clock.nextAt()).toBeNull();
  expect(world.messages().length).toBeLessThan(30);
});

test('a phone forwards what it gets', () => {
  const handsets = [
    aHandset({ number: A, forwardsTo: B }),
    aHandset({ who: 'juno', number: B, forwardsTo: OWN_NUMBER }),
  ];
  const world = aPlatform(aFixture({ handsets }));

  world.send({ To: A, Body: 'Pass it on' });
  world.pass();

  expect(world.messages()[1]).toMatchObject({ direction: 'inbound', from: B, body: 'Pass it on' });
});

test('phones that forward to and answer each other come to an end', () => {
  const chatty = [aReply({ after: 1 })];
  const handsets = [
    aHandset({ number: A, forwardsTo: B, replies: chatty }),
    aHandset({ who: 'juno', number: B, forwardsTo: A, replies: chatty }),
  ];
  const world = aPlatform(aFixture({ handsets }));

  world.send({ To: A });
  world.pass();

  expect(world.clock.nextAt()).toBeNull();
});

test('a phone that is off forwards nothing', () => {
  const handsets = [
    aHandset({ number: A, forwardsTo: B }),
    aHandset({ who: 'juno', number: B, state: 'off', forwardsTo: OWN_NUMBER }),
  ];
  const world = aPlatform(aFixture({ handsets }));

  world.send({ To: A });
  world.pass();

  expect(world.messages()).toHaveLength(1);
});
