import { describe, expect, test } from 'vitest';
import type { Fault } from '../../game/domain/fixture.ts';
import { aFixture } from '../support/fixtures.ts';
import { aPlatform, API, basic } from '../support/platform.ts';
import { ACCOUNT_SID, AUTH_TOKEN } from '../support/fixtures.ts';

function statuses(faults: readonly Fault[], count: number, To = '+16285550100'): number[] {
  const world = aPlatform(aFixture({ faults }));
  return Array.from({ length: count }, () => world.send({ To }).status);
}

describe('a fault hits the calls it names', () => {
  test.each([
    [{}, [429, 201, 201, 201]],
    [{ count: 2 }, [429, 429, 201, 201]],
    [{ from: 2 }, [201, 429, 201, 201]],
    [{ from: 2, count: 0 }, [201, 429, 429, 429]],
    [{ resource: 'Messages', method: 'POST' }, [429, 201, 201, 201]],
    [{ resource: 'Balance' }, [201, 201, 201, 201]],
    [{ method: 'GET' }, [201, 201, 201, 201]],
    [{ params: { To: '+16285550100' } }, [429, 201, 201, 201]],
    [{ params: { To: '+16285550114' } }, [201, 201, 201, 201]],
  ] as const)('%j', (which, expected) => {
    expect(statuses([{ ...which, what: { kind: 'refuse', status: 429 } }], 4)).toEqual(expected);
  });

  test('each counts for itself the calls that fit it', () => {
    const first: Fault = { params: { To: '+16285550111' }, what: { kind: 'refuse', status: 429 } };
    const second: Fault = { params: { To: '+16285550112' }, what: { kind: 'refuse', status: 500 } };
    const world = aPlatform(aFixture({ faults: [first, second] }));
    const send = (To: string): number => world.send({ To }).status;

    expect(['+16285550112', '+16285550111', '+16285550112', '+16285550111'].map(send)).toEqual([
      500, 429, 201, 201,
    ]);
  });
});

/** The raw answer to one send, and how many messages there are then. */
function sendWith(fault: Fault['what']) {
  const world = aPlatform(aFixture({ faults: [{ resource: 'Messages', what: fault }] }));
  const response = world.platform.handle({
    method: 'POST',
    url: `${API}/Messages.json`,
    headers: { Authorization: basic(ACCOUNT_SID, AUTH_TOKEN) },
    body: 'To=%2B16285550100&From=%2B14155550100&Body=Order+7',
    via: 'sdk',
    line: 1,
  });
  return { world, response, messages: world.messages().length, record: world.record().requests[0] };
}

test('a request that is lost does nothing, and its caller waits in vain', () => {
  const { response, messages, record } = sendWith({ kind: 'lose-request' });

  expect([response.isLost, response.latencyMs, messages]).toEqual([true, 30_000, 0]);
  expect(record).toMatchObject({ fault: 'lose-request', status: 0, response: null });
});

test('an answer that is lost has done its work', () => {
  const { response, messages, record } = sendWith({ kind: 'lose-answer' });

  expect([response.isLost, response.latencyMs, messages]).toEqual([true, 30_000, 1]);
  expect(record).toMatchObject({ fault: 'lose-answer', status: 201 });
});

test('work can be done later still, when nobody waits for its answer any more', () => {
  const { world, response, messages } = sendWith({ kind: 'lose-answer', workAfter: 31 });
  world.clock.runNext();

  expect([response.isLost, response.latencyMs, messages]).toEqual([true, 30_000, 0]);
  expect([world.clock.now(), world.messages().length]).toEqual([31_000, 1]);
});

test('an answer can take its time', () => {
  const { response, messages } = sendWith({ kind: 'delay', ms: 5000 });

  expect([response.isLost, response.latencyMs, response.status, messages]).toEqual([
    undefined,
    5000,
    201,
    1,
  ]);
});

test('every answer takes as long as the fixture says', () => {
  const world = aPlatform(aFixture({ latencyMs: 200 }));

  expect(world.send().headers['twilio-request-duration']).toBe('0.200');
});
