import { expect, test } from 'vitest';
import { ACCOUNT_SID } from '../../support/fixtures.ts';
import { callHost } from '../../support/host-calls.ts';
import { aPlatform } from '../../support/platform.ts';

// docs/global-infrastructure/using-the-twilio-rest-api-in-a-non-us-region: {product}.{edge}.{region}.twilio.com
const PATH = `/2010-04-01/Accounts/${ACCOUNT_SID}.json`;

test.each([
  ['api.twilio.com', 'us1'],
  ['api.us1.twilio.com', 'us1'],
  ['api.ie1.twilio.com', 'ie1'],
  ['api.dublin.ie1.twilio.com', 'ie1'],
  ['api.sydney.au1.twilio.com', 'au1'],
])('%s answers, at home in %s', (host, region) => {
  const { status, headers, json } = aPlatform().request({ url: `https://${host}${PATH}` });

  expect([status, json['sid'], headers['x-home-region'], headers['x-api-domain']]).toEqual([
    200,
    ACCOUNT_SID,
    region,
    host,
  ]);
});

test('the pages of a list stay at the host that was asked', () => {
  const world = aPlatform();
  const url = 'https://messaging.dublin.ie1.twilio.com/v1/Services';

  expect(callHost(world, 'GET', url).json['meta']).toMatchObject({
    first_page_url: `${url}?PageSize=50&Page=0`,
  });
});

test.each(['api.dublin.twilio.com.example.com', 'a.b.c.d.twilio.com', 'studio.ie1.twilio.com'])(
  '%s is no place of the platform',
  (host) => {
    expect(aPlatform().request({ url: `https://${host}${PATH}` }).status).toBe(404);
  },
);
