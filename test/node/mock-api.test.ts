import { afterEach, expect, test } from 'vitest';
import { aFixture, aHandset, OWN_NUMBER } from '../support/fixtures.ts';
import { sdkAt, startMockServer, type MockServerUnderTest } from '../support/mock-server.ts';

const PICO = '+16285550100';
const TEXT = { from: OWN_NUMBER, to: PICO, body: 'Hello' };
const FORM = { From: OWN_NUMBER, To: PICO, Body: 'Hello' };

const open: MockServerUnderTest[] = [];
async function start(...options: Parameters<typeof startMockServer>) {
  const server = await startMockServer(...options);
  open.push(server);
  return server;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

const pathOf = ({ fixture }: MockServerUnderTest, rest: string) =>
  `/2010-04-01/Accounts/${fixture.account.sid}${rest}`;

test('the SDK creates, fetches and lists over HTTP', async () => {
  const server = await start(aFixture({ handsets: [aHandset()] }));
  const client = sdkAt(server.address, server.fixture);

  const sent = await client.messages.create(TEXT);
  await server.move({ settle: true });
  const arrived = await sent.fetch();
  const listed = await client.messages.list({ limit: 5 });

  expect([sent.status, arrived.status, listed.map(({ sid }) => sid)]).toEqual([
    'queued',
    'delivered',
    [sent.sid],
  ]);
});

test('the SDK follows pages of the API and of a product host', async () => {
  const server = await start();
  const client = sdkAt(server.address, server.fixture);
  for (const friendlyName of ['one', 'two', 'three']) {
    await client.messages.create({ ...TEXT, body: friendlyName });
    await client.messaging.v1.services.create({ friendlyName });
  }

  const messages = await client.messages.list({ pageSize: 1 });
  const services = await client.messaging.v1.services.list({ pageSize: 1 });

  expect([messages.length, services.length]).toEqual([3, 3]);
});

test('a path without a host means the main API', async () => {
  const server = await start();
  const path = pathOf(server, '/Messages.json');

  const plain = await server.post(path, FORM);
  const named = await server.post(`/api.twilio.com${path}`, FORM);

  expect([plain.status, named.status]).toEqual([201, 201]);
});

test.each([
  ['/messaging.twilio.com/v1/Services', { FriendlyName: 'Desk' }, 201],
  ['/verify.twilio.com/v2/Services', { FriendlyName: 'Desk' }, 201],
  ['/studio.twilio.com/v2/Nothing', {}, 404],
  ['/twilio.com.example.com/v1/Services', {}, 404],
] as const)('%s leads to its own host', async (path, fields, status) => {
  const server = await start();

  expect((await server.post(path, fields)).status).toBe(status);
});

test('without keys nobody gets in, and the answer looks like the service’s', async () => {
  const server = await start();

  const answer = await server.call(pathOf(server, '/Messages.json'));

  expect(answer.status).toBe(401);
  expect(answer.headers.get('www-authenticate')).toBe('Basic realm="Twilio API"');
  expect(await answer.json()).toEqual({
    code: 20003,
    message: 'Authenticate',
    more_info: 'https://www.twilio.com/docs/errors/20003',
    status: 401,
  });
});

test('an unknown path is refused in the service’s words', async () => {
  const server = await start();

  const answer = await server.post('/2010-04-01/Nothing.json', {});

  expect(await answer.json()).toMatchObject({
    code: 20404,
    message: 'The requested resource /2010-04-01/Nothing.json was not found',
  });
});

test('time stands still until it is moved', async () => {
  const server = await start(aFixture({ handsets: [aHandset()] }));
  await server.post(pathOf(server, '/Messages.json'), FORM);
  const statusNow = async () => (await server.evidence()).messages[0]?.status;

  const before = await statusNow();
  const now = await server.move({ advance: 1000 });

  expect([before, now, await statusNow()]).toEqual(['queued', 1000, 'sent']);
});

test('the clock says what it wants when it is moved wrongly', async () => {
  const server = await start();

  const answers = await Promise.all(
    ['', '{"advance":-1}', '{"advance":"1"}', '[]', 'null'].map((body) =>
      server.call('/_clock', { method: 'POST', body }),
    ),
  );

  expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400]);
  expect(await answers[0]?.json()).toEqual({
    status: 400,
    message: 'Say how far: {"advance": milliseconds}, or {"settle": true}.',
  });
});

test('with the wall clock, time cannot be moved and goes by itself', async () => {
  const server = await start(aFixture(), 'real');

  const moved = await server.call('/_clock', { method: 'POST', body: '{"advance":1}' });
  const first = (await server.evidence()).now;
  const later = await server.call('/_clock');

  expect(moved.status).toBe(409);
  expect(((await later.json()) as { now: number }).now).toBeGreaterThanOrEqual(first);
});

test('a message arrives by the wall clock', async () => {
  const server = await start(aFixture({ handsets: [aHandset({ reportsAfter: 0 })] }), 'real');
  await server.post(pathOf(server, '/Messages.json'), FORM);

  await expect
    .poll(async () => (await server.evidence()).messages[0]?.status, { timeout: 10_000 })
    .toBe('delivered');
});

test('the evidence holds requests, messages, webhooks and the account', async () => {
  const server = await start();
  await sdkAt(server.address, server.fixture).messages.create(TEXT);

  const { requests, messages, webhooks, account } = await server.evidence();

  expect(requests).toMatchObject([
    { host: 'api.twilio.com', resource: 'Messages', params: FORM, via: 'sdk', status: 201 },
  ]);
  expect([messages.length, webhooks, account.sid]).toEqual([1, [], server.fixture.account.sid]);
});

test('reset begins anew with the same SIDs', async () => {
  const server = await start();
  const send = async () => {
    const answer = await server.post(pathOf(server, '/Messages.json'), FORM);
    return ((await answer.json()) as { sid: string }).sid;
  };
  const first = await send();

  await server.call('/_reset', { method: 'POST' });

  expect((await server.evidence()).messages).toEqual([]);
  expect(await send()).toBe(first);
});

test('addresses of the server itself that do not exist name those that do', async () => {
  const server = await start();

  const answer = await server.call('/_evidense');

  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain('GET /_evidence');
});

test('an answer that gets lost breaks the connection', async () => {
  const lost = { resource: 'Messages', what: { kind: 'lose-answer' } } as const;
  const server = await start(aFixture({ faults: [lost] }));

  await expect(server.post(pathOf(server, '/Messages.json'), FORM)).rejects.toThrow();

  expect((await server.evidence()).messages).toHaveLength(1);
});
