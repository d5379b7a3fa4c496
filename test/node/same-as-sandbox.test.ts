/** What programs for a messaging API do, in the sandbox and in real Node with real HTTP: the same. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Fixture } from '../../game/domain/fixture.ts';
import { CLIENT, PICO } from '../support/desk.ts';
import { aFixture, aHandset, aReply, OWN_NUMBER } from '../support/fixtures.ts';
import { nodeSandbox } from '../support/sandbox.ts';
import { comparable } from './desk/comparable.ts';
import { runInNode } from './desk/run-in-node.ts';

// Inside the project, where `twilio` is found.
const cache = join(import.meta.dirname, '../../node_modules/.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'same-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TEXT = `{ from: '${OWN_NUMBER}', to: '${PICO}', body: 'Hello' }`;
const handsets = [aHandset({ replies: [aReply()] })];
const messages = { resource: 'Messages' } as const;

const DESK = `import express from 'express';
     const desk = express();
     desk.use(express.urlencoded({ extended: false }));
     desk.listen(3000, () => console.log('open'));
     const [number] = await client.incomingPhoneNumbers.list({ limit: 1 });
     await number.update({ smsUrl: 'https://desk.example.com/sms' });
     `;
const quiet = [aHandset()];
const script = [1, 9].map((at) => ({ at, from: PICO, to: OWN_NUMBER, body: `Ferry & ${at}?` }));

type Program = readonly [what: string, code: string, fixture: Partial<Omit<Fixture, 'account'>>];

const programs: readonly Program[] = [
  [
    'follows a message until it has arrived',
    `let message = await client.messages.create(${TEXT});
     while (message.status !== 'delivered') {
       await new Promise((resolve) => setTimeout(resolve, 400));
       message = await message.fetch();
       console.log(new Date().toISOString(), message.status, message.price);
     }`,
    {},
  ],
  [
    'sends many at once',
    `const sent = await Promise.all([1, 2, 3, 4, 5].map((n) => client.messages.create({ ...${TEXT}, body: 'No. ' + n })));
     console.log(sent.map((each) => each.sid));
     setInterval(() => console.log(Date.now()), 700).unref();
     setTimeout(() => process.exit(), 2000);`,
    {},
  ],
  [
    'pages through a list and prints it in many ways',
    `for (let n = 0; n < 5; n++) await client.messages.create(${TEXT});
     const rows = await client.messages.list({ pageSize: 2 });
     console.table(rows.map(({ body, status }) => ({ body, status })));
     console.group('first');
     console.info('%s has %d segments', rows[0].sid, rows[0].numSegments);
     console.groupEnd();
     console.error(rows[0].dateCreated, [rows[0].subresourceUris]);`,
    {},
  ],
  [
    'calls without the SDK',
    `const address = 'https://api.twilio.com/2010-04-01/Accounts/' + process.env.TWILIO_ACCOUNT_SID;
     const keys = btoa(process.env.TWILIO_ACCOUNT_SID + ':' + process.env.TWILIO_AUTH_TOKEN);
     const headers = { authorization: 'Basic ' + keys };
     const body = new URLSearchParams({ From: '${OWN_NUMBER}', To: '${PICO}', Body: 'Hello' });
     const answer = await fetch(address + '/Messages.json', { method: 'POST', headers, body });
     console.log(answer.status, (await answer.json()).sid);
     console.log((await fetch(address + '/Nothing.json', { headers })).status);
     await fetch('https://nowhere.example.com').catch((error) => console.log(error.message, error.cause.message));`,
    {},
  ],
  [
    'asks where a picture lies',
    `const [letter] = await client.messages.list({ limit: 1 });
     const [picture] = await letter.media().list();
     const address = 'https://api.twilio.com' + picture.uri.replace('.json', '');
     const answer = await fetch(address, { redirect: 'manual' });
     console.log(answer.status, answer.statusText, answer.redirected, answer.headers.get('location'), await answer.text());`,
    {
      messages: [
        {
          at: '2026-07-30T08:00:00Z',
          from: PICO,
          to: OWN_NUMBER,
          body: 'Look',
          media: ['https://media.example.com/lamp.png'],
        },
      ],
    },
  ],
  [
    'waits and tries again where there is no room',
    `const patient = twilio(process.env.TWILIO_ACCOUNT_SID, process.env.TWILIO_AUTH_TOKEN, { autoRetry: true });
     const sent = await Promise.allSettled([1, 2, 3].map(() => patient.messages.create(${TEXT})));
     console.log(sent.map((each) => each.status), Math.random());`,
    { inFlight: 1 },
  ],
  [
    'is refused, and ends with the error',
    `console.log('before');
     await client.messages.create({ ...${TEXT}, to: '+1628555' });`,
    {},
  ],
  ['breaks by its own fault', `await client.messages.create(${TEXT}); null.sid;`, {}],
  [
    'outlives an answer that is slow',
    `await client.messages.create(${TEXT}); console.log(new Date().toISOString());`,
    { faults: [{ ...messages, what: { kind: 'delay', ms: 7000 } }] },
  ],
  [
    'hears of people who text in',
    `await new Promise((resolve) => setTimeout(resolve, 2500));
     console.log((await client.messages.list()).map(({ direction, body }) => direction + body));`,
    { script: [{ at: 2, from: PICO, to: OWN_NUMBER, body: 'Ferry?' }] },
  ],
  [
    'answers people at a desk, after a call of its own',
    `${DESK}desk.post('/sms', async (req, res) => {
       const { status } = await client.messages.create({ ...${TEXT}, body: req.body.Body });
       console.log(Date.now(), req.protocol, req.hostname, status);
       const reply = new twilio.twiml.MessagingResponse();
       reply.message({ action: '/receipt' }, req.body.Body);
       setTimeout(() => res.type('text/xml').send(reply.toString()), 700);
     });
     desk.post('/receipt', (req, res) => res.sendStatus(204).end(console.log(req.body.MessageStatus)));`,
    { script, handsets: quiet },
  ],
  [
    'lets the network wait, and closes in time',
    `${DESK}desk.post('/sms', (req) => console.log(req.get('user-agent'), req.body.Body));`,
    { script, handsets: quiet, settleFor: 12 },
  ],
  [
    'looks at the seal of who visits',
    `${DESK}desk.post('/sms', twilio.webhook(), (req, res) => res.type('text').send('Welcome.'));`,
    {
      script,
      handsets: quiet,
      web: {
        visits: (['none', 'real', 'foreign', 'changed'] as const).map((seal, at) => ({
          at: at + 2,
          method: 'POST',
          url: 'https://desk.example.com/sms',
          params: { From: PICO, Body: 'FREE FERRIES' },
          seal,
        })),
      },
    },
  ],
  ['waits for what never comes', 'await new Promise(() => {});', {}],
];

/** Other processes run meanwhile. */
const PATIENT = { wallMs: 20_000 };

describe.concurrent('a program that', () => {
  test.each(programs)('%s', async (what, rest, changes) => {
    const fixture = aFixture({ handsets, ...changes });
    const code = CLIENT + rest;
    const file = join(folder, `${what.replaceAll(/\W/g, '-')}.mjs`);
    writeFileSync(file, code);

    const there = await runInNode(file, fixture);

    const here = await (await nodeSandbox()).run(code, fixture, { limits: PATIENT });
    expect(comparable(there)).toEqual(comparable(here));
  });
});
