import twilio from 'twilio';
import { expect, test } from 'vitest';
import type { ScriptedVisit } from '../../../game/domain/web.ts';
import { aFixture, AUTH_TOKEN } from '../../support/fixtures.ts';
import { aPlatformWith, aWebDesk, say, SMS_URL } from '../../support/web-desk.ts';

function visit(changes: Partial<ScriptedVisit>) {
  const params = { From: '+16285550109', Body: 'FREE FERRIES' };
  const visits = [
    { at: 2, method: 'POST', url: SMS_URL, params, seal: 'none', ...changes } as const,
  ];
  const desk = aWebDesk({ '/sms': say('Welcome') });
  const world = aPlatformWith(desk, aFixture({ web: { visits } }));
  world.pass();
  const [request] = desk.asked;
  const signature = request?.headers['X-Twilio-Signature'];
  const isValid =
    signature !== undefined &&
    twilio.validateRequest(AUTH_TOKEN, signature, request?.url ?? '', desk.fields(0));
  return { world, signature, isValid };
}

test.each([
  ['none', false, false],
  ['real', true, true],
  ['foreign', true, false],
  ['changed', true, false],
] as const)('a visitor with seal "%s"', (seal, isSigned, isValid) => {
  const seen = visit({ seal });
  expect([seen.signature !== undefined, seen.isValid]).toEqual([isSigned, isValid]);
});

test('only the real seal counts as signed in the record', () => {
  expect(visit({ seal: 'real' }).world.record().webhooks[0]?.signed).toBe(true);
  expect(visit({ seal: 'changed' }).world.record().webhooks[0]?.signed).toBe(false);
});

test('a visitor comes at its time, and what it is told is not done', () => {
  const { world } = visit({});

  expect(world.record().webhooks).toMatchObject([
    { at: 2000, kind: 'visit', message: null, status: 200 },
  ]);
  expect(world.messages()).toEqual([]);
});
