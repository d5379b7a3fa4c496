import { expect, test } from 'vitest';
import { aDesk, CLIENT, logOf, OWN, PICO, runCode } from '../support/desk.ts';

const HARMLESS = `${CLIENT}const message = await client.messages.create({ to: '${PICO}', from: '${OWN}', body: 'x' });
console.log(message.status, Math.random(), new Date().toISOString(), {}.leak, typeof leak);`;

test('the same code in the same fixture gives the same evidence', async () => {
  expect(await runCode(HARMLESS)).toEqual(await runCode(HARMLESS));
});

test('another seed gives other numbers', async () => {
  const code = 'console.log(Math.random());';
  const one = await runCode(code, { ...aDesk(), seed: 1 });
  const other = await runCode(code, { ...aDesk(), seed: 2 });
  expect(one.log).not.toEqual(other.log);
});

test('time begins when the fixture says', async () => {
  const code = 'console.log(new Date().toISOString(), new Date(2026, 0, 1).getTimezoneOffset());';
  const { log } = await runCode(code, { ...aDesk(), startsAt: '2031-05-06T07:08:09Z' });
  expect(log[0]?.text).toBe('2031-05-06T07:08:09.000Z 0');
});

test('nothing a run leaves behind reaches the next', async () => {
  const before = await runCode(HARMLESS);
  await runCode(`globalThis.leak = 1;
Object.prototype.leak = 1;
Array.prototype.push = () => { throw 1; };
JSON.stringify = () => 'x';
Math.random = () => 4;
require('twilio').twiml = null;
require('twilio').Twilio.prototype.request = null;
process.env.TWILIO_ACCOUNT_SID = 'no';`);
  expect(await runCode(HARMLESS)).toEqual(before);
});

test('runs at the same time do not meet', async () => {
  const alone = await runCode(HARMLESS);
  const together = await Promise.all([1, 2, 3].map(() => runCode(HARMLESS)));
  expect(together).toEqual([alone, alone, alone]);
});

test('the door to the host cannot be found', async () => {
  const code = `console.log(Reflect.ownKeys(globalThis).filter((key) => /host|mark|thrown|qjs/i.test(String(key))));`;
  expect(await logOf(code)).toEqual(['[]']);
});

test('500 runs need no more memory than 100', async () => {
  for (let run = 0; run < 100; run++) await runCode(HARMLESS);
  const before = process.memoryUsage.rss();
  for (let run = 0; run < 400; run++) await runCode(HARMLESS);
  const grown = process.memoryUsage.rss() - before;
  expect(grown).toBeLessThan(150 * 1024 * 1024);
}, 60_000);
