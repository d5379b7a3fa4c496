import { format } from 'node:util';
import { runInThisContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { CLIENT, logOf, OWN, PICO } from '../support/desk.ts';

/** Values as code, so that Node can show them too. */
const VALUES = [
  `'text', 1, -0, 10n, true, null, undefined, Symbol('s')`,
  `{ a: 1, b: { c: { d: { e: 1 } } } }`,
  `{ f() {}, g: class A {}, h: class B extends Error {}, i: async () => {}, j: function* g() {} }`,
  `{ 'a-b': 1, 2: 3, [Symbol('s')]: 4, $: 5 }`,
  `[1, , 3], [undefined, null], [[[[1]]]], { a: [{ b: [{}] }] }`,
  `["it's", 'a"b', "a'b\\"c", 'a\\nb', 'tab\\t']`,
  `new Map([[{ a: 1 }, 'x'], ['k', new Map()]]), new Set([1, 'a']), new Set()`,
  `new Date(0), new Date(NaN), /x+/gi, [new Date(0)]`,
  `Object.create(null), new (class Foo { constructor() { this.a = 1; } })(), new (class Bar {})()`,
  `{ get x() { throw 1; }, set x(v) {}, get y() { throw 1; }, set z(v) {} }`,
  `new Boolean(true), new String('s'), new Number(3), [new String('abc')]`,
  `new Uint8Array([1, 2]), new Float64Array(2), [new Uint8Array(0)]`,
  `Promise.resolve(5), new Promise(() => {}), [Promise.resolve({ a: 1 })]`,
  `new WeakMap(), new WeakSet()`,
  `(() => { const a = { n: 1 }; a.self = a; a.list = [a]; return a; })()`,
  `Array.from({ length: 30 }, (_, i) => i * 100)`,
  `Array.from({ length: 10 }, (_, i) => 'item ' + i)`,
  `Array.from({ length: 200 }, () => 7)`,
  `Array.from({ length: 27 }, (_, i) => 'x'.repeat(i % 7))`,
  `[{ sid: 'SM00000000000000000000000000000001', to: '+15550001111', status: 'delivered' }, { sid: 'SM2', to: '+1', status: 'sent' }]`,
  `{ a: { b: 1, c: [1, 2, 3] }, long: 'abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz', list: ['aaaaaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbbbbbbbb', 'cccccccccccccccccccc'] }`,
  `{ text: 'a long text that is broken\\nat its line breaks because it does not fit into the width\\nof a console' }`,
  `[['a', 1], ['b', 2]], [[]], {}, [{}], [[1, 2, [3, 4, [5]]], { a: {} }]`,
  `'%s is %d and %i and %f, %o %j %%', 'a', 4.5, 4.5, 4.5, { x: 1 }, { y: 2 }, 'extra', { z: 3 }`,
  `'%s', { a: { b: 1 } }, '%d', '%d', '12px', 'no %x'`,
  `Buffer.from('hi'), [Buffer.from('hi')]`,
  `new URL('https://a.b:8080/c?d=e#f'), new URLSearchParams('a=1&b=2'), new URLSearchParams()`,
  `(function () { return Object.assign(() => 1, { a: 1 }); })()`,
  `[Map, TypeError, Uint8Array, Promise], parseInt`,
  `'%O', { a: { b: { c: { d: 1 } } } }`,
  `'%s', { toString() { return 'own'; } }, 5`,
  `'%s and %s', new (class Foo { toString() { return 'mine'; } })(), new (class Bar {})()`,
  `'%s %s %s', -0, [1, [2]], new Date(0)`,
  `[function foo() {}, Object.assign(function bar() {}, { x: { y: 1 } })]`,
];

describe('the console shows values as Node does', () => {
  test.each(VALUES)('%s', async (values) => {
    const list: unknown[] = await runInThisContext(`(async () => [${values}])()`);
    expect(await logOf(`console.log(${values});`)).toEqual([format(...list)]);
  });
});

describe('what only the desk can show', () => {
  test('a promise somebody forgot to await', async () => {
    const code = `${CLIENT}const message = client.messages.create({ to: '${PICO}', from: '${OWN}', body: 'x' });
console.log(message, message.sid);`;
    expect(await logOf(code)).toEqual(['Promise { <pending> } undefined']);
  });

  test('a class of the SDK, and one of Node', async () => {
    const code = `import twilio from 'twilio';
console.log([twilio.Twilio], [URL], [twilio.validateRequest]);`;
    expect(await logOf(code)).toEqual([
      '[ [class Twilio extends Client] ] [ [class URL] ] [ [Function: validateRequest] ]',
    ]);
  });

  test('a resource of the SDK', async () => {
    const code = `${CLIENT}const message = await client.messages.create({ to: '${PICO}', from: '${OWN}', body: 'x' });
console.log(message, [message.constructor.name]);`;
    const [text = ''] = await logOf(code);
    expect(text).toContain("  body: 'x',\n  numSegments: '1',\n");
    expect(text).toContain('  dateCreated: 2026-07-30T20:12:31.000Z,\n');
    expect(text).toContain("subresourceUris: {\n    media: '/2010-04-01");
    expect(text).toMatch(/\n\} \[ 'MessageInstance' \]$/);
  });

  test('an error of the API, with the place it comes from', async () => {
    const code = `${CLIENT}async function send() {
  return client.messages.create({ to: '+1', from: '${OWN}', body: 'x' });
}
await send().catch((error) => console.error(error));`;
    expect(await logOf(code)).toEqual([
      `RestException [Error]: Invalid 'To' Phone Number: +1
    at async send (main.js:4:26) {
  status: 400,
  code: 21211,
  moreInfo: 'https://www.twilio.com/docs/errors/21211',
  details: undefined
}`,
    ]);
  });

  test('errors with cause and fields', async () => {
    const code = `const inner = new TypeError('inner');
console.log([Object.assign(new Error('outer', { cause: inner }), { code: 5 })]);`;
    expect(await logOf(code)).toEqual([
      `[
  Error: outer
      at main.js:2:56 {
    code: 5,
    [cause]: TypeError: inner
        at main.js:1:19
  }
]`,
    ]);
  });

  test('something that fights back', async () => {
    const code = `console.log(new Proxy({}, { ownKeys() { throw 1; }, getPrototypeOf() { throw 2; }, getOwnPropertyDescriptor() { throw 3; } }), 'after');`;
    expect(await logOf(code)).toEqual(['[object that cannot be shown] after']);
  });

  test('very much at once, cut short', async () => {
    const code = `const many = () => Object.fromEntries(Array.from({ length: 40 }, (_, i) => ['k' + i, i]));
console.log(Array.from({ length: 40 }, () => Array.from({ length: 40 }, many)));`;
    const [text = ''] = await logOf(code);
    expect(text).toHaveLength(2000);
  });
});

describe('the other functions of the console', () => {
  test.each([
    [
      `console.table([{ a: 1, b: 'x' }, { a: 2, c: true }]);`,
      `┌─────────┬───┬─────┬──────┐
│ (index) │ a │ b   │ c    │
├─────────┼───┼─────┼──────┤
│ 0       │ 1 │ 'x' │      │
│ 1       │ 2 │     │ true │
└─────────┴───┴─────┴──────┘`,
    ],
    [
      `console.table(['p', 'q']);`,
      `┌─────────┬────────┐
│ (index) │ Values │
├─────────┼────────┤
│ 0       │ 'p'    │
│ 1       │ 'q'    │
└─────────┴────────┘`,
    ],
    [
      `console.table(new Map([['k', { x: 1 }]]));`,
      `┌───────────────────┬─────┬──────────┐
│ (iteration index) │ Key │ Values   │
├───────────────────┼─────┼──────────┤
│ 0                 │ 'k' │ { x: 1 } │
└───────────────────┴─────┴──────────┘`,
    ],
    [
      `console.table(new Set(['港']));`,
      `┌───────────────────┬────────┐
│ (iteration index) │ Values │
├───────────────────┼────────┤
│ 0                 │ '港'   │
└───────────────────┴────────┘`,
    ],
    [`console.table(5);`, '5'],
    [`console.dir({ a: { b: { c: 1 } } }, { depth: 0 });`, '{ a: [Object] }'],
    [
      `console.assert(1 === 2, 'no %s', 'x'); console.assert(true, 'yes');`,
      'Assertion failed: no x',
    ],
    [`console.count(); console.count('x'); console.count();`, 'default: 1\nx: 1\ndefault: 2'],
    [
      `console.group('G'); console.log('in\\nside'); console.groupEnd(); console.log('out');`,
      'G\n  in\n  side\nout',
    ],
    [`console.time('t'); setTimeout(() => console.timeEnd('t'), 1500);`, 't: 1500.000ms'],
    [`process.stdout.write('raw\\n');`, 'raw'],
  ])('%s', async (code, shown) => {
    expect((await logOf(code)).join('\n')).toBe(shown);
  });
});
