import { request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { OWN_NUMBER } from '../support/fixtures.ts';
import { startMockServer, type MockServerUnderTest } from '../support/mock-server.ts';

const FORM = { From: OWN_NUMBER, To: '+16285550100', Body: 'Hello' };

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

test('a body without end is refused, and the server goes on', async () => {
  const server = await start();

  const answer = await server.post(pathOf(server, '/Messages.json'), {
    ...FORM,
    Body: 'x'.repeat(9_000_000),
  });

  expect(answer.status).toBe(413);
  expect(await answer.json()).toMatchObject({ code: 20413, status: 413 });
  expect((await server.post(pathOf(server, '/Messages.json'), FORM)).status).toBe(201);
});

test.each([
  ['NONSENSE\r\n\r\n', 400],
  [`GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`, 431],
])('what is no HTTP gets an error of the usual shape', async (bytes, status) => {
  const server = await start();

  const answer = await sendBytes(server.address, bytes);

  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({ status });
});

test('a strange method or target never breaks the server', async () => {
  const server = await start();

  const statuses = [
    await statusOf(server.address, 'OPTIONS', '*'),
    await statusOf(server.address, 'PUT', '//'),
    await statusOf(server.address, 'GET', '/%E0%A4%A'),
    await statusOf(server.address, 'GET', '/api.twilio.com?__proto__=1'),
  ];

  expect(statuses).toEqual([401, 401, 401, 401]);
});

function sendBytes(address: string, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(address).port), '127.0.0.1', () => socket.write(bytes));
    let text = '';
    socket.on('data', (part) => (text += part));
    socket.on('close', () => resolve(text));
    socket.on('error', reject);
  });
}

function statusOf(address: string, method: string, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(address, { method, path }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end();
  });
}
