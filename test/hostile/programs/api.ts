import { programs } from './program.ts';

/** To misuse the API of the city. */
const CLIENT = "const client = require('twilio')();\n";
const ANSWER = "{ to: '+16285550100', from: '+14155550100', body: 'x' }";

export const api = programs({
  'all at once': [
    `${CLIENT}await Promise.all(Array.from({ length: 2000 }, () => client.messages.create(${ANSWER})));`,
    'ok',
    'error',
    'stopped',
  ],
  'a body of megabytes': [
    `${CLIENT}await client.messages.create({ ...${ANSWER}, body: 'x'.repeat(5e6) });`,
    'stopped',
    'error',
  ],
  'a thousand pictures': [
    `${CLIENT}await client.messages.create({ ...${ANSWER}, mediaUrl: Array(1000).fill('https://example.com/x.png') });`,
    'error',
    'ok',
  ],
  'parameters that are code': [
    `${CLIENT}await client.messages.create({ to: { toString() { for (;;); } }, from: '+14155550100', body: 'x' });`,
    'stopped',
    'error',
  ],
  'an SID with a path': [`${CLIENT}await client.messages('../../Accounts').fetch();`, 'error'],
  'an SID with a new line': [
    `${CLIENT}await client.messages('SM\\r\\nHost: CANARY').fetch();`,
    'error',
  ],
  'headers with new lines': [
    "await fetch('https://api.twilio.com/', { headers: { 'x\\r\\nHost': 'CANARY' } });",
    'error',
    'ok',
  ],
  'a form that is too wide': [
    "await fetch('https://api.twilio.com/2010-04-01/Accounts.json?' + 'a=1&'.repeat(10000));",
    'ok',
    'error',
    'stopped',
  ],
  'a form with a prototype in it': [
    "await fetch('https://api.twilio.com/2010-04-01/Accounts.json', { method: 'POST', body: new URLSearchParams({ __proto__: 'x', constructor: 'y' }) });\nif ({}.x) console.log('ESCAPE');",
    'ok',
    'error',
  ],
  'an app that answers for ever': [
    "const app = require('express')();\napp.all('/{*all}', (req, res) => { for (;;) res.write('x'); });\napp.listen(3000);",
    'ok',
    'error',
    'stopped',
  ],
  'polling without waiting': [
    `${CLIENT}let m = await client.messages.create(${ANSWER});\nwhile (m.status !== 'impossible') m = await m.fetch();`,
    'stopped',
  ],
  'polling with waiting, for ever': [
    `${CLIENT}let m = await client.messages.create(${ANSWER});\nwhile (m.status !== 'impossible') { await new Promise((r) => setTimeout(r, 60000)); m = await m.fetch(); }`,
    'stopped',
  ],
});
