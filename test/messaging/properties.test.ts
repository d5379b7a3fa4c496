import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Handset } from '../../game/domain/fixture.ts';
import type { RequestRecord } from '../../game/domain/evidence.ts';
import { isFinal } from '../../game/messaging/messages/message.ts';
import { aFixture, aHandset, aReply, anOwnedNumber } from '../support/fixtures.ts';
import { aPlatform, basic, type PlatformUnderTest } from '../support/platform.ts';
import { ACCOUNT_SID, AUTH_TOKEN } from '../support/fixtures.ts';

const SERVICE = `MG${'a'.repeat(32)}`;
const runs = { seed: 1, numRuns: 200 };

/** One phone of every kind; the message to each ends in its own way. */
const PHONES: readonly Partial<Handset>[] = [
  { state: 'on', replies: [aReply()] },
  { state: 'off' },
  { state: 'off', onAfter: 5 },
  { state: 'unknown' },
  { state: 'filtered' },
  { state: 'silent' },
  { state: 'off', kind: 'landline' },
  { reportsAfter: 100 },
  { failsWith: 30004 },
  { mms: false },
];
const numberOf = (index: number): string => `+162855501${String(index).padStart(2, '0')}`;
const handsets = PHONES.map((phone, index) => aHandset({ ...phone, number: numberOf(index) }));

function aCity(balance = 100): PlatformUnderTest {
  return aPlatform(
    aFixture({
      account: {
        balance,
        numbers: [
          anOwnedNumber({ whatsapp: true }),
          anOwnedNumber({ phoneNumber: '+14155550101' }),
          anOwnedNumber({ phoneNumber: '+14155550102', unregistered: true }),
        ],
        services: [
          { sid: SERVICE, friendlyName: 'Exchange', numbers: ['+14155550100', '+14155550101'] },
        ],
      },
      handsets,
    }),
  );
}

const sender = fc.constantFrom(
  { From: '+14155550100' },
  { From: '+14155550101' },
  { From: '+14155550102' },
  { From: '', MessagingServiceSid: SERVICE },
  { From: '', MessagingServiceSid: SERVICE, ScheduleType: 'fixed', SendAt: '2026-07-31T05:00:00Z' },
);
const extra = fc.constantFrom<Record<string, string>>(
  {},
  { ValidityPeriod: '2' },
  { MaxPrice: '0.01' },
  { MediaUrl: 'https://media.example.com/a.png' },
);
const sending = fc.record({
  what: fc.constant('send' as const),
  fields: fc
    .tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 400 }), sender, extra)
    .map(([phone, length, from, more]) => ({
      To: numberOf(phone),
      Body: 'x'.repeat(length),
      ...from,
      ...more,
    })),
});
const passing = fc.record({
  what: fc.constant('pass' as const),
  ms: fc.integer({ min: 1, max: 3000 }),
});
const changing = fc.record({
  what: fc.constantFrom('cancel' as const, 'redact' as const, 'remove' as const),
  which: fc.nat(),
});
const story = fc.array(fc.oneof(sending, sending, passing, changing), { maxLength: 25 });
type Deed = typeof story extends fc.Arbitrary<(infer Each)[]> ? Each : never;

function play(world: PlatformUnderTest, deeds: readonly Deed[]): void {
  const sids: string[] = [];
  for (const deed of deeds) {
    if (deed.what === 'send') {
      const { status, json } = world.send(deed.fields);
      if (status === 201) sids.push(String(json['sid']));
      continue;
    }
    if (deed.what === 'pass') {
      world.pass(deed.ms);
      continue;
    }
    const path = `/Messages/${sids[deed.which % Math.max(1, sids.length)] ?? 'none'}.json`;
    if (deed.what === 'remove') world.remove(path);
    else world.post(path, deed.what === 'cancel' ? { Status: 'canceled' } : { Body: '' });
  }
}

test('every message ends in a final status, or stays sent where the phone never reports', () => {
  fc.assert(
    fc.property(story, (deeds) => {
      const world = aCity();
      play(world, deeds);
      world.pass();
      for (const { status, to, history } of world.messages()) {
        const isSilent = to === numberOf(5) && status === 'sent';
        expect(isFinal(status) || isSilent).toBe(true);
        expect(new Set(history.map((step) => step.status)).size).toBe(history.length);
      }
    }),
    runs,
  );
});

test('the balance is what it was, less the prices of all messages', () => {
  fc.assert(
    fc.property(story, fc.constantFrom(100, 0.05), (deeds, balance) => {
      const world = aCity(balance);
      play(
        world,
        deeds.filter(({ what }) => what !== 'remove'),
      );
      world.pass();
      const paid = world.messages().reduce((sum, { price }) => sum + (price ?? 0), 0);
      expect(world.record().account.balance).toBeCloseTo(balance + paid, 6);
    }),
    runs,
  );
});

test('the balance goes below zero for nothing that was sent', () => {
  fc.assert(
    fc.property(story, (deeds) => {
      const world = aCity(0.03);
      play(world, deeds);
      world.pass();
      const inbound = world.messages().filter(({ direction }) => direction === 'inbound');
      const received = inbound.reduce((sum, { price }) => sum - (price ?? 0), 0);
      expect(world.record().account.balance + received).toBeGreaterThanOrEqual(-1e-9);
    }),
    runs,
  );
});

describe('the same again', () => {
  test('the same seed and the same calls give the same run', () => {
    fc.assert(
      fc.property(story, (deeds) => {
        const records = [aCity(), aCity()].map((world) => {
          play(world, deeds);
          world.pass();
          return world.record();
        });
        expect(records[0]).toEqual(records[1]);
      }),
      runs,
    );
  });

  test('the log of requests, played again at its times, leads to the same state', () => {
    fc.assert(
      fc.property(story, (deeds) => {
        const world = aCity();
        play(world, deeds);
        world.pass();
        const { requests, ...state } = world.record();
        const again = aCity();
        for (const request of requests) {
          advanceTo(again, request.at);
          again.request(fromRecord(request));
        }
        again.pass();
        const { requests: repeated, ...sameState } = again.record();
        expect(sameState).toEqual(state);
        expect(repeated.map(({ response }) => response)).toEqual(
          requests.map(({ response }) => response),
        );
      }),
      runs,
    );
  });
});

function advanceTo(world: PlatformUnderTest, at: number): void {
  world.pass(at - world.clock.now());
}

function fromRecord({ method, host, path, params }: RequestRecord) {
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    for (const each of [value].flat()) fields.append(name, each);
  }
  const headers = {
    Authorization: basic(ACCOUNT_SID, AUTH_TOKEN),
    'Content-Type': 'application/x-www-form-urlencoded',
  };
  return method === 'POST'
    ? { method, url: `https://${host}${path}`, body: fields.toString(), headers }
    : { method, url: `https://${host}${path}?${fields}`, headers };
}
