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
