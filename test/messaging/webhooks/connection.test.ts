import { expect, test } from 'vitest';
import { aScriptedMessage } from '../../support/fixtures.ts';
import { aPlatform } from '../../support/platform.ts';
import { aDoorFixture, aPlatformWith, aWebDesk, say, SMS_URL } from '../../support/web-desk.ts';

type Answers = Parameters<typeof aWebDesk>[0];

/** What one text leads to at a desk with these answers. */
function call(answers: Answers, smsUrl = SMS_URL, web = {}) {
  const desk = aWebDesk(answers);
  const fixture = aDoorFixture({ script: [aScriptedMessage()], web }, { smsUrl });
  const world = aPlatformWith(desk, fixture);
  world.pass();
  const { webhooks, debugger: entries } = world.record();
  return { desk, webhooks, entries, codes: entries.map(({ code }) => code) };
}

test('without a way out every address is unreachable', () => {
  const world = aPlatform(aDoorFixture({ script: [aScriptedMessage()] }));

  world.pass();

  expect(world.record().debugger).toMatchObject([
    { code: 11205, level: 'error', text: 'HTTP connection failure: connection refused' },
  ]);
});

test('a refused connection is tried twice', () => {
  const { desk, codes, webhooks } = call({ '/sms': 'refused' });

  expect([desk.asked.length, codes]).toEqual([2, [11205]]);
  expect(webhooks).toMatchObject([{ status: null, attempts: 2, problem: 11205 }]);
});

test('the second attempt may succeed, and carries the same token', () => {
  const { desk, codes } = call({ '/sms': ['refused', say('Yes')] });

  expect(codes).toEqual([]);
  const [first, second] = desk.asked.map(({ headers }) => headers['I-Twilio-Idempotency-Token']);
  expect(second).toBe(first);
});

test('a host nobody knows is 11210', () => {
  expect(call({ '/sms': 'unknown-host' }).codes).toEqual([11210]);
});

test('after fifteen seconds of silence the network gives up', () => {
  const { codes, webhooks } = call({ '/sms': 'silence' });

  expect(codes).toEqual([11205]);
  expect(webhooks).toMatchObject([{ status: null, took: 15_000, attempts: 1 }]);
});

test('an answer that comes too late is not heard', () => {
  const done: (() => void)[] = [];
  const undone: string[] = [];
  const world = aPlatform(aDoorFixture({ script: [aScriptedMessage()] }), {
    webhooks: (request, answer) => {
      done.push(() => answer({ kind: 'answer', status: 200, headers: {}, body: '' }));
      return () => undone.push(request.url);
    },
  });
  world.pass();

  done[0]?.();

  expect(undone).toEqual([SMS_URL]);
  expect(world.record().webhooks).toMatchObject([{ status: null, problem: 11205 }]);
});

test.each([
  ['shorter patience', '#rt=2000', 'silence', 2000, 1],
  ['total time over all attempts', '#rt=2000&tt=5000&rp=rt&rc=5', 'silence', 5000, 3],
  ['no second attempt', '#rc=0', 'refused', null, 1],
  ['five more', '#rc=5', 'refused', null, 6],
  ['again after 5xx', '#rc=3&rp=5xx', { status: 503 }, null, 4],
  ['not again after 4xx', '#rc=3&rp=5xx', { status: 404 }, null, 1],
  ['again after anything', '#rc=2&rp=all', { status: 404 }, null, 3],
] as const)('connection overrides: %s', (_, fragment, answer, took, attempts) => {
  const { webhooks } = call({ '/sms': answer }, SMS_URL + fragment);
  expect(webhooks).toMatchObject([{ attempts, ...(took === null ? {} : { took }) }]);
});

test('an address of the fixture can be down whatever the code does', () => {
  const { desk, codes } = call({ '/sms': say('Yes') }, `${SMS_URL}?a=1`, { down: [SMS_URL] });
  expect([desk.asked.length, codes]).toEqual([0, [11205]]);
});

test.each(['desk.example.com/sms', 'ftp://desk.example.com/', 'https://', 'not an address'])(
  'what is no address is 11100: %s',
  (url) => {
    expect(call({}, url).codes).toEqual([11100]);
  },
);

test('redirects of HTTP are followed, with GET and without the form', () => {
  const desk = aWebDesk({ '/new': say('Here') });
  const world = aPlatform(aDoorFixture({ script: [aScriptedMessage()] }), {
    webhooks: (request, done) => {
      if (request.url !== SMS_URL) return desk.transport(request, done);
      done({ kind: 'answer', status: 302, headers: { Location: '/new' }, body: '' });
      return () => {};
    },
  });

  world.pass();

  expect(desk.asked).toMatchObject([{ method: 'GET', url: 'https://desk.example.com/new' }]);
  expect(world.record().webhooks).toMatchObject([
    { kind: 'incoming', status: 302, problem: null },
    { kind: 'redirect', status: 200 },
  ]);
});

test('redirects in a circle are 11215', () => {
  const world = aPlatform(aDoorFixture({ script: [aScriptedMessage()] }), {
    webhooks: (_, done) => {
      done({ kind: 'answer', status: 307, headers: { location: SMS_URL }, body: '' });
      return () => {};
    },
  });

  world.pass();

  expect(world.record().debugger).toMatchObject([{ code: 11215 }]);
  expect(world.record().webhooks).toHaveLength(11);
});
