import { describe, expect, test } from 'vitest';
import { MOST_STEPS, MOST_VALUES, type TraceStep } from '../../../game/domain/trace.ts';
import { isTrace } from '../../../game/sandbox/trace-guard.ts';
import { markSteps } from '../../../game/sandbox/trace/mark-steps.ts';
import { withNotes } from '../../../game/sandbox/trace/with-notes.ts';
import { aDesk, CLIENT, OWN, PICO, runCode } from '../../support/desk.ts';
import { nodeSandbox } from '../../support/sandbox.ts';

const trace = async (code: string) => (await nodeSandbox()).trace(code, aDesk());
const linesOf = (steps: readonly TraceStep[]) => steps.map(({ line }) => line);
const valuesOf = ({ values }: TraceStep) =>
  Object.fromEntries(values.map(({ name, text }) => [name, text]));

describe('a trace', () => {
  test('has every line reached, in order, with what the variables hold', async () => {
    const { steps, isCut } = await trace(`let sum = 0;
for (const each of [1, 2]) {
  sum += each;
}
if (sum > 2) console.log(sum);
else console.log('small');`);
    expect(linesOf(steps)).toEqual([1, 2, 3, 3, 5, 5]);
    expect(steps.map(valuesOf)).toEqual([
      {},
      { sum: '0' },
      { each: '1', sum: '0' },
      { each: '2', sum: '1' },
      { sum: '3' },
      { sum: '3' },
    ]);
    expect(isCut).toBe(false);
  });

  test('knows the virtual time, the requests and the lines printed by then', async () => {
    const { steps } = await trace(`${CLIENT}console.log('before');
const message = await client.messages.create({ to: '${PICO}', from: '${OWN}', body: 'x' });
await new Promise((done) => setTimeout(done, 60_000));
console.log(message.status);`);
    const last = steps.at(-1)!;
    expect(last).toMatchObject({ line: 6, requests: 1, logs: 1 });
    expect(last.at).toBeGreaterThan(60_000);
    expect(valuesOf(last)['message']).toBe('MessageInstance, queued');
  });

  test('shows a promise nobody waited for as one that is waiting', async () => {
    const { steps } =
      await trace(`${CLIENT}const message = client.messages.create({ to: '${PICO}', from: '${OWN}', body: 'x' });
console.log(message.sid);`);
    expect(valuesOf(steps.at(-1)!)['message']).toBe('Promise, waiting');
  });

  test('is bounded in steps, values and letters', async () => {
    const many = Array.from({ length: 20 }, (_, index) => `const v${index} = ${index};`).join('');
    const { steps, isCut } = await trace(`${many} const long = 'x'.repeat(5000);
for (let i = 0; i < 5000; i++) long.at(i);`);
    expect(steps).toHaveLength(MOST_STEPS);
    expect(isCut).toBe(true);
    expect(steps.at(-1)!.values).toHaveLength(MOST_VALUES);
    expect(valuesOf(steps.at(-1)!)['long']!.length).toBeLessThanOrEqual(120);
  });

  test('runs no getter and survives values that resist', async () => {
    const { steps, evidence } = await trace(`const a = { get x() { throw new Error('no'); } };
const b = new Proxy({}, { get() { throw new Error('no'); }, getPrototypeOf() { throw new Error('no'); } });
const c = Object.create(null);
console.log('here');`);
    expect(evidence.ended).toEqual({ how: 'normally' });
    expect(linesOf(steps).at(-1)).toBe(4);
  });

  test('is a trace for the door, and nothing else is', async () => {
    const whole = await trace('const a = 1;\nconsole.log(a);');
    expect(isTrace(structuredClone(whole))).toBe(true);
    expect(isTrace({ ...whole, steps: [{ ...whole.steps[0], line: '1' }] })).toBe(false);
  });
});

/** Programs of every shape: with notes in them they do what they did without, on the same lines. */
const PROGRAMS: Readonly<Record<string, string>> = {
  'a message and its answer': `${CLIENT}const message = await client.messages.create({
  to: '${PICO}',
  from: '${OWN}',
  body: 'x',
});
console.log(message.sid, (await message.fetch()).status);`,
  'functions short and long': `const double = (x) => x * 2;
const make = () => ({ a: 1 });
const late = async (x) => await x;
function* count() { yield 1; yield 2 }
console.log([1, 2].map(double), make(), await late(3), [...count()]);
console.log(((a, { b, ...rest } = { b: 2, c: 3 }, [d] = [4], ...more) => [a, b, rest, d, more])(1));`,
  'loops without braces': `for (let i = 0; i < 3; i++) console.log(i)
let n = 0
while (n < 2) n++
do n--
while (n > 0)
for (const key in { a: 1 }) if (key) console.log(key); else console.log('no')
outer: for (;;) { for (;;) { break outer } }
console.log(n)`,
  'if, else if, else': `const of = (x) => { if (x < 1) return 'a'
  else if (x < 2) return 'b'
  else return 'c' }
console.log(of(0), of(1), of(2))`,
  'switch and try': `switch (2) { case 1: console.log('one'); case 2: { console.log('two') } default: console.log('more') }
try { null.x } catch ({ message }) { console.log(message) } finally { console.log('end') }
try { throw 1 } catch { console.log('caught') }`,
  classes: `class A { static count = 0; #secret = 1; static { A.count = 7; } get secret() { return this.#secret; } add = (x) => x + this.#secret; }
class B extends A { constructor() { super(); console.log(super.secret, A.count, this.add(2)); } }
new B();`,
  'a directive, a label and odd comments': `'use strict'; // }
/* { */ let a = 1 /* ; */
label: { if (a) break label; a = 2 }
console.log(a, \`\${a ? \`x\${a}\` : ''}\`, /[}]/.test('}'))`,
  'names used before they are declared': `const late = () => { try { return value } catch (error) { return error.name } };
console.log(late());
const value = 1;
console.log(late());`,
  'exports and an error': `export const a = 1;
export default function twice(x) { return x * 2; }
console.log(twice(a));
null.x;`,
};

test.each(Object.entries(PROGRAMS))('notes change nothing: %s', async (_, code) => {
  const { log, requests, messages, ended, lastedMs } = await runCode(code);
  const { evidence } = await trace(code);
  expect(evidence).toMatchObject({ log, messages, lastedMs });
  expect(evidence.requests.map(({ line }) => line)).toEqual(requests.map(({ line }) => line));
  const lineless = ({ ...end }: typeof ended) =>
    end.how === 'error' ? { ...end, error: { ...end.error, column: null } } : end;
  expect(lineless(evidence.ended)).toEqual(lineless(ended));
  expect(markSteps(code).split('\n')).toHaveLength(code.split('\n').length);
});

test('code with types is traced without them, on the same lines; what cannot be read is not', async () => {
  const marked = await withNotes(`type X = string;\nconst a: X = 'x';\nconsole.log(a);`);
  const { steps } = await (await nodeSandbox()).trace(marked!, aDesk());
  expect(marked).not.toContain(': X');
  expect(steps.length).toBeGreaterThan(0);
  expect(await withNotes('let 1a')).toBeNull();
});
