import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { aFixture, aHandset, OWN_NUMBER } from '../../support/fixtures.ts';
import { aPlatform } from '../../support/platform.ts';
import { sdkFor } from '../../support/sdk.ts';

// docs/api/errors/20429: a limit of concurrency, not of calls per second; a refused call was not processed.
describe('calls under way at once', () => {
  const crowded = aFixture({ inFlight: 3, latencyMs: 200, handsets: [aHandset()] });

  test('up to the limit they are answered, one more is refused and does nothing', () => {
    const world = aPlatform(crowded);
    const statuses = Array.from({ length: 5 }, () => world.send().status);

    expect(statuses).toEqual([201, 201, 201, 429, 429]);
    expect(world.messages()).toHaveLength(3);
  });

  test('the headers say how many are under way', () => {
    const world = aPlatform(crowded);
    const counts = Array.from(
      { length: 3 },
      () => world.send().headers['twilio-concurrent-requests'],
    );

    expect(counts).toEqual(['1', '2', '3']);
  });

  test('there is room again as soon as an answer has arrived', () => {
    const world = aPlatform(crowded);
    for (let index = 0; index < 3; index++) world.send();
    const sendAfter = (ms: number): number => {
      world.clock.schedule(ms, () => {});
      world.pass(ms);
      return world.send().status;
    };

    expect(sendAfter(199)).toBe(429);
    expect(sendAfter(1)).toBe(201);
  });

  test('without a limit there is none', () => {
    const world = aPlatform();

    expect(Array.from({ length: 500 }, () => world.send().status)).not.toContain(429);
  });
});

describe('the SDK that retries by itself', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(Math, 'random').mockReturnValue(0.9);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  test('gets through when the house empties', async () => {
    const world = aPlatform(aFixture({ inFlight: 1, latencyMs: 150 }));
    world.send();
    const began = Date.now();
    const follow = (): void => {
      const behind = Date.now() - began - world.clock.now();
      world.clock.schedule(behind, () => {});
      world.pass(behind);
    };
    const client = sdkFor(world, { autoRetry: true });
    const sent = client.messages.create({ from: OWN_NUMBER, to: '+16285550100', body: 'Again' });
    for (let step = 0; step < 100; step++) {
      await vi.advanceTimersByTimeAsync(10);
      follow();
    }

    expect((await sent).body).toBe('Again');
    expect(world.record().requests.map(({ status }) => status)).toEqual([201, 429, 201]);
  });

  test('gives up after three tries more', async () => {
    const fault = {
      resource: 'Messages',
      count: 0,
      what: { kind: 'refuse', status: 429 },
    } as const;
    const world = aPlatform(aFixture({ faults: [fault] }));
    const client = sdkFor(world, { autoRetry: true });
    const sent = client.messages
      .create({ from: OWN_NUMBER, to: '+16285550100', body: 'Again' })
      .catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(10_000);

    expect(await sent).toMatchObject({ status: 429, code: 20429 });
    expect(world.record().requests).toHaveLength(4);
  });
});
