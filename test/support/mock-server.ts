/** The mock API on a port of its own, and a hand to call it with, for tests that speak real HTTP. */
import type { AddressInfo } from 'node:net';
import twilio from 'twilio';
import type { Evidence } from '../../game/domain/evidence.ts';
import type { Fixture } from '../../game/domain/fixture.ts';
import type { City } from '../../game/node/mock-api/city.ts';
import { createMockServer } from '../../game/node/mock-api/mock-server.ts';
import type { ClockKind } from '../../game/node/mock-api/pace.ts';
import { aFixture } from './fixtures.ts';
import { basic, FORM } from './platform.ts';

type Recorded = Pick<
  Evidence,
  'requests' | 'messages' | 'webhooks' | 'debugger' | 'account' | 'handsets'
> & { readonly now: number };

export interface MockServerUnderTest {
  /** "http://127.0.0.1:12345". */
  readonly address: string;
  readonly fixture: Fixture;
  /** Any request; a path below the address, and what fetch takes. */
  call(path: string, init?: RequestInit): Promise<Response>;
  /** POST of a form with the account's keys. */
  post(path: string, fields: Readonly<Record<string, string>>): Promise<Response>;
  /** Moves the manual clock. */
  move(how: { readonly advance: number } | { readonly settle: true }): Promise<number>;
  evidence(): Promise<Recorded>;
  close(): Promise<void>;
}

export async function startMockServer(
  fixture: Fixture = aFixture(),
  clock: ClockKind = 'manual',
  open?: (fixture: Fixture) => City,
): Promise<MockServerUnderTest> {
  const server = createMockServer({ fixture, clock, ...(open ? { open } : {}) });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}`;
  const authorization = basic(fixture.account.sid, fixture.account.authToken);
  const call = (path: string, init?: RequestInit) => fetch(address + path, init);

  return {
    address,
    fixture,
    call,
    post: (path, fields) =>
      call(path, {
        method: 'POST',
        headers: { authorization, 'content-type': FORM },
        body: new URLSearchParams(fields),
      }),
    async move(how) {
      const answer = await call('/_clock', { method: 'POST', body: JSON.stringify(how) });
      const { now } = (await answer.json()) as { now: number };
      return now;
    },
    evidence: async () => (await (await call('/_evidence')).json()) as Recorded,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** The real SDK, pointed at a server as the README shows it. */
export function sdkAt(address: string, { account }: Fixture): ReturnType<typeof twilio> {
  const httpClient = new twilio.RequestClient();
  const request = httpClient.request.bind(httpClient);
  httpClient.request = (options) =>
    request({ ...options, uri: options.uri.replace('https:/', address) });
  return twilio(account.sid, account.authToken, { httpClient });
}
