import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createClock } from '../../game/messaging/clock.ts';
import { createPlatform, type HttpRequest, type Platform } from '../../game/messaging/platform.ts';
import {
  ACCOUNT_SID,
  aFixture,
  aHandset,
  aReply,
  AUTH_TOKEN,
  STARTS_AT,
} from '../support/fixtures.ts';
import { aPlatform, API, basic, FORM } from '../support/platform.ts';

test.each([
  ['api.twilio.com', true],
  ['lookups.twilio.com', true],
  ['twilio.com', true],
  ['example.com', false],
  ['nottwilio.com', false],
  ['twilio.com.example.com', false],
])('whether %s is a host of the platform: %s', (host, expected) => {
  expect(aPlatform().platform.isPlatformHost(host)).toBe(expected);
});

test('an answer carries the headers of the service', () => {
  const { headers } = aPlatform().send();

  expect(headers).toMatchObject({
    'content-type': 'application/json',
    'twilio-concurrent-requests': '1',
    'x-home-region': 'us1',
    'x-api-domain': 'api.twilio.com',
    'x-powered-by': 'AT-5000',
    'x-shenanigans': 'none',
  });
  expect(headers['twilio-request-id']).toMatch(/^RQ[0-9a-f]{32}$/);
  expect(headers['twilio-request-duration']).toMatch(/^0\.0\d\d$/);
});

test('the answer takes its time, and says how long', () => {
  const { platform } = aPlatform();
  const { latencyMs, headers } = platform.handle({
    method: 'GET',
    url: `${API}.json`,
    headers: {},
    body: '',
    via: 'fetch',
    line: null,
  });

  expect(latencyMs).toBeGreaterThanOrEqual(60);
  expect(latencyMs).toBeLessThan(100);
  expect(Number(headers['twilio-request-duration']) * 1000).toBeCloseTo(latencyMs);
});

/** One afternoon: two texts, an answer to each, and a look at the list. */
function play(seed: number): ReturnType<Platform['record']> {
  const handsets = [aHandset({ replies: [aReply()] })];
  const world = aPlatform(aFixture({ seed, handsets }));
  world.send();
  world.pass(700);
  world.send({ Body: 'Again' });
  world.pass();
  world.get('/Messages.json?PageSize=2');
  return world.record();
}

describe('determinism', () => {
  test('the same fixture and the same calls give the same record', () => {
    expect(play(5)).toEqual(play(5));
  });

  test('another seed gives other SIDs and other moments, but the same story', () => {
    const [one, two] = [play(5), play(6)];

    expect(one.messages[0]?.sid).not.toBe(two.messages[0]?.sid);
    expect(one.messages.map(({ body, status }) => [body, status])).toEqual(
      two.messages.map(({ body, status }) => [body, status]),
    );
  });
});

describe('whatever is asked', () => {
  const word = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('To', 'From', 'Body', '__proto__', 'constructor', '+16285550100', '\ud800'),
  );
  const form = fc
    .array(fc.tuple(fc.constantFrom('To', 'From', 'Body', '__proto__'), word), { maxLength: 6 })
    .map((fields) => fields.map(([name, value]) => `${name}=${value}`).join('&'));
  const url = fc.oneof(
    fc.string(),
    fc.webUrl(),
    word.map((tail) => `${API}/${tail}`),
    word.map((tail) => `${API}/Messages/${tail}.json`),
    fc.tuple(word, word).map(([name, value]) => `${API}/Messages.json?${name}=${value}`),
    fc
      .tuple(fc.constantFrom('PageSize', 'Page', 'PageToken', 'DateSent', 'DateSent>', 'To'), word)
      .map(
        ([name, value]) =>
          `${API}/Messages.json?${name}=${encodeURIComponent(toWellFormed(value))}`,
      ),
    fc.constant(`${API}/Messages.json`),
  );
  const headers = fc.oneof(
    fc.constant({ Authorization: basic(ACCOUNT_SID, AUTH_TOKEN), 'Content-Type': FORM }),
    fc.dictionary(word, word),
    word.map((value) => ({ authorization: `Basic ${value}` })),
  );
  const request: fc.Arbitrary<HttpRequest> = fc.record({
    method: fc.oneof(fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'), word),
    url,
    headers,
    body: fc.oneof(form, word),
    via: fc.constantFrom('sdk' as const, 'fetch' as const),
    line: fc.oneof(fc.nat(), fc.constant(null)),
  });

  test('it is answered in JSON, and a refusal in the shape of the API’s errors', () => {
    fc.assert(
      fc.property(fc.array(request, { minLength: 1, maxLength: 8 }), (requests) => {
        const clock = createClock(STARTS_AT);
        const platform = createPlatform(aFixture(), clock);
        for (const each of requests) {
          const { status, body } = platform.handle(each);
          const json: unknown = JSON.parse(body);
          if (status < 400) continue;
          expect(json).toEqual({
            code: expect.any(Number),
            message: expect.any(String),
            more_info: expect.stringMatching(/^https:\/\/www\.twilio\.com\/docs\/errors\/\d{5}$/),
            status,
          });
        }
        while (clock.runNext());
        expect(platform.record().requests).toHaveLength(requests.length);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });
});

/** `encodeURIComponent` refuses half an emoji; `fetch` would send this. */
function toWellFormed(text: string): string {
  return text.replaceAll(/[\ud800-\udfff]/g, '\ufffd');
}

test('ten thousand messages all arrive, each with its own SID', () => {
  const world = aPlatform(aFixture({ account: { balance: 1000 } }));
  for (let index = 0; index < 10_000; index++) world.send({ Body: `Lantern ${index}` });

  world.pass();

  const messages = world.messages();
  expect(messages.every(({ status }) => status === 'delivered')).toBe(true);
  expect(new Set(messages.map(({ sid }) => sid)).size).toBe(10_000);
});
