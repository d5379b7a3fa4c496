import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Fixture } from '../../../game/domain/fixture.ts';
import { createClock, type Clock } from '../../../game/messaging/clock.ts';
import { createPlatform } from '../../../game/messaging/platform.ts';
import type { City } from '../../../game/node/mock-api/city.ts';
import { createHand } from '../../../game/node/mock-api/hand.ts';
import { standStill } from '../../../game/node/mock-api/pace.ts';
import { createVisits, type Visit } from '../../../game/sandbox/engine/visits.ts';
import type { GuestAnswer } from '../../../game/sandbox/engine/host-call.ts';

/** How far the clock may go: to a time; or, where nothing but a visitor can wake the code any more, since when. */
export type Step = { readonly until: number } | { readonly idleSince: number };

export interface Stepped {
  readonly now: number;
  /** Requests of the network to the code: time stands still until they are handed on. */
  readonly visits: readonly Visit[];
}

/** The clock of a mock API in the hands of the process that runs the code, and the way of webhooks into it. */
export interface Stepping {
  readonly open: (fixture: Fixture) => City;
  readonly address: string;
  /** The code is over: lets the city finish. Returns what time it is then. */
  settle(idleSince: number | null): number;
  close(): Promise<void>;
}

export async function startStepping({ settleFor = Infinity }: Fixture): Promise<Stepping> {
  const visits = createVisits();
  let clock: Clock | null = null;

  function step(asked: Step): Stepped {
    const last = 'until' in asked ? asked.until : asked.idleSince + settleFor * 1000;
    for (;;) {
      const arrived = visits.takeArrived();
      if (arrived.length > 0 || clock === null) return { now: clock?.now() ?? 0, visits: arrived };
      const next = clock.nextAt();
      if (next !== null && next <= last) clock.runNext();
      else if ('idleSince' in asked || clock.now() >= last) return { now: clock.now(), visits: [] };
      else clock.schedule(last - clock.now(), () => {});
    }
  }

  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const asked = JSON.parse(body) as Step | { id: number; answer: GuestAnswer | null };
      if ('id' in asked) visits.respond(asked.id, asked.answer, null);
      response.end(JSON.stringify('id' in asked ? {} : step(asked)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    open(fixture) {
      clock = createClock(fixture.startsAt);
      const platform = createPlatform(fixture, clock, { webhooks: visits.transport });
      const hand = createHand(clock, { transport: visits.transport, quiet: async () => {} });
      return { fixture, clock, platform, pace: standStill, hand };
    },
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    settle(idleSince) {
      visits.close();
      return step({ idleSince: idleSince ?? clock?.now() ?? 0 }).now;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
