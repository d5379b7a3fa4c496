import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import type { Fixture } from '../../game/domain/fixture.ts';
import { aFixture, aHandset, anAccount, anOwnedNumber, OWN_NUMBER } from '../support/fixtures.ts';
import { startMockServer } from '../support/mock-server.ts';

const PICO = '+16285550100';

const open: { close(): unknown }[] = [];
async function start(fixture: Fixture) {
  const server = await startMockServer(fixture);
  open.push(server);
  return server;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
});

test('a text that comes in is brought to an address of this machine', async () => {
  const desk = await openDesk('<Response><Message>Thanks</Message></Response>');
  const server = await start(withWebhook(desk.address));

  await server.move({ settle: true });

  const { messages, webhooks } = await server.evidence();
  expect(desk.bodies).toEqual([expect.stringContaining('Body=Ferry%3F')]);
  expect(webhooks).toMatchObject([{ url: desk.address, status: 200, signed: true }]);
  expect(messages.map(({ direction, body }) => [direction, body])).toEqual([
    ['inbound', 'Ferry?'],
    ['outbound-reply', 'Thanks'],
  ]);
});

test.each([
  'http://192.0.2.1/sms',
  'https://desk.example.com/sms',
  'http://localhost.example.com/',
])('nothing goes out to %s', async (address) => {
  const server = await start(withWebhook(address));

  await server.move({ settle: true });

  const { webhooks, debugger: problems } = await server.evidence();
  expect(webhooks).toMatchObject([{ url: address, status: null, problem: 11205 }]);
  expect(problems).toMatchObject([{ code: 11205 }]);
});

function withWebhook(smsUrl: string) {
  return aFixture({
    account: anAccount({ numbers: [anOwnedNumber({ smsUrl })] }),
    handsets: [aHandset()],
    script: [{ at: 1, from: PICO, to: OWN_NUMBER, body: 'Ferry?' }],
  });
}

async function openDesk(answer: string) {
  const bodies: string[] = [];
  const server = createServer((incoming, response) => {
    let body = '';
    incoming.on('data', (part) => (body += part));
    incoming.on('end', () => {
      bodies.push(body);
      response.writeHead(200, { 'content-type': 'text/xml' }).end(answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  open.push({ close: () => server.close().closeAllConnections() });
  return {
    address: `http://127.0.0.1:${port}/sms`,
    bodies,
  };
}
