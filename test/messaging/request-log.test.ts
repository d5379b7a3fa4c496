import { expect, test } from 'vitest';
import { aPlatform, API } from '../support/platform.ts';

test('a request is recorded with all that was asked and answered', () => {
  const world = aPlatform();
  world.pass();
  const reply = world.request({
    method: 'POST',
    url: `${API}/Messages.json?Page=0`,
    headers: { 'User-Agent': 'mine' },
    body: 'To=%2B16285550100',
    via: 'fetch',
    line: 7,
  });

  expect(world.record().requests).toEqual([
    {
      at: 0,
      method: 'POST',
      host: 'api.twilio.com',
      path: '/2010-04-01/Accounts/AC0123456789abcdef0123456789abcdef/Messages.json',
      resource: 'Messages',
      params: { Page: '0', To: '+16285550100' },
      headers: { 'user-agent': 'mine' },
      via: 'fetch',
      status: 401,
      errorCode: 20003,
      errorMessage: 'Authenticate',
      responseHeaders: reply.headers,
      response: reply.json,
      line: 7,
    },
  ]);
});

test('a message knows the request that made it', () => {
  const world = aPlatform();
  world.get('.json');
  world.send();

  expect(world.messages()[0]?.request).toBe(1);
});

test('a record that was handed out does not change afterwards', () => {
  const world = aPlatform();
  world.send();
  const before = world.record();

  world.send();
  world.pass();

  expect(before.requests).toHaveLength(1);
  expect(before.messages.map(({ status }) => status)).toEqual(['queued']);
  expect(before.messages[0]?.history).toHaveLength(1);
});

test('parameters far too long or too many are kept in part', () => {
  const world = aPlatform();
  const body = `Body=${'x'.repeat(100_000)}&${'a=1&'.repeat(10_000)}`;
  world.request({ method: 'POST', url: `${API}/Messages.json`, body });

  const params = world.record().requests[0]?.params ?? {};
  expect(params['Body']).toHaveLength(4_000);
  expect(params['a']).toHaveLength(199);
});

test('a run that asks for more and more keeps the requests and lets the answers go', () => {
  const world = aPlatform();
  for (let index = 0; index < 1000; index++) world.send();
  for (let index = 0; index < 20; index++) world.get('/Messages.json?PageSize=1000');

  const { requests } = world.record();
  expect(requests).toHaveLength(1020);
  expect(requests[1000]?.response).not.toBeNull();
  expect(requests[1019]).toMatchObject({ status: 200, response: null });
});
