import { describe, expect, test } from 'vitest';
import { CLIENT, endOf, errorOf } from '../support/desk.ts';

/** [the code, what is said, its line, its column] */
type Row = readonly [code: string, words: string, line: number, column: number];

async function where(code: string) {
  const { message, line, column } = await errorOf(code);
  return [message, line, column];
}

describe('code that cannot be read', () => {
  test.each<Row>([
    [
      'function f() {\n  if (1) {\n    f();\n}\n',
      "Unexpected end of input: the '{' of line 2 is never closed",
      5,
      1,
    ],
    ["console.log('a'\n", "Unexpected end of input: the '(' of line 1 is never closed", 2, 1],
    ["console.log('hello);\nf();", 'Unterminated string literal', 1, 13],
    ['console.log(`hello);\nf();', 'Unterminated template literal', 1, 13],
    ['console.log(“hello”);', "Invalid or unexpected token '“'", 1, 13],
    ['const to;', 'Missing initializer in const declaration', 1, 9],
    ['f(1));', "Unexpected token ')'", 1, 5],
    ['async f() {\n}', "Unexpected identifier 'f'", 1, 7],
    ['const o = { a: 1,\n;', "Unexpected token ';'", 2, 1],
    ['else {\n}', "Unexpected token 'else'", 1, 1],
    ['const class = 1;', "Unexpected token 'class'", 1, 7],
    ['let 5x = 1;', "Invalid or unexpected token '5x'", 1, 5],
    ['const r = /([a-z/;\n', 'Invalid regular expression: missing /', 1, 11],
    [
      '{\n  import x from "twilio";\n}',
      'Import declarations may only appear at the top of a file',
      2,
      10,
    ],
    [
      '{\n  import x from "twilio";\n}',
      'Import declarations may only appear at the top of a file',
      2,
      10,
    ],
    ['let a = 1;\nreturn a;', 'Illegal return statement', 2, 1],
    [
      'class A { #x = 1; }\nnew A().#x;',
      "Private field '#x' must be declared in an enclosing class",
      2,
      9,
    ],
  ])('%j', async (code, ...rest) => {
    expect(await where(code)).toEqual(rest);
  });
});

describe('a value that is not what was hoped for', () => {
  test.each<Row>([
    [
      'const found = [1]\n  .filter((n) => n > 5)\n  .find((n) => n > 5)\n  .toString();',
      "Cannot read properties of undefined (reading 'toString')",
      4,
      4,
    ],
    [
      'const message = {};\nconsole.log(1, message.sid.foo.bar);',
      "Cannot read properties of undefined (reading 'foo')",
      2,
      28,
    ],
    [
      'const o = {\n  get x() { return this.y.z; },\n};\no.x;',
      "Cannot read properties of undefined (reading 'z')",
      2,
      27,
    ],
    [
      'const s = `one\ntwo ${globalThis.m.sid}`;',
      "Cannot read properties of undefined (reading 'sid')",
      2,
      20,
    ],
    ['const o = {};\nconsole.log(o.go());', 'o.go is not a function', 2, 15],
    ['const o = {};\nnew o.Thing();', 'o.Thing is not a constructor', 2, 5],
    ['const F = () => {};\nnew F();', 'F is not a constructor', 2, 5],
    ['class A {}\n\nA();', "Class constructor A cannot be invoked without 'new'", 3, 1],
    [
      `${CLIENT}const all = client.messages.list();\nfor (const m of all);`,
      'all is not iterable',
      4,
      17,
    ],
    ['const all = 5;\nfor await (const m of all);', 'all is not async iterable', 2, 23],
    [
      'const [a] = undefined;',
      'undefined is not iterable (cannot read property Symbol(Symbol.iterator))',
      1,
      1,
    ],
    [
      '\nconst { sid } = undefined;',
      "Cannot destructure property 'sid' of a value that is undefined or null",
      2,
      9,
    ],
    [
      'function f({ to }) {}\nf();',
      "Cannot destructure property 'to' of a value that is undefined or null",
      1,
      14,
    ],
    [
      'const o = Object.freeze({ a: 1 });\no.a = 2;',
      "Cannot assign to read only property 'a' of object",
      2,
      1,
    ],
    [
      'const o = { get a() { return 1; } };\no.a = 2;',
      "Cannot set property 'a' of object which has only a getter",
      2,
      1,
    ],
    ['JSON.parse("<Response/>");', "Unexpected token '<', the text is not valid JSON", 1, 6],
    ['const a = {};\na.a = a;\nJSON.stringify(a);', 'Converting circular structure to JSON', 3, 6],
    ["new Date('x').toISOString();", 'Invalid time value', 1, 15],
    ['[].reduce((a, b) => a);', 'Reduce of empty array with no initial value', 1, 4],
    ['1n + 1;', 'Cannot mix BigInt and other types, use explicit conversions', 1, 4],
    [
      'class A {}\nclass B extends A {\n  constructor() { this.x = 1; }\n}\nnew B();',
      "Must call super constructor in derived class before accessing 'this' or returning from derived constructor",
      3,
      19,
    ],
    ["new RegExp('(');", "Invalid regular expression: expecting ')'", 1, 5],
    [
      'try {\n  globalThis.x.message.foo.bar;\n} finally {\n  await 1;\n}',
      "Cannot read properties of undefined (reading 'message')",
      2,
      16,
    ],
    [
      "await Promise.any([Promise.reject(new Error('a'))]);",
      'All promises were rejected (a)',
      1,
      39,
    ],
  ])('%j', async (code, words, line, column) => {
    const [message, ...place] = await where(code);
    expect(message).toBe(words);
    // the engine counts some columns from the name, some from the sign before it
    expect(place[0]).toBe(line);
    expect(Math.abs(Number(place[1]) - column)).toBeLessThanOrEqual(1);
  });
});

test.each([
  ["import _ from 'lodash';", 1, 16],
  ["\nimport { x } from './helper.js';", 2, 20],
  ["\nconst m = await import('lodash');", 2, 25],
  ["import { Nobody } from 'twilio';", 1, 10],
])('an import in vain has a column: %j', async (code, line, column) => {
  expect(await errorOf(code)).toMatchObject({ line, column });
});

test.each([
  ["\nPromise.reject('x');", 2],
  ['\nPromise.reject();', 2],
  ["await new Promise((resolve, reject) => {\n  reject('no');\n});", 2],
  [
    "const fail = (reject) => reject('no');\n\nawait new Promise((_, no) => fail(no)).catch((e) => { throw e; });",
    3,
  ],
])('a bare value that rejects has a line: %j', async (code, line) => {
  expect(await errorOf(code)).toMatchObject({ name: 'Uncaught', line });
});

test('a method called reject is no trap for the second look', async () => {
  const code = `class Door {\n  reject(what) {\n    throw what;\n  }\n}\nnew Door().reject('you');`;
  expect(await endOf(code)).toMatchObject({ how: 'error', error: { message: 'you', line: 3 } });
});
