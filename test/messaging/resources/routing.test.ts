import { expect, test } from 'vitest';
import { ACCOUNT_SID } from '../../support/fixtures.ts';
import { aPlatform } from '../../support/platform.ts';

const BASE = `/2010-04-01/Accounts/${ACCOUNT_SID}`;
const OTHER = `/2010-04-01/Accounts/AC${'f'.repeat(32)}`;

// Recorded text of 20404.
test.each([
  ['without .json', 'GET', 'api.twilio.com', `${BASE}/Messages`],
  ['an unknown resource', 'GET', 'api.twilio.com', `${BASE}/Letters.json`],
  ['more after the end', 'GET', 'api.twilio.com', `${BASE}/Messages.json/more`],
  ['a dot that is none', 'GET', 'api.twilio.com', `${BASE}/MessagesXjson`],
  ['another host of the platform', 'GET', 'studio.twilio.com', `${BASE}.json`],
  ['another account', 'GET', 'api.twilio.com', `${OTHER}.json`],
  ['messages of another account', 'POST', 'api.twilio.com', `${OTHER}/Messages.json`],
  ['an account SID of the wrong shape', 'GET', 'api.twilio.com', '/2010-04-01/Accounts/me.json'],
])('%s is not found', (_, method, host, path) => {
  const { status, json } = aPlatform().request({ method, url: `https://${host}${path}` });

  expect({ status, json }).toEqual({
    status: 404,
    json: {
      code: 20404,
      message: `The requested resource ${path} was not found`,
      more_info: 'https://www.twilio.com/docs/errors/20404',
      status: 404,
    },
  });
});

// Dictionary: 20004 "Method not allowed".
test.each([
  ['PUT', '/Messages.json'],
  ['DELETE', '/Messages.json'],
  ['POST', '/Balance.json'],
])('%s %s is refused with 20004', (method, path) => {
  const { status, json } = aPlatform().request({
    method,
    url: `https://api.twilio.com${BASE}${path}`,
  });

  expect([status, json['code'], json['message']]).toEqual([405, 20004, 'Method not allowed']);
});

test('a method in small letters is the same method', () => {
  expect(aPlatform().request({ method: 'get' }).status).toBe(200);
});

test.each([
  ['POST', '/Messages.json', 'Messages'],
  ['GET', '/Messages.json', 'Messages'],
  ['GET', `/Messages/SM${'0'.repeat(32)}.json`, 'Messages/{Sid}'],
  ['GET', '.json', 'Accounts/{Sid}'],
  ['GET', '/Letters.json', 'unknown'],
])('the evidence calls %s %s "%s"', (method, path, resource) => {
  const world = aPlatform();
  world.request({ method, url: `https://api.twilio.com${BASE}${path}` });

  expect(world.record().requests[0]?.resource).toBe(resource);
});
