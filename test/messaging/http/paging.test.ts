import { expect, test } from 'vitest';
import { aPlatform, type PlatformUnderTest, type Reply } from '../../support/platform.ts';

function withMessages(count: number): PlatformUnderTest {
  const world = aPlatform();
  for (let index = 0; index < count; index++) world.send({ Body: `no ${index}` });
  return world;
}

function bodies(list: Reply): unknown[] {
  return list.rows('messages').map((message) => message['body']);
}

function follow(world: PlatformUnderTest, uri: unknown): Reply {
  return world.request({ url: `https://api.twilio.com${String(uri)}` });
}

test('a page holds fifty unless asked otherwise', () => {
  const { json } = withMessages(51).get('/Messages.json');

  expect(json).toMatchObject({ page: 0, page_size: 50, start: 0, end: 49 });
  expect(json['messages']).toHaveLength(50);
});

test('an empty list is a page like any other', () => {
  const { json } = aPlatform().get('/Messages.json');

  expect(json).toEqual({
    end: 0,
    first_page_uri:
      '/2010-04-01/Accounts/AC0123456789abcdef0123456789abcdef/Messages.json?PageSize=50&Page=0',
    messages: [],
    next_page_uri: null,
    page: 0,
    page_size: 50,
    previous_page_uri: null,
    start: 0,
    uri: '/2010-04-01/Accounts/AC0123456789abcdef0123456789abcdef/Messages.json?PageSize=50&Page=0',
  });
});

// Dictionary: 20007 "Page size too large"; the limit of 1000 is documented in docs/usage/twilios-response.
test.each([
  ['1000', 200],
  ['1001', 400],
  ['5000', 400],
])('a page size of %s is answered with %i', (size, status) => {
  const reply = aPlatform().get(`/Messages.json?PageSize=${size}`);

  expect(reply.status).toBe(status);
  if (status === 400) {
    expect(reply.json).toMatchObject({ code: 20007, message: 'Page size too large' });
  }
});

test.each(['0', '-3', 'many', '', '2.5'])('a page size of "%s" counts as none given', (size) => {
  expect(aPlatform().get(`/Messages.json?PageSize=${size}`).json['page_size']).toBe(50);
});

test('following next_page_uri shows every message once', () => {
  const world = withMessages(7);
  const seen: unknown[] = [];

  for (
    let page: Reply | null = world.get('/Messages.json?PageSize=3');
    page !== null;
    page = page.json['next_page_uri'] === null ? null : follow(world, page.json['next_page_uri'])
  ) {
    seen.push(bodies(page));
  }

  expect(seen).toEqual([['no 6', 'no 5', 'no 4'], ['no 3', 'no 2', 'no 1'], ['no 0']]);
});

test('a list that fills its last page has no next one', () => {
  expect(withMessages(4).get('/Messages.json?PageSize=4').json['next_page_uri']).toBeNull();
});

test('a message that arrives meanwhile shifts no page', () => {
  const world = withMessages(4);
  const first = world.get('/Messages.json?PageSize=2');
  world.send({ Body: 'late' });

  const second = follow(world, first.json['next_page_uri']);

  expect(bodies(second)).toEqual(['no 1', 'no 0']);
  expect(second.json).toMatchObject({ page: 1, start: 2, end: 3, next_page_uri: null });
});

test('previous_page_uri leads back to the page before', () => {
  const world = withMessages(5);
  const first = world.get('/Messages.json?PageSize=2');
  const second = follow(world, first.json['next_page_uri']);
  const third = follow(world, second.json['next_page_uri']);

  expect(bodies(follow(world, third.json['previous_page_uri']))).toEqual(bodies(second));
  expect(bodies(follow(world, second.json['previous_page_uri']))).toEqual(bodies(first));
});

test('the page before stays the same when a message arrives meanwhile', () => {
  const world = withMessages(4);
  const first = world.get('/Messages.json?PageSize=2');
  const second = follow(world, first.json['next_page_uri']);
  world.send({ Body: 'late' });

  const back = follow(world, second.json['previous_page_uri']);

  expect(bodies(back)).toEqual(['no 3', 'no 2']);
});

test('first_page_uri leads back to the beginning', () => {
  const world = withMessages(3);
  const second = follow(world, world.get('/Messages.json?PageSize=1').json['next_page_uri']);

  expect(bodies(follow(world, second.json['first_page_uri']))).toEqual(['no 2']);
});

test('a page number alone counts from the newest', () => {
  expect(bodies(withMessages(5).get('/Messages.json?PageSize=2&Page=1'))).toEqual(['no 2', 'no 1']);
});

test('a page behind the last is empty and ends the list', () => {
  const { json } = withMessages(2).get('/Messages.json?PageSize=2&Page=9');

  expect(json).toMatchObject({ messages: [], next_page_uri: null, start: 18, end: 18 });
});

test('the filter stays with the pages', () => {
  const world = withMessages(2);
  world.send({ To: '+16285550102', Body: 'to Zadie' });
  world.send({ Body: 'no 2' });

  const first = world.get('/Messages.json?To=%2B16285550100&PageSize=2');

  expect(first.json['next_page_uri']).toContain('To=%2B16285550100');
  expect(bodies(first)).toEqual(['no 2', 'no 1']);
  expect(bodies(follow(world, first.json['next_page_uri']))).toEqual(['no 0']);
});

test.each(['PA', 'PB', 'nonsense', `PASM${'0'.repeat(32)}`, `PBMG${'a'.repeat(32)}`])(
  'with the token "%s", which no row has, the number of the page counts',
  (token) => {
    const page = withMessages(5).get(`/Messages.json?PageSize=2&Page=1&PageToken=${token}`);

    expect(page.status).toBe(200);
    expect(bodies(page)).toEqual(['no 2', 'no 1']);
  },
);
