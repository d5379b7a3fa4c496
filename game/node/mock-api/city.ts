import type { Fixture } from '../../domain/fixture.ts';
import type { Json } from '../../domain/json.ts';
import { createClock, type Clock } from '../../messaging/clock.ts';
import { createPlatform, type Platform } from '../../messaging/platform.ts';
import { createHand, type Hand } from './hand.ts';
import { createLoopback } from './loopback.ts';
import { followWallClock, standStill, type ClockKind, type Pace } from './pace.ts';

/** One platform with its time, from start to reset. */
export interface City {
  readonly fixture: Fixture;
  readonly clock: Clock;
  readonly platform: Platform;
  readonly pace: Pace;
  readonly hand: Hand;
}

export function openCity(fixture: Fixture, kind: ClockKind): City {
  const clock = createClock(fixture.startsAt);
  const webhooks = createLoopback((task) => pace.act(task));
  const platform = createPlatform(fixture, clock, { webhooks: webhooks.transport });
  const pace = kind === 'real' ? followWallClock(clock) : standStill;
  return { fixture, clock, platform, pace, hand: createHand(clock, webhooks) };
}

/** What time it is there. */
export function timeOf({ clock, pace }: City): Readonly<Record<string, Json>> {
  return { now: clock.now(), date: clock.date().toISOString(), clock: pace.kind };
}
