import { describe, expect, test } from 'vitest';
import { aFixture, aHandset } from '../../support/fixtures.ts';
import { aPlatform } from '../../support/platform.ts';

function statuses(history: readonly { readonly status: string }[] | undefined): string {
  return (history ?? []).map(({ status }) => status).join(' ');
}

test('a message goes from queued over sending and sent to delivered', () => {
  const world = aPlatform(aFixture({ handsets: [aHandset()] }));
  world.send();

  world.pass();

  expect(statuses(world.messages()[0]?.history)).toBe('queued sending sent delivered');
});

test('each step comes when it should, the report within a fifth of a second', () => {
  const world = aPlatform();
  world.send();

  world.pass();

  const [queued, sending, sent, delivered] = (world.messages()[0]?.history ?? []).map(
    ({ at }) => at,
  );
  expect([queued, sending, sent]).toEqual([0, 500, 900]);
  expect(delivered).toBeGreaterThanOrEqual(2100);
  expect(delivered).toBeLessThan(2300);
});

test('a fetch shows the present moment', () => {
  const world = aPlatform();
  const sid = world.send().text('sid');
  const fetchStatus = () => world.get(`/Messages/${sid}.json`).json['status'];

  const seen = [fetchStatus()];
  for (const ms of [500, 400, 1400]) {
    world.pass(ms);
    seen.push(fetchStatus());
  }

  expect(seen).toEqual(['queued', 'sending', 'sent', 'delivered']);
});

test('date and price come with sent, and the balance pays', () => {
  const world = aPlatform(aFixture({ account: { balance: 1 } }));
  const sid = world.send().text('sid');

  world.pass(500);
  expect([world.messages()[0]?.price, world.record().account.balance]).toEqual([null, 1]);
  world.pass(400);

  const { json } = world.get(`/Messages/${sid}.json`);
  expect(json).toMatchObject({
    status: 'sent',
    price: '-0.00830',
    price_unit: 'USD',
    date_sent: 'Thu, 30 Jul 2026 20:12:31 +0000',
  });
  expect(world.record().account.balance).toBe(0.9917);
});

test('twelve messages cost twelve times the price, to the last decimal', () => {
  const world = aPlatform(aFixture({ account: { balance: 0.12 } }));
  for (let index = 0; index < 12; index++) world.send({ To: `+162855501${30 + index}` });

  world.pass();

  expect(world.record().account.balance).toBe(0.0204);
});

test('a long text is paid by the segment', () => {
  const world = aPlatform();
  world.send({ Body: 'x'.repeat(161) });

  world.pass();

  expect(world.messages()[0]).toMatchObject({ segments: 2, price: -0.0166 });
});

describe('what becomes of a message, by the handset', () => {
  test.each([
    ['on', 'mobile', 'delivered', null, null],
    ['off', 'mobile', 'undelivered', 30003, 'Unreachable destination handset'],
    ['unknown', 'mobile', 'undelivered', 30005, 'Unknown destination handset'],
    ['filtered', 'mobile', 'undelivered', 30007, 'Message filtered'],
    ['silent', 'mobile', 'sent', null, null],
    ['off', 'landline', 'undelivered', 30006, 'Landline or unreachable carrier'],
    ['unknown', 'landline', 'undelivered', 30006, 'Landline or unreachable carrier'],
  ] as const)('%s %s: %s %s', (state, kind, status, code, message) => {
    const world = aPlatform(aFixture({ handsets: [aHandset({ state, kind })] }));
    const sid = world.send().text('sid');

    world.pass();

    expect(world.get(`/Messages/${sid}.json`).json).toMatchObject({
      status,
      error_code: code,
      error_message: message,
    });
    expect(world.messages()[0]?.errorCode).toBe(code);
  });

  test('a number no handset of the fixture has takes the text: somebody else gets it', () => {
    const world = aPlatform(aFixture({ handsets: [aHandset()] }));
    world.send({ To: '+16285550198' });

    world.pass();

    expect(world.messages()[0]).toMatchObject({ to: '+16285550198', status: 'delivered' });
    expect(world.record().handsets.map(({ number }) => number)).toEqual(['+16285550100']);
  });
});

// docs/api/errors/21611: a long code releases one segment a second.
test('a sender releases one segment a second', () => {
  const world = aPlatform();
  world.send({ Body: 'x'.repeat(161) });
  world.send();
  world.send();

  world.pass();

  const sending = world.messages().map(({ history }) => history[1]?.at);
  expect(sending).toEqual([500, 2500, 3500]);
});

test('a line that was idle makes nobody wait', () => {
  const world = aPlatform();
  world.send();
  world.pass(60_000);
  const before = world.clock.now();

  world.send();
  world.pass();

  expect(world.messages()[1]?.history[1]?.at).toBe(before + 500);
});
