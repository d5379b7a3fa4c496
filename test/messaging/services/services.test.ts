import { expect, test } from 'vitest';
import { aFixture, anOwnedNumber } from '../../support/fixtures.ts';
import { callHost } from '../../support/host-calls.ts';
import { aPlatform, type Reply } from '../../support/platform.ts';

const SERVICES = 'https://messaging.twilio.com/v1/Services';

test('a service is made, filled, used, changed and removed', () => {
  const world = aPlatform();
  const made = callHost(world, 'POST', SERVICES, { FriendlyName: 'Exchange' });
  const url = `${SERVICES}/${made.text('sid')}`;
  const PhoneNumberSid = String(
    world.get('/IncomingPhoneNumbers.json').rows('incoming_phone_numbers')[0]?.['sid'],
  );

  expect(made.status).toBe(201);
  expect(callHost(world, 'POST', `${url}/PhoneNumbers`, { PhoneNumberSid }).status).toBe(201);
  expect(callHost(world, 'POST', url, { StickySender: 'false' }).json['sticky_sender']).toBe(false);
  expect(world.record().account.services).toEqual([
    { sid: made.text('sid'), friendlyName: 'Exchange', senders: ['+14155550100'] },
  ]);
  expect(callHost(world, 'DELETE', url).status).toBe(204);
  expect(callHost(world, 'GET', url).status).toBe(404);
});

test('dates of this host are ISO 8601', () => {
  const { json } = callHost(aPlatform(), 'POST', SERVICES, { FriendlyName: 'Exchange' });

  expect(json['date_created']).toBe('2026-07-30T20:12:31Z');
});

test('lists of this host have their pages in meta', () => {
  const world = aPlatform();
  for (let index = 0; index < 5; index++) {
    callHost(world, 'POST', SERVICES, { FriendlyName: `no ${index}` });
  }
  const seen: unknown[] = [];
  let next: unknown = `${SERVICES}?PageSize=2`;
  while (typeof next === 'string') {
    const page = callHost(world, 'GET', next);
    seen.push(page.rows('services').map((row) => row['friendly_name']));
    const meta: unknown = page.json['meta'];
    next = typeof meta === 'object' && meta && 'next_page_url' in meta ? meta.next_page_url : null;
  }

  expect(seen).toEqual([['no 4', 'no 3'], ['no 2', 'no 1'], ['no 0']]);
});

// OpenAPI messaging_v1, PageSize: 50 by default, 1000 at most.
test.each([
  ['', 200, 50],
  ['?PageSize=1000', 200, 1000],
  ['?PageSize=1001', 400, undefined],
])('a list asked for with "%s" is answered with %i', (query, status, size) => {
  const reply = callHost(aPlatform(), 'GET', SERVICES + query);
  const meta = new Map(Object.entries(reply.json['meta'] ?? {}));

  expect([reply.status, meta.get('page_size')]).toEqual([status, size]);
});

const metaOf = (reply: Reply) => new Map(Object.entries(reply.json['meta'] ?? {}));

test.each(['0', '-1', 'many', ''])('a page size of "%s" counts as none given', (size) => {
  const reply = callHost(aPlatform(), 'GET', `${SERVICES}?PageSize=${size}`);

  expect(metaOf(reply).get('page_size')).toBe(50);
});

test('a page behind the last is empty, and leads back', () => {
  const reply = callHost(aPlatform(), 'GET', `${SERVICES}?PageSize=2&Page=9`);

  expect(reply.rows('services')).toEqual([]);
  expect(reply.json['meta']).toEqual({
    page: 9,
    page_size: 2,
    first_page_url: `${SERVICES}?PageSize=2&Page=0`,
    previous_page_url: `${SERVICES}?PageSize=2&Page=8`,
    url: `${SERVICES}?PageSize=2&Page=9`,
    next_page_url: null,
    key: 'services',
  });
});

test('the page before is found again, and a token of another list leads nowhere in particular', () => {
  const world = aPlatform();
  const sent = world.send().text('sid');
  for (const FriendlyName of ['a', 'b', 'c']) callHost(world, 'POST', SERVICES, { FriendlyName });
  const names = (url: unknown) =>
    callHost(world, 'GET', String(url))
      .rows('services')
      .map((row) => row['friendly_name']);
  const first = callHost(world, 'GET', `${SERVICES}?PageSize=2`);
  const second = callHost(world, 'GET', String(metaOf(first).get('next_page_url')));

  expect(names(metaOf(second).get('previous_page_url'))).toEqual(['c', 'b']);
  expect(names(`${SERVICES}?PageSize=2&Page=1&PageToken=PA${sent}`)).toEqual(['a']);
  expect(names(`${SERVICES}?PageSize=2&PageToken=nonsense`)).toEqual(['c', 'b']);
});

test('a number that is given back leaves its pool', () => {
  const sid = `MG${'a'.repeat(32)}`;
  const numbers = [anOwnedNumber()];
  const services = [{ sid, friendlyName: 'Exchange', numbers: ['+14155550100'] }];
  const world = aPlatform(aFixture({ account: { numbers, services } }));
  const [number] = world.get('/IncomingPhoneNumbers.json').rows('incoming_phone_numbers');

  world.remove(`/IncomingPhoneNumbers/${String(number?.['sid'])}.json`);

  expect(callHost(world, 'GET', `${SERVICES}/${sid}/PhoneNumbers`).rows('phone_numbers')).toEqual(
    [],
  );
});
