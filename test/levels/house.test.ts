import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Diagnosis } from '../../game/domain/check.ts';
import { judge } from '../../game/domain/judge.ts';
import { remarkWords } from '../../game/ui/code/result-words.ts';
import { aDesk, CLIENT, OWN, PICO, runCode } from '../support/desk.ts';

/** Slips every beginner makes once, in any quest: what the house says about them. */
const house: readonly Diagnosis[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../levels/house.json'), 'utf8'),
);
const SEND = `client.messages.create({ to: '${PICO}', from: '${OWN}', body: 'x' })`;

async function remarkOn(code: string) {
  const run = await runCode(code, aDesk());
  const never = { id: 'x', goal: 'x', expect: { log: { text: 'never' } }, diagnoses: [] } as const;
  const { remark } = judge({ checks: [never], praise: [], house }, [run]);
  return { id: remark?.id, words: remark ? remarkWords(remark) : '', line: remark?.line };
}

test.each([
  ['house.no-import', 'const client = twilio();', 'import twilio from "twilio";'],
  ['house.no-import', 'const app = express();', 'import express from "express";'],
  ['house.no-client', `await ${SEND};`, 'const client = twilio();'],
  ['house.no-account', "const c = require('twilio')(accountSid, authToken);", '`accountSid`'],
  [
    'house.account-first',
    "const { TWILIO_ACCOUNT_SID: a, TWILIO_AUTH_TOKEN: b } = process.env;\nrequire('twilio')(b, a);",
    'begin with AC',
  ],
  ['house.no-such-export', "import { twilio } from 'twilio';", 'import twilio from "twilio"'],
  ['house.twiml-class', "import { MessagingResponse } from 'twilio';", 'twilio.twiml'],
  ['house.twiml-class', 'const reply = new MessagingResponse();', 'twilio.twiml'],
  ['house.no-package', "import twlio from 'twlio';", 'letter by letter'],
  ['house.no-await', `${CLIENT}console.log(${SEND});`, '`await`'],
  ['house.no-await', `${CLIENT}const m = ${SEND};\nconsole.log(m.sid);`, '`await`'],
  [
    'house.no-await',
    `${CLIENT}const m = ${SEND};\nawait client.messages(m.sid).fetch();`,
    '`await`',
  ],
  [
    'house.no-await',
    `${CLIENT}const all = client.messages.list();\nfor (const m of all);`,
    '`await`',
  ],
  ['house.no-await', `${CLIENT}console.log('Sent ' + ${SEND});`, '`await`'],
  ['house.no-await-used', `${CLIENT}const m = client.messages.list();\nm.map((x) => x);`, '`m`'],
  ['house.no-await-used', `${CLIENT}const m = ${SEND};\nif (m.status === 'queued') m.sid;`, '`m`'],
  ['house.never-settled', `${CLIENT}await ${SEND};\nawait new Promise(() => {});`, 'line 4'],
  ['house.no-such-name', 'console.log(mesage);', '`mesage`'],
  [
    'house.no-such-name',
    `${CLIENT}await ${SEND.replace('+', '')};\nconsole.log(mesage);`,
    '`mesage`',
  ],
  ['house.no-such-method', `${CLIENT}const m = await ${SEND};\nm.send();`, '`send`'],
  ['house.no-such-method', `${CLIENT}client.messages.creat({});`, 'Line 3 calls `creat`'],
  [
    'house.not-a-function',
    `${CLIENT}const from = 'x';\nconst m = await client.messages.creat({\n  from,\n  to: from,\n  body: 'x',\n});`,
    'before the bracket',
  ],
  ['house.nothing-there', `${CLIENT}await client.message.create({});`, 'before `.create`'],
  ['house.const', `${CLIENT}const tries = 0;\ntries = 1;`, '`let`'],
  [
    'house.no-sid',
    `${CLIENT}const m = await ${SEND};\nawait client.messages(m.Sid).fetch();`,
    '`.sid`',
  ],
  ['house.never-closed', 'function f() {\n  if (1) {\n    f();\n}\n', 'The `{` of line 2'],
  ['house.unterminated', "console.log('hello);", 'with the quote it began with'],
  ['house.unterminated-template', 'console.log(`hello);', 'another backtick'],
  ['house.book-quotes', 'console.log(“hello”);', 'straight ones'],
  ['house.await-outside', '[1].forEach((n) => {\n  await n;\n});', '`async`'],
  ['house.no-json', "\nJSON.parse('<Response/>');", 'Line 2 reads'],
  ['house.no-json', "JSON.parse('');", 'Print it first'],
  ['house.named-twice', 'const to = 1;\nconst to = 2;', '`to` was made'],
  ['house.bad-pattern', "new RegExp('(');", 'no partner'],
  ['house.syntax', 'const o = {\n  a: 1\n  b: 2\n};', 'the line before it'],
  ['house.one-file', "import { x } from './helper.js';", 'one file only'],
  ['house.one-file', "require('./config');", 'one file only'],
  [
    'house.no-return',
    `${CLIENT}const send = () => { ${SEND}; };\nconst m = await send();\nm.sid;`,
    '`return`',
  ],
  ['house.no-return', 'const two = [1].map((n) => { n * 2 });\ntwo[0].toFixed();', '`return`'],
  [
    'house.nothing-there',
    '[1].forEach((n) => { console.log(n); });\nglobalThis.x.y;',
    'before `.y`',
  ],
  ['house.nothing-inside', '\nconst { sid } = undefined;', 'Line 2 takes'],
  ['house.uncaught-value', "\nPromise.reject('no');", '`catch`'],
  [
    'house.for-each',
    `${CLIENT}const sids = [];\n[1].forEach(async () => {\n  const m = await ${SEND};\n  sids.push(m.sid);\n});\nconsole.log(sids);`,
    '`for (const one of all)`',
  ],
  ['house.no-await', `${CLIENT}const { sid } = ${SEND};\nconsole.log(sid);`, '`await`'],
])('%s explains %j', async (id, code, words) => {
  const remark = await remarkOn(code);
  expect(remark.id).toBe(id);
  expect(remark.words).toContain(words);
  expect(remark.words).not.toMatch(/[{}]\w|\w}/);
  expect(remark.words.split(/\s+/).length).toBeLessThanOrEqual(30);
});

test.each([
  `${CLIENT}const sent = ${SEND};\nconst m = await sent;\nm.sid;`,
  `${CLIENT}const sent = ${SEND};\nawait Promise.all([sent]);`,
  `${CLIENT}const m = await ${SEND};\nm.sid;`,
])('who waits in another way is not told to wait: %j', async (code) => {
  expect((await remarkOn(code)).id).not.toMatch(/no-await/);
});
