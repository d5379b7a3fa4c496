import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../game/domain/evidence.ts';
import { readSdk, readWasm } from '../../game/sandbox/build/parts.ts';
import { createEngine } from '../../game/sandbox/engine/engine.ts';
import { aDesk, CLIENT, OWN, PICO } from '../support/desk.ts';

/**
 * A machine that was used is made as new and used again. Whatever one run leaves behind, the next one ends with the
 * same evidence as on an engine nobody has used.
 */
const [wasm, sdk] = await Promise.all([readWasm(), readSdk()]);
const module = await WebAssembly.compile(wasm);
const SEND = `client.messages.create({ to: '${PICO}', from: '${OWN}', body: 'x' })`;

/** Looks at everything a run could have left its mark on. */
const LOOKS = `${CLIENT}
const names = (value) => Reflect.ownKeys(value).map(String).sort().join();
console.log(names(globalThis), names(Object.prototype), names(Array.prototype), names(Promise));
console.log(globalThis.left, process.env.LEFT, names(process.env), process.exitCode, twilio.left);
console.log(Object.isFrozen(Promise.prototype), [3, 1].toSorted().join(), String(new Error('x').stack));
console.log(Symbol.for('left').left, Symbol.for('left').description, /a/g.lastIndex, RegExp.left);
console.log(Date.now(), new Date().toISOString(), performance.now(), Math.random(), Math.random());
console.log(names(require('twilio')), names(require('express')), module.exports, Object.keys(exports));
console.count();
console.count('left');
console.group();
console.groupEnd();
console.timeLog('left');
console.log(setTimeout(() => console.log('timer', Math.random()), 10) + 0);
console.log(typeof WeakRef, typeof FinalizationRegistry);
console.log(await ${SEND}.then((m) => [m.sid, m.status, m.dateCreated]));
console.log(await fetch('https://desk.example.com/x').then((r) => r.status, (e) => e.message));
console.log('x'.repeat(1e6).length, new Array(1e5).fill(0).map(String).length);
null.property;`;

/** What the first run does before it ends, in whatever way. */
const LEAVINGS: readonly (readonly [what: string, code: string])[] = [
  [
    'globals',
    `globalThis.left = 1; var a = 2; globalThis.console = null; delete globalThis.fetch;`,
  ],
  [
    'built-ins',
    `Array.prototype.push = null; Object.prototype.left = 1; JSON.parse = () => 'left';
Promise.prototype.then = null; String.prototype.replace = () => 'left'; Map.prototype.get = null;
Object.freeze(Promise.prototype); Math.random = () => 0.5; Date.now = () => 5; Error.prototype.toString = null;`,
  ],
  [
    'the console',
    `console.count('left'); console.count(); console.group('a'); console.time('left');`,
  ],
  [
    'the environment',
    `process.env.LEFT = '1'; delete process.env.TWILIO_AUTH_TOKEN; process.exitCode = 3;`,
  ],
  [
    'symbols',
    `Symbol.for('left'); Symbol.prototype.left = 1; Object.defineProperty(Symbol.prototype, 'description', { value: 'left' });`,
  ],
  [
    'patterns',
    `const p = /a/g; p.exec('aa'); RegExp.left = p; RegExp.prototype.exec = () => null;`,
  ],
  [
    'packages',
    `import twilio from 'twilio'; twilio.left = 1; require('express').left = 1; module.exports = 5; exports.left = 1;
twilio.Twilio.prototype.request = null; require('twilio').RestException = null;`,
  ],
  [
    'clients',
    `${CLIENT}await ${SEND}; client.messages.create = null; Object.getPrototypeOf(client.messages).left = 1;`,
  ],
  [
    'timers',
    `setInterval(() => {}, 1000); setTimeout(() => { globalThis.left = 2; }, 50); process.exit(0);`,
  ],
  [
    'promises that wait',
    `Promise.resolve().then(function again() { return Promise.resolve().then(again); }); await new Promise(() => {});`,
  ],
  ['promises nobody looks after', `Promise.reject(new Error('left')); Promise.reject('left');`],
  ['requests under way', `${CLIENT}${SEND}; ${SEND}; process.exit(1);`],
  [
    'weak references',
    `globalThis.left = new WeakRef({}); const r = new FinalizationRegistry(() => { globalThis.left = 3; });
for (let i = 0; i < 1000; i++) r.register({ i }, i);`,
  ],
  ['chance', `for (let i = 0; i < 99; i++) Math.random();`],
  ['time', `await new Promise((r) => setTimeout(r, 3_600_000)); console.log(performance.now());`],
  [
    'hooks',
    `Error.prepareStackTrace = () => 'left'; Error.stackTraceLimit = 0; try { null.x; } catch (e) { e.stack; }`,
  ],
  [
    'servers',
    `const app = require('express')(); app.get('/x', (q, s) => s.send('left')); app.listen(3000);`,
  ],
  ['a stack that ran over', `function f() { return f() + 1; } f();`],
  ['a loop', `while (true) {}`],
  ['a loop of errors', `for (;;) try { null.x; } catch {}`],
  [
    'much memory',
    `globalThis.left = []; for (let i = 0; i < 100; i++) globalThis.left.push('x'.repeat(5000) + i);`,
  ],
  ['all the memory', `const all = []; for (;;) all.push(new Array(10_000).fill(all.length));`],
  ['deep nesting', `JSON.parse('['.repeat(1e6));`],
  ['a syntax error', `const = ;`],
  ['an import in vain', `import x from 'nowhere';`],
  ['a flood', `for (;;) console.log('left');`],
  [
    'a getter that throws',
    `throw new Proxy({}, { getOwnPropertyDescriptor() { throw 1; }, get() { throw 2; } });`,
  ],
];

/** One for all of them, so that what many runs leave comes together. */
const used = await createEngine({ wasm: module, sdk });

async function runBoth(first: string, second: string): Promise<Evidence> {
  const limits = { ticks: 300, wallMs: 20_000, microtasks: 100_000 };
  used.prepare();
  await used.run({ code: first, fixture: aDesk(), limits });
  used.prepare();
  return used.run({ code: second, fixture: aDesk() });
}

describe('the next run knows nothing of', async () => {
  const fresh = await createEngine({ wasm: module, sdk });
  const alone = await fresh.run({ code: LOOKS, fixture: aDesk() });

  test('anything, and it gets to its last line', () => {
    expect(alone.ended).toMatchObject({ how: 'error', error: { line: LOOKS.split('\n').length } });
    expect(alone.log.length).toBeGreaterThan(12);
  });

  test.each(LEAVINGS)('%s', async (_what, code) => {
    expect(await runBoth(code, LOOKS)).toEqual(alone);
  });

  test('what it left itself', async () => {
    expect(await runBoth(LOOKS, LOOKS)).toEqual(alone);
  });
});
