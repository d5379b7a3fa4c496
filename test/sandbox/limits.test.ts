import { expect, test } from 'vitest';
import { CLIENT, endOf, OWN, PICO, runCode, aDesk } from '../support/desk.ts';

const stopped = (reason: string, line: number | null) => ({ how: 'stopped', reason, line });

test('too many steps', async () => {
  expect(await endOf('\nfor (;;) {}')).toMatchObject({ how: 'stopped', line: 2 });
});

test('too long, even if every step is short', async () => {
  const ended = await endOf('while (true) await null;', { limits: { wallMs: 100 } });
  expect(ended).toEqual(stopped('time', 1));
});

test('too many continuations', async () => {
  const code = 'const again = () => Promise.resolve().then(again);\nawait again();';
  expect(await endOf(code, { limits: { microtasks: 1000 } })).toMatchObject({ reason: 'cpu' });
});

test('too much memory', async () => {
  expect(await endOf('const all = [];\nfor (;;) all.push("x".repeat(1e6) + all.length);')).toEqual(
    stopped('memory', 2),
  );
});

test('too many timers at once', async () => {
  expect(await endOf('\nfor (;;) setTimeout(() => {}, 1e9);')).toEqual(stopped('timers', 2));
});

test('too many timers in all', async () => {
  expect(await endOf('\nsetInterval(() => {}, 1000);')).toEqual(stopped('timers', 2));
});

test('longer than the virtual day', async () => {
  expect(await endOf('\nsetTimeout(() => {}, 25 * 3600 * 1000);')).toEqual(
    stopped('virtual-time', 2),
  );
});

test('too much output, of which the beginning is kept', async () => {
  const { ended, log } = await runCode('\nfor (;;) console.log("spam");');
  expect(ended).toEqual(stopped('output', 2));
  expect(log).toHaveLength(1000);
});

test('a line that is too long is cut', async () => {
  const { ended, log } = await runCode('console.log("x".repeat(2e7));');
  expect(ended.how).toBe('normally');
  expect(log[0]?.text).toHaveLength(2000);
});

test('too many requests', async () => {
  const code = `${CLIENT}for (;;) client.messages.create({ to: '${PICO}', from: '${OWN}', body: 'x' });`;
  expect(await endOf(code, { limits: { requests: 20 } })).toEqual(stopped('requests', 3));
});

test('a request that is too large', async () => {
  const code = `${CLIENT}await client.messages.create({ to: '${PICO}', from: '${OWN}', body: 'x'.repeat(1e5) });`;
  expect(await endOf(code)).toEqual(stopped('requests', 3));
});

test('the Stop button', async () => {
  expect(await endOf('for (;;) {}', { isStopped: () => true })).toMatchObject(
    stopped('player', null),
  );
});

test('waiting for what never comes', async () => {
  expect(await endOf('await new Promise(() => {});')).toEqual(stopped('never-settled', 1));
});

test('a function nobody waits for may wait for ever', async () => {
  expect(await endOf('async function f() { await new Promise(() => {}); }\nf();')).toEqual({
    how: 'normally',
  });
});

test('nesting too deep for the host', async () => {
  expect(await endOf('JSON.parse("[".repeat(200000));')).toMatchObject({
    how: 'error',
    error: { name: 'RangeError' },
  });
});

test('process.exit ends it at once, without an error', async () => {
  const { ended, log } = await runCode('console.log(1);\nprocess.exit(1);\nconsole.log(2);');
  expect(ended).toEqual({ how: 'normally' });
  expect(log).toHaveLength(1);
});

test('what was sent before a stop is still delivered', async () => {
  const code = `${CLIENT}await client.messages.create({ to: '${PICO}', from: '${OWN}', body: 'x' });\nfor (;;) {}`;
  const { ended, messages } = await runCode(code, aDesk(), { limits: { ticks: 200 } });
  expect(ended).toMatchObject({ how: 'stopped', line: 4 });
  expect(messages).toMatchObject([{ status: 'delivered' }]);
});

test('the fixture says how long the city goes on', async () => {
  const code = `${CLIENT}await client.messages.create({ to: '${PICO}', from: '${OWN}', body: 'x' });`;
  const { messages, lastedMs } = await runCode(code, { ...aDesk(), settleFor: 0 });
  expect(messages).toMatchObject([{ status: 'queued' }]);
  expect(lastedMs).toBeLessThan(100);
});

test('errors made in a loop do not swallow the stop', async () => {
  const code = 'const kept = [];\nfor (;;) kept.push(new Error("x"));';
  // Few steps, so that they run out before the memory does.
  const ended = await endOf(code, { limits: { ticks: 50 } });
  expect(ended).toMatchObject({ how: 'stopped', reason: 'cpu', line: 2 });
});
