import { expect, test } from 'vitest';
import { CLIENT, errorOf, logOf, runCode } from '../support/desk.ts';
import { aFixture } from '../support/fixtures.ts';

test.each<[what: string, code: string, shown: string]>([
  [
    'addresses',
    `const url = new URL('../b?x=1', 'https://h.example/a/c'); url.searchParams.set('y', 'é&'); url.port = '81'; url.href + ' ' + url.search`,
    'https://h.example:81/b?x=1&y=%C3%A9%26 ?x=1&y=%C3%A9%26',
  ],
  ['no address', `URL.canParse('nope') || new URL('https://a').pathname`, '/'],
  [
    'parameters',
    `const q = new URLSearchParams({ To: '+1 2', From: 'a' }); q.append('To', '~'); q + ' ' + q.getAll('To') + ' ' + q.size`,
    'To=%2B1+2&From=a&To=%7E +1 2,~ 3',
  ],
  [
    'text',
    `new TextDecoder().decode(new TextEncoder().encode('é€😀')) + new TextEncoder().encode('€').length`,
    'é€😀3',
  ],
  [
    'broken text',
    `new TextDecoder().decode(new Uint8Array([0x61, 0xff, 0xe2, 0x82, 0x62]))`,
    'a\ufffd\ufffd\ufffdb',
  ],
  [
    'base 64',
    `btoa('AC:token') + ' ' + atob('QUM=') + ' ' + Buffer.from('QUM6', 'base64').toString()`,
    'QUM6dG9rZW4= AC AC:',
  ],
  [
    'bytes',
    `Buffer.from('é').toString('hex') + ' ' + Buffer.concat([Buffer.from('a'), Buffer.from('b')]) + ' ' + Buffer.isBuffer(Buffer.alloc(1)) + ' ' + Buffer.byteLength('é')`,
    'c3a9 ab true 2',
  ],
  [
    'copies',
    `const a = { d: new Date(0), m: new Map([[1, { x: 1 }]]) }; a.self = a; const b = structuredClone(a); [b !== a, b.self === b, b.d.getTime(), b.m.get(1).x].join()`,
    'true,true,0,1',
  ],
  [
    'what cannot be copied',
    `const copy = async () => structuredClone(() => {}); await copy().catch((error) => error.name)`,
    'DataCloneError',
  ],
  [
    'order of tasks',
    `const order = []; setTimeout(() => order.push('timer')); queueMicrotask(() => order.push('micro')); process.nextTick(() => order.push('tick')); await new Promise((resolve) => setTimeout(resolve, 5)); order.join()`,
    'micro,tick,timer',
  ],
  [
    'timers that are taken back',
    `const t = setTimeout(() => console.log('no'), 1); clearTimeout(t); const i = setInterval(() => clearInterval(i), 1); typeof t`,
    'object',
  ],
  [
    'giving up',
    `const c = new AbortController(); setTimeout(() => c.abort(), 5); await fetch('https://api.twilio.com/x', { signal: c.signal }).catch((error) => error.name)`,
    'AbortError',
  ],
])('%s', async (_what, code, shown) => {
  const statements = code.split('; ');
  const last = statements.pop() ?? '';
  expect(await logOf(`${statements.join(';\n')};\nconsole.log(${last});`)).toEqual([shown]);
});

test('fetch reaches the platform', async () => {
  const { log, requests } =
    await runCode(`const { TWILIO_ACCOUNT_SID: sid, TWILIO_AUTH_TOKEN: token } = process.env;
const response = await fetch('https://api.twilio.com/2010-04-01/Accounts/' + sid + '/Messages.json', {
  method: 'POST',
  headers: { Authorization: 'Basic ' + btoa(sid + ':' + token) },
  body: new URLSearchParams({ To: '+16285550100', From: '+14155550100', Body: 'Hi' }),
});
const message = await response.json();
console.log(response.status, response.ok, response.headers.get('Content-Type'), message.status);`);
  expect(log.map((line) => line.text)).toEqual(['201 true application/json queued']);
  expect(requests).toMatchObject([{ via: 'fetch', line: 2, params: { Body: 'Hi' } }]);
});

test('fetch finds no other host', async () => {
  const code = `await fetch('https://example.com/').catch((error) => console.log(error.name, error.message, error.cause.code));`;
  expect(await logOf(code)).toEqual(['TypeError fetch failed ENOTFOUND']);
  expect(await errorOf(`\nawait fetch('https://example.com/');`)).toMatchObject({
    name: 'TypeError',
    message: 'fetch failed (getaddrinfo ENOTFOUND example.com)',
    line: 2,
  });
});

test('fetch goes where a picture of a text lies, without the keys', async () => {
  const fixture = aFixture({
    messages: [
      {
        at: '2026-07-30T08:00:00Z',
        from: '+16285550100',
        to: '+14155550100',
        body: 'Look',
        media: ['https://media.example.com/lamp.png'],
      },
    ],
  });
  const { log } = await runCode(
    `${CLIENT}const [letter] = await client.messages.list({ limit: 1 });
const [picture] = await letter.media().list();
const address = 'https://api.twilio.com' + picture.uri.replace('.json', '');
await fetch(address).catch((error) => console.log(error.cause.message));
await fetch(address, { redirect: 'error' }).catch((error) => console.log(error.cause.message));`,
    fixture,
  );
  expect(log.map((line) => line.text)).toEqual([
    'getaddrinfo ENOTFOUND media.example.com',
    'unexpected redirect',
  ]);
});

test.each([
  'document',
  'window',
  'indexedDB',
  'WebSocket',
  'XMLHttpRequest',
  'importScripts',
  'Worker',
  'postMessage',
])('%s does not exist', async (name) => {
  expect(await logOf(`console.log(typeof ${name});`)).toEqual(['undefined']);
});
