import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../game/domain/evidence.ts';
import type { Fixture } from '../../game/domain/fixture.ts';
import { OWN, PICO, runCode } from '../support/desk.ts';
import { aFixture, aHandset, anOwnedNumber, aScriptedMessage } from '../support/fixtures.ts';
import { SMS_URL } from '../support/web-desk.ts';

/** People who text a number whose door is the desk. */
function aCity(texts: readonly string[] = ['Ferry?'], more: Partial<Fixture> = {}): Fixture {
  return aFixture({
    account: { numbers: [anOwnedNumber({ phoneNumber: OWN, smsUrl: SMS_URL })] },
    handsets: [aHandset({ number: PICO })],
    script: texts.map((body, index) => aScriptedMessage({ at: index + 1, body })),
    ...more,
  });
}

const EXPRESS = `import express from 'express';
import twilio from 'twilio';
const { MessagingResponse } = twilio.twiml;
const desk = express();
desk.use(express.urlencoded({ extended: false }));
`;

const answers = ({ messages }: Evidence): string[] =>
  messages.filter(({ direction }) => direction === 'outbound-reply').map(({ body }) => body);
const lines = ({ log }: Evidence): string[] => log.map(({ text }) => text);
const codes = (evidence: Evidence): number[] => evidence.debugger.map(({ code }) => code);

describe('Express', () => {
  test('answers a text with the SDK', async () => {
    const code = `${EXPRESS}
desk.post('/sms', (req, res) => {
  const reply = new MessagingResponse();
  reply.message('You wrote: ' + req.body.Body);
  res.type('text/xml').send(reply.toString());
});
desk.listen(3000, () => console.log('open'));`;
    const evidence = await runCode(code, aCity(['Fish & chips <3', '¿Está abierto? ☕']));

    expect(evidence.ended).toEqual({ how: 'normally' });
    expect(answers(evidence)).toEqual([
      'You wrote: Fish & chips <3',
      'You wrote: ¿Está abierto? ☕',
    ]);
    expect(lines(evidence)).toEqual(['open']);
    expect(codes(evidence)).toEqual([]);
    expect(evidence.webhooks).toMatchObject([
      { status: 200, contentType: 'text/xml; charset=utf-8', signed: true },
      { status: 200 },
    ]);
  });

  test('hands the app back from use and from routes, to be chained', async () => {
    const code = `import express from 'express';
express()
  .use(express.urlencoded({ extended: false }))
  .post('/sms', (req, res) => res.type('text').send('You wrote: ' + req.body.Body))
  .listen(3000);`;
    const evidence = await runCode(code, aCity());

    expect(answers(evidence)).toEqual(['You wrote: Ferry?']);
  });

  test('the same with require, a router and GET', async () => {
    const code = `const express = require('express');
const desk = express();
const windows = express.Router();
windows.get('/:name', (req, res) => res.type('text').send([req.params.name, req.query.Body, req.baseUrl].join(' ')));
desk.use('/windows', windows);
desk.listen(3000);`;
    const numbers = [
      anOwnedNumber({ smsUrl: 'https://desk.example.com/windows/two', smsMethod: 'GET' }),
    ];
    const evidence = await runCode(
      code,
      aCity(['Hi'], { account: aFixture({ account: { numbers } }).account }),
    );

    expect(answers(evidence)).toEqual(['two Hi /windows']);
  });

  test('without urlencoded there is no body', async () => {
    const code = `import express from 'express';
const desk = express();
desk.post('/sms', (req, res) => {
  console.log(req.body);
  res.sendStatus(204);
});
desk.listen(3000);`;
    expect(lines(await runCode(code, aCity()))).toEqual(['undefined']);
  });

  test('an unknown address is 404, in the words of Express', async () => {
    const evidence = await runCode(
      `${EXPRESS}desk.post('/text', () => {}); desk.listen(3000);`,
      aCity(),
    );

    expect(codes(evidence)).toEqual([11200]);
    expect(evidence.webhooks).toMatchObject([
      { status: 404, body: expect.stringContaining('<pre>Cannot POST /sms</pre>') },
    ]);
  });

  test('who does not answer lets the network wait fifteen seconds', async () => {
    const evidence = await runCode(
      `${EXPRESS}desk.post('/sms', () => {}); desk.listen(3000);`,
      aCity(),
    );

    expect(evidence.webhooks).toMatchObject([{ status: null, took: 15_000, problem: 11205 }]);
    expect(evidence.ended).toEqual({ how: 'normally' });
  });

  test.each([
    ['thrown', 'desk.post("/sms", (req, res) => {', 'req.nobody.here();', '});'],
    [
      'thrown in async code',
      'desk.post("/sms", async (req, res) => {',
      'await null; req.nobody.here();',
      '});',
    ],
    [
      'given to next',
      'desk.post("/sms", (req, res, next) => {',
      'next(new TypeError("no"));',
      '});',
    ],
  ])('an error %s is 500, with the line in the evidence', async (_, start, middle, end) => {
    const code = `${EXPRESS}${start}\n${middle}\n${end}\ndesk.listen(3000);`;
    const evidence = await runCode(code, aCity(['One', 'Two']));

    expect(evidence.ended).toEqual({ how: 'normally' });
    expect(evidence.log[0]).toMatchObject({
      level: 'error',
      text: expect.stringMatching(/^TypeError: .*\n {4}at .*main\.js:\d+/),
    });
    expect(codes(evidence)).toEqual([11200, 11200]);
    expect(evidence.webhooks[0]).toMatchObject({
      status: 500,
      problem: 11200,
      error: { name: 'TypeError', line: code.split('\n').indexOf(middle) + 1 },
    });
  });

  test('an error handler of its own may answer', async () => {
    const code = `${EXPRESS}
desk.post('/sms', () => { throw new Error('broken'); });
desk.use((error, req, res, next) => res.type('text').send('Sorry: ' + error.message));
desk.listen(3000);`;
    const evidence = await runCode(code, aCity());

    expect(answers(evidence)).toEqual(['Sorry: broken']);
    expect(evidence.webhooks[0]?.error).toBeNull();
  });

  test('what breaks after the answer is in the console, as in Express', async () => {
    const code = `${EXPRESS}
desk.post('/sms', (req, res) => {
  res.type('text').send('One');
  console.log(nobody);
});
desk.listen(3000);`;
    const evidence = await runCode(code, aCity());

    expect(answers(evidence)).toEqual(['One']);
    expect(evidence.log).toMatchObject([{ level: 'error' }]);
    expect(evidence.log[0]?.text).toMatch(/^ReferenceError: nobody is not defined\n.*main\.js:\d+/);
  });

  test('answers twice: the second is an error', async () => {
    const code = `${EXPRESS}
desk.post('/sms', (req, res) => {
  res.type('text').send('One');
  try { res.send('Two'); } catch (error) { console.log(error.code, error.message); }
});
desk.listen(3000);`;
    const evidence = await runCode(code, aCity());

    expect(answers(evidence)).toEqual(['One']);
    expect(lines(evidence)).toEqual([
      'ERR_HTTP_HEADERS_SENT Cannot set headers after they are sent to the client',
    ]);
  });

  test('res.redirect tells a browser: the network asks again with GET', async () => {
    const code = `${EXPRESS}
desk.post('/sms', (req, res) => res.redirect('/night'));
desk.post('/night', (req, res) => res.type('text').send('Passed on'));
desk.listen(3000);`;
    const evidence = await runCode(code, aCity());

    expect(answers(evidence)).toEqual([]);
    expect(evidence.webhooks).toMatchObject([{ status: 302 }, { method: 'GET', status: 404 }]);
  });

  test('<Redirect> tells the network', async () => {
    const code = `${EXPRESS}
desk.post('/sms', (req, res) => {
  const reply = new MessagingResponse();
  reply.redirect({ method: 'POST' }, '/night');
  res.type('text/xml').send(reply.toString());
});
desk.post('/night', (req, res) => {
  const reply = new MessagingResponse();
  reply.message({ action: '/receipt' }, 'Passed on: ' + req.body.Body);
  res.type('text/xml').send(reply.toString());
});
desk.post('/receipt', (req, res) => { console.log(req.body.MessageStatus); res.sendStatus(204); });
desk.listen(3000);`;
    const evidence = await runCode(code, aCity());

    expect(answers(evidence)).toEqual(['Passed on: Ferry?']);
    expect(lines(evidence)).toEqual(['sending', 'sent', 'delivered']);
  });

  test('a desk that is not listening refuses the connection', async () => {
    const evidence = await runCode(
      `${EXPRESS}desk.post('/sms', (req, res) => res.send(''));`,
      aCity(),
    );
    expect(codes(evidence)).toEqual([11205]);
  });

  test('a star alone is an error, as in Express 5', async () => {
    const { ended } = await runCode(`${EXPRESS}desk.get('*', () => {});`, aCity());
    expect(ended).toMatchObject({
      how: 'error',
      error: {
        name: 'TypeError',
        message: expect.stringMatching(/^Missing parameter name/),
        line: 6,
      },
    });
  });
});

describe('the doorman of the SDK', () => {
  const DOORMAN = `${EXPRESS}
desk.post('/sms', twilio.webhook(), (req, res) => {
  console.log(req.body.From);
  res.type('text/xml').send('<Response><Message>Welcome.</Message></Response>');
});
desk.listen(3000);`;
  const params = { From: '+16285550109', To: OWN, Body: 'FREE FERRIES' };
  const visits = (['none', 'foreign', 'changed', 'real'] as const).map((seal, index) => ({
    at: 10 + index,
    method: 'POST' as const,
    url: SMS_URL,
    params,
    seal,
  }));

  test('lets in what the account signed, and nothing else', async () => {
    const evidence = await runCode(DOORMAN, aCity(['Hi'], { web: { visits } }));

    expect(evidence.webhooks.map(({ status }) => status)).toEqual([200, 400, 403, 403, 200]);
    expect(lines(evidence)).toEqual([PICO, '+16285550109']);
    expect(answers(evidence)).toEqual(['Welcome.']);
  });

  test('validateRequest by hand does the same', async () => {
    const byHand = `${EXPRESS}
desk.post('/sms', (req, res) => {
  const isReal = twilio.validateRequest(process.env.TWILIO_AUTH_TOKEN, req.header('X-Twilio-Signature') ?? '',
    'https://desk.example.com' + req.originalUrl, req.body);
  res.sendStatus(isReal ? 204 : 403);
});
desk.listen(3000);`;
    const evidence = await runCode(byHand, aCity(['Hi'], { web: { visits } }));
    expect(evidence.webhooks.map(({ status }) => status)).toEqual([204, 403, 403, 403, 204]);
  });
});

describe('a program that also listens', () => {
  test('hears what becomes of its own message', async () => {
    const code = `${EXPRESS}
desk.post('/status', (req, res) => {
  console.log(req.body.MessageStatus);
  res.sendStatus(204);
});
desk.listen(3000);
const client = twilio();
const message = await client.messages.create({
  from: '${OWN}', to: '${PICO}', body: 'Tube test.', statusCallback: 'https://desk.example.com/status',
});
console.log(message.status);`;
    const evidence = await runCode(code, aCity([]));

    expect(lines(evidence)).toEqual(['queued', 'sending', 'sent', 'delivered']);
    expect(evidence.webhooks).toHaveLength(3);
  });

  test('may set its own address, wait, and call out of a handler', async () => {
    const code = `${EXPRESS}
desk.post('/door', (req, res) => {
  res.sendStatus(204);
  setTimeout(() => client.messages.create({ from: '${OWN}', to: req.body.From, body: 'Later' }), 15 * 60_000);
});
desk.listen(3000);
const client = twilio();
const [number] = await client.incomingPhoneNumbers.list({ phoneNumber: '${OWN}', limit: 1 });
await client.incomingPhoneNumbers(number.sid).update({ smsUrl: 'https://desk.example.com/door' });`;
    const evidence = await runCode(code, aCity());

    expect(evidence.ended).toEqual({ how: 'normally' });
    expect(evidence.messages.at(-1)).toMatchObject({ body: 'Later', status: 'delivered' });
  });

  test('waits no longer than the fixture says', async () => {
    const code = `${EXPRESS}desk.post('/sms', (req, res) => res.sendStatus(204)); desk.listen(3000);`;
    const fixture = aCity([], {
      script: [5, 50, 100].map((at) => aScriptedMessage({ at })),
    });
    const evidence = await runCode(code, { ...fixture, settleFor: 60 });

    expect(evidence.webhooks).toHaveLength(2);
    expect(evidence.messages).toHaveLength(2);
  });

  test('what it waits for may come from outside', async () => {
    const code = `${EXPRESS}
const first = new Promise((resolve) => {
  desk.post('/sms', (req, res) => { resolve(req.body.Body); res.sendStatus(204); });
});
desk.listen(3000);
console.log(await first);`;
    expect(lines(await runCode(code, aCity()))).toEqual(['Ferry?']);
    expect((await runCode(code, aCity([]))).ended).toMatchObject({ reason: 'never-settled' });
  });

  test('that breaks is not at home any more', async () => {
    const code = `${EXPRESS}desk.post('/sms', (req, res) => res.sendStatus(204)); desk.listen(3000);
throw new Error('away');`;
    const evidence = await runCode(code, aCity());

    expect(evidence.ended).toMatchObject({ how: 'error', error: { message: 'away' } });
    expect(evidence.debugger).toMatchObject([
      { code: 11205, text: expect.stringMatching(/refused$/) },
    ]);
  });

  test.each([
    ['http://localhost:3000/sms', 11205],
    ['http://192.168.1.4/sms', 11205],
    ['https://desk.exmaple.com/sms', 11210],
  ])('is found at its public address only, not at %s', async (smsUrl, code) => {
    const numbers = [anOwnedNumber({ smsUrl })];
    const { account } = aFixture({ account: { numbers } });
    const desk = `${EXPRESS}desk.use((req, res) => res.sendStatus(204)); desk.listen(3000);`;
    expect(codes(await runCode(desk, aCity(['Hi'], { account })))).toEqual([code]);
  });

  test('a handler that never comes to an end stops the run', async () => {
    const code = `${EXPRESS}desk.post('/sms', () => { for (;;); }); desk.listen(3000);`;
    const { ended } = await runCode(code, aCity(), { limits: { ticks: 100 } });
    expect(ended).toMatchObject({ how: 'stopped', reason: 'cpu', line: 6 });
  });
});

describe('a function handler', () => {
  test('answers with TwiML', async () => {
    const code = `exports.handler = (context, event, callback) => {
  const reply = new Twilio.twiml.MessagingResponse();
  reply.message('You wrote: ' + event.Body);
  callback(null, reply);
};`;
    const evidence = await runCode(code, aCity(['Fish & chips <3']));

    expect(answers(evidence)).toEqual(['You wrote: Fish & chips <3']);
    expect(evidence.webhooks).toMatchObject([{ contentType: 'text/xml; charset=utf-8' }]);
  });

  test.each([
    ['a text', `'Yes'`, 200, 'text/plain; charset=utf-8', 'Yes'],
    ['an object', `{ yes: 1 }`, 200, 'application/json; charset=utf-8', '{"yes":1}'],
    ['nothing', '', 200, null, ''],
    [
      'a Twilio.Response',
      `new Twilio.Response().setStatusCode(201).setBody('<Response/>').appendHeader('Content-Type', 'text/xml')`,
      201,
      'text/xml',
      '<Response/>',
    ],
  ])('calls back with %s', async (_, payload, status, contentType, body) => {
    const code = `module.exports.handler = (context, event, callback) => callback(null, ${payload || 'undefined'});`;
    const { webhooks } = await runCode(code, aCity());
    expect(webhooks).toMatchObject([{ status, contentType, body }]);
  });

  test.each([
    ['calls back with an error', 'callback(new Error("no"));'],
    [
      'calls back with the reply in the first place',
      'callback(new Twilio.twiml.MessagingResponse());',
    ],
    ['throws', 'event.nobody.here();'],
    ['is async and throws', 'return Promise.reject(new Error("no"));'],
  ])('%s: 500', async (_, line) => {
    const code = `exports.handler = (context, event, callback) => {\n${line}\n};`;
    const evidence = await runCode(code, aCity());

    expect(evidence.ended).toEqual({ how: 'normally' });
    expect(evidence.webhooks).toMatchObject([{ status: 500, problem: 11200 }]);
    if (/Error|nobody/.test(line)) expect(evidence.webhooks[0]?.error?.line).toBe(2);
  });

  test('never calls back: the network gives up', async () => {
    const evidence = await runCode('exports.handler = async () => {};', aCity());
    expect(codes(evidence)).toEqual([11205]);
  });

  test('has context, event and the request', async () => {
    const code = `exports.handler = async (context, event, callback) => {
  const { DOMAIN_NAME, PATH, GARDEN_SID, ACCOUNT_SID } = context;
  console.log(DOMAIN_NAME, PATH, GARDEN_SID, ACCOUNT_SID === event.AccountSid);
  console.log(typeof event.request.headers['x-twilio-signature'], event.request.cookies);
  const client = context.getTwilioClient();
  const sent = await client.messages.create({ from: event.To, to: event.From, body: 'From inside' });
  callback(null, sent.sid);
};`;
    const evidence = await runCode(code, aCity(['Hi'], { env: { GARDEN_SID: 'MG1' } }));

    expect(lines(evidence)).toEqual(['desk.example.com /sms MG1 true', 'string {}']);
    expect(evidence.messages.at(-2)).toMatchObject({ body: 'From inside', status: 'delivered' });
  });
});

describe('a bare server', () => {
  test.each(['http', 'node:http'])('of %s answers', async (name) => {
    const code = `import http from '${name}';
import twilio from 'twilio';
http.createServer((req, res) => {
  let body = '';
  req.on('data', (chunk) => { body += chunk; });
  req.on('end', () => {
    const reply = new twilio.twiml.MessagingResponse();
    reply.message(req.method + ' ' + req.url + ' ' + new URLSearchParams(body).get('Body'));
    res.writeHead(200, { 'Content-Type': 'text/xml' });
    res.end(reply.toString());
  });
}).listen(1337, '127.0.0.1');`;
    const evidence = await runCode(code, aCity());
    expect(answers(evidence)).toEqual(['POST /sms Ferry?']);
  });

  test('reads a body with for await, and is closed again', async () => {
    const code = `import { createServer } from 'http';
const server = createServer(async (req, res) => {
  const chunks = [];
  for await (const chunk of req) chunks.push(chunk);
  res.setHeader('Content-Type', 'text/plain');
  res.end(new URLSearchParams(Buffer.concat(chunks).toString()).get('Body') + '!');
  server.close();
});
server.listen(3000);`;
    const evidence = await runCode(code, aCity(['One', 'Two']));

    expect(answers(evidence)).toEqual(['One!']);
    expect(codes(evidence)).toEqual([11205]);
  });

  test('may carry an Express desk', async () => {
    const code = `${EXPRESS}import { createServer } from 'node:http';
desk.post('/sms', (req, res) => res.type('txt').send(req.body.Body));
createServer(desk).listen(3000);`;
    expect(answers(await runCode(code, aCity()))).toEqual(['Ferry?']);
  });

  test('an error in its listener is 500, with the line', async () => {
    const code = `require('http').createServer((req, res) => {\n  res.nobody();\n}).listen(3000);`;
    const evidence = await runCode(code, aCity());

    expect(evidence.webhooks).toMatchObject([{ status: 500, error: { line: 2 } }]);
    expect(evidence.ended).toEqual({ how: 'normally' });
  });
});

test('the same desk in the same city gives the same evidence', async () => {
  const code = `${EXPRESS}desk.post('/sms', (req, res) => res.type('text').send('Yes')); desk.listen(3000);`;
  expect(await runCode(code, aCity())).toEqual(await runCode(code, aCity()));
});
