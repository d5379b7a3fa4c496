import { describe, expect, test } from 'vitest';
import { aHandset, aScriptedMessage, OWN_NUMBER } from '../../support/fixtures.ts';
import { aDoorFixture, aPlatformWith, aWebDesk, say } from '../../support/web-desk.ts';

type Answers = Parameters<typeof aWebDesk>[0];

/** What one text leads to at a desk with these answers. */
function talk(answers: Answers, number: Parameters<typeof aDoorFixture>[1] = {}) {
  const desk = aWebDesk(answers);
  const fixture = aDoorFixture(
    {
      handsets: [aHandset(), aHandset({ who: 'imre', number: '+16285550107' })],
      script: [aScriptedMessage()],
    },
    number,
  );
  const world = aPlatformWith(desk, fixture);
  world.pass();
  const record = world.record();
  return {
    desk,
    webhooks: record.webhooks,
    codes: record.debugger.map(({ code }) => code),
    replies: record.messages.filter(({ direction }) => direction === 'outbound-reply'),
  };
}

const xml = (inside: string) => ({ body: `<Response>${inside}</Response>` });

test('a message goes back to whoever wrote, as outbound-reply', () => {
  const { replies, codes } = talk({ '/sms': say('Until midnight.') });

  expect(codes).toEqual([]);
  expect(replies).toMatchObject([
    {
      from: OWN_NUMBER,
      to: '+16285550100',
      body: 'Until midnight.',
      status: 'delivered',
      request: null,
    },
  ]);
});

test('plain text is a reply, an empty document is none', () => {
  expect(talk({ '/sms': { type: 'text/plain', body: 'Yes' } }).replies).toHaveLength(1);
  expect(talk({ '/sms': xml('') }).replies).toEqual([]);
  expect(talk({ '/sms': { status: 204, type: '', body: '' } }).codes).toEqual([]);
});

test('it can go to somebody else, with a receipt that has its own method', () => {
  const { desk, replies } = talk({
    '/sms': xml('<Message to="+16285550107" action="/receipt" method="GET">Help</Message>'),
    '/receipt': { status: 204 },
  });

  expect(replies).toMatchObject([{ to: '+16285550107', body: 'Help' }]);
  expect(desk.asked.slice(1).map(({ method }) => method)).toEqual(['GET', 'GET', 'GET']);
  expect(desk.fields(3)).toMatchObject({ MessageStatus: 'delivered', MessageSid: replies[0]?.sid });
});

test('statusCallback is told by POST, and beside an action', () => {
  const { desk } = talk({
    '/sms': xml('<Message action="/a" method="GET" statusCallback="/b">Hi</Message>'),
    '/a': {},
    '/b': {},
  });
  expect(
    new Set(desk.asked.slice(1).map(({ method, url }) => `${method} ${new URL(url).pathname}`)),
  ).toEqual(new Set(['GET /a', 'POST /b']));
});

describe('redirects', () => {
  test('are followed with the same fields, and nothing after one is reached', () => {
    const { desk, replies, webhooks } = talk({
      '/sms': xml('<Message>One</Message><Redirect>/night</Redirect><Message>Two</Message>'),
      '/night': say('Three'),
    });

    expect(replies.map(({ body }) => body)).toEqual(['One', 'Three']);
    expect(desk.fields(1)).toEqual(desk.fields(0));
    expect(webhooks).toMatchObject([{ kind: 'incoming' }, { kind: 'redirect', method: 'POST' }]);
  });

  test('may ask for GET', () => {
    const { desk } = talk({ '/sms': xml('<Redirect method="get">/night</Redirect>') });
    expect(desk.asked[1]).toMatchObject({ method: 'GET', body: '' });
  });

  test('in a circle end after fifty documents: 14106', () => {
    const { desk, codes } = talk({ '/sms': xml('<Redirect>/sms</Redirect>') });
    expect([desk.asked.length, codes]).toEqual([50, [14106]]);
  });

  test('to no address are 11100', () => {
    expect(talk({ '/sms': xml('<Redirect>mailto:hana</Redirect>') }).codes).toEqual([11100]);
  });
});

test('ten messages are sent, the eleventh is 14109', () => {
  const { replies, codes } = talk({
    '/sms': say(...Array.from({ length: 11 }, (_, index) => `${index + 1}`)),
  });
  expect([replies.length, codes]).toEqual([10, [14109]]);
});

describe('the fallback', () => {
  const door = { smsFallbackUrl: 'https://desk.example.com/clerk' };

  test.each([
    ['500', { status: 500 }, '11200'],
    ['no connection', 'refused', '11205'],
    ['silence', 'silence', '11205'],
    ['JSON', { type: 'application/json', body: '{}' }, '12300'],
    ['broken XML', { body: '<Response>' }, '12100'],
    ['too much', { body: `<Response>${'x'.repeat(70_000)}</Response>` }, '11750'],
  ] as const)('is asked after %s, with code and address', (_, answer, code) => {
    const { desk, replies, webhooks, codes } = talk(
      { '/sms': answer, '/clerk': say('The desk is away.') },
      door,
    );

    expect(codes).toEqual([Number(code)]);
    expect(webhooks).toMatchObject([{ problem: Number(code) }, { kind: 'fallback' }]);
    expect(desk.fields(desk.asked.length - 1)).toMatchObject({
      ErrorCode: code,
      ErrorUrl: 'https://desk.example.com/sms',
      Body: 'Anybody there?',
    });
    expect(replies).toMatchObject([{ body: 'The desk is away.' }]);
  });

  test('is asked by its own method', () => {
    const { desk } = talk({ '/sms': { status: 500 } }, { ...door, smsFallbackMethod: 'GET' });
    expect(desk.asked[1]?.method).toBe('GET');
  });

  test('is asked for a document further on, too', () => {
    const { desk } = talk({ '/sms': xml('<Redirect>/gone</Redirect>'), '/clerk': {} }, door);
    expect(desk.paths()).toEqual(['/sms', '/gone', '/clerk']);
  });

  test('is asked once: when it fails as well, nobody answers', () => {
    const { desk, codes } = talk({ '/sms': { status: 500 }, '/clerk': { status: 503 } }, door);
    expect([desk.paths(), codes]).toEqual([
      ['/sms', '/clerk'],
      [11200, 11200],
    ]);
  });

  test('is not asked about warnings', () => {
    expect(talk({ '/sms': xml('<Say>Hi</Say>') }, door).desk.paths()).toEqual(['/sms']);
  });
});

test('what was said before a failure stays said', () => {
  const { replies } = talk({ '/sms': xml('<Message>One</Message><Redirect>/gone</Redirect>') });
  expect(replies).toMatchObject([{ body: 'One' }]);
});
