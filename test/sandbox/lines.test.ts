import { describe, expect, test } from 'vitest';
import { CLIENT, endOf, errorOf, OWN, runCode } from '../support/desk.ts';

describe('the line of an error is the line of the player', () => {
  test.each<[what: string, code: string, name: string, line: number]>([
    ['that cannot be read', 'const a = 1;\nlet 1b = 2;', 'SyntaxError', 2],
    ['a missing value', 'const a = null;\n\na.x;', 'TypeError', 3],
    ['an unknown name', 'console.log(1);\nconsole.log(nobody);', 'ReferenceError', 2],
    [
      'thrown in a function',
      'function f() {\n  throw new RangeError("x");\n}\nf();',
      'RangeError',
      2,
    ],
    ['thrown in a timer', 'setTimeout(() => {\n  throw new Error("late");\n}, 50);', 'Error', 2],
    ['thrown after a wait', 'await null;\n\nthrow new Error("late");', 'Error', 3],
    ['nobody looks after', 'async function f() {\n  throw new Error("x");\n}\nf();', 'Error', 2],
    ['inside JSON.parse', '\nJSON.parse("{no");', 'SyntaxError', 2],
    ['a stack that runs over', '\nfunction f() { return f() + 1; }\nf();', 'RangeError', 2],
    ['that is no error', 'function f() {\n  throw 42;\n}\nf();', 'Uncaught', 2],
    ['an export that is missing', "\nimport { Nobody } from 'twilio';", 'SyntaxError', 2],
    ['a class of its own', 'class OhNo extends Error {}\n\nthrow new OhNo("x");', 'OhNo', 3],
  ])('%s', async (_what, code, name, line) => {
    expect(await errorOf(code)).toMatchObject({ name, line });
  });

  test('has a column', async () => {
    expect(await errorOf('const a = null; a.x;')).toMatchObject({ line: 1, column: 19 });
  });
});

describe('an error of the API points at the call', () => {
  const bad = `client.messages.create({ to: '+1', from: '${OWN}', body: 'x' })`;

  test('through await in a function', async () => {
    const error = await errorOf(
      `${CLIENT}async function send() {\n  return ${bad};\n}\nawait send();`,
    );
    expect(error).toMatchObject({ name: 'RestException', code: 21211, status: 400, line: 4 });
  });

  test('without await', async () => {
    expect(await errorOf(`${CLIENT}\n${bad};\nconsole.log(1);`)).toMatchObject({
      code: 21211,
      line: 4,
    });
  });

  test('when it is awaited much later', async () => {
    const code = `${CLIENT}const sent = ${bad};
sent.catch(() => {});
await new Promise((resolve) => setTimeout(resolve, 5000));
await sent;`;
    expect(await errorOf(code)).toMatchObject({ code: 21211, line: 3 });
  });

  test('of two calls at once, each at its own', async () => {
    const { log } = await runCode(`${CLIENT}const one = ${bad};
const other = ${bad};
for (const { reason } of await Promise.allSettled([one, other])) console.error(reason);`);
    expect(log.map(({ text }) => /main\.js:(\d+)/.exec(text)?.[1])).toEqual(['3', '4']);
  });

  test('and so does what the SDK itself refuses', async () => {
    const error = await errorOf(`${CLIENT}\nclient.messages.create({ body: 'x' });`);
    expect(error).toMatchObject({
      name: 'Error',
      message: `Required parameter "params['to']" missing.`,
      line: 4,
    });
  });
});

test.each([
  [
    'a request',
    `await client.messages.create({\n  to: pick('+1628'),\n  from: String(1),\n  body: 'x',\n}).catch(() => {});`,
  ],
  ['a console line', `console.log(\n  pick(1),\n  pick(2),\n);`],
])('%s over several lines has the line where it begins', async (_what, code) => {
  const { requests, log } = await runCode(`${CLIENT}const pick = (x) => x;\n${code}`);
  expect([...requests, ...log]).toMatchObject([{ line: 4 }]);
});

test('the log knows the line of every entry', async () => {
  const { log } = await runCode(`console.log('a');
function say() {
  console.warn('b');
}
say();
setTimeout(() =>
  console.error('c'), 10);`);
  expect(log).toMatchObject([
    { level: 'log', line: 1, at: 0 },
    { level: 'warn', line: 3, at: 0 },
    { level: 'error', line: 7, at: 10 },
  ]);
});

describe('the line of a loop without end', () => {
  test.each<[what: string, code: string, line: number]>([
    ['while', 'const a = 1;\n\nwhile (true) {\n}', 3],
    ['for', 'let n = 0;\nfor (;;) n++;', 2],
    ['the outer of two', 'while (true) {\n  for (let i = 0; i < 3; i++) { i; }\n}', 1],
    ['the inner of two', 'for (let i = 0; i < 10; i++) {\n  while (i > 5) {}\n}', 2],
    [
      'after loops that end',
      'for (const x of [1, 2]) { x; }\nlet s = "queued"; // while (true)\nwhile (s !== "delivered") {\n}',
      3,
    ],
    [
      'around a function with a loop',
      'function work() {\n  for (let i = 0; i < 9; i++) { i; }\n}\nwhile (true) {\n  work();\n}',
      4,
    ],
    ['that waits for nothing', 'let done = false;\nwhile (!done) await null;', 2],
    ['that waits for the clock', 'const until = Date.now() + 1;\nwhile (Date.now() < until);', 2],
  ])('%s', async (_what, code, line) => {
    const ended = await endOf(code, { limits: { ticks: 300, microtasks: 20_000 } });
    expect(ended).toEqual({ how: 'stopped', reason: 'cpu', line });
  });
});

describe("the engine's errors in the words of Node", () => {
  test.each([
    [
      'const client = {};\nclient.messages.create();',
      "Cannot read properties of undefined (reading 'create')",
    ],
    ['null.x = 1;', "Cannot set properties of null (setting 'x')"],
    [
      'const client = { messages: {} };\nclient.messages.creat({\n  to: 1,\n});',
      'client.messages.creat is not a function',
    ],
    ['const x = 5; x();', 'x is not a function'],
    ['[1].forEach((x) => {\n  x();\n});', 'x is not a function'],
    ['const f = (x) => x;\nf(f(1), [1].nope());', 'not a function'],
    ['const a = 1;\na = 2;', 'Assignment to constant variable.'],
    ['const y = z;\nlet z = 1;', "Cannot access 'z' before initialization"],
    ['let name = 1;\nlet name = 2;', "Identifier 'name' has already been declared"],
    ['foo();', 'foo is not defined'],
    [
      "import { twilo } from 'twilio';",
      "The requested module 'twilio' does not provide an export named 'twilo'",
    ],
    [
      `${CLIENT}client.messages.list().forEach((message) => message);`,
      'client.messages.list(...).forEach is not a function',
    ],
    [
      'function f() { await 1; }',
      'await is only valid in async functions and the top level bodies of modules',
    ],
  ])('%s', async (code, message) => {
    expect((await errorOf(code)).message).toBe(message);
  });
});
