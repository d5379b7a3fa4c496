import { describe, expect, test } from 'vitest';
import { CLIENT, logOf, OWN, PICO, runCode } from '../support/desk.ts';
import { aFixture } from '../support/fixtures.ts';

const send = (to: string) =>
  `await client.messages.create({ to: '${to}', from: '${OWN}', body: 'Hello' })`;

describe('the real SDK in the sandbox', () => {
  test('sends a message that is delivered after the code has ended', async () => {
    const evidence = await runCode(
      `${CLIENT}const message = ${send(PICO)};\nconsole.log(message.status);`,
    );
    expect(evidence.ended).toEqual({ how: 'normally' });
    expect(evidence.log.map((line) => line.text)).toEqual(['queued']);
    expect(evidence.messages).toMatchObject([{ to: PICO, body: 'Hello', status: 'delivered' }]);
    expect(evidence.lastedMs).toBeGreaterThan(1000);
  });

  test('records the request as it went out, with the line that made it', async () => {
    const { requests } = await runCode(`${CLIENT}\n${send(PICO)};`);
    expect(requests).toMatchObject([
      {
        method: 'POST',
        host: 'api.twilio.com',
        resource: 'Messages',
        params: { To: PICO, From: OWN, Body: 'Hello' },
        via: 'sdk',
        status: 201,
        line: 4,
      },
    ]);
    expect(requests[0]?.headers['user-agent']).toMatch(/^twilio-node\/6\.0\.2 \(linux x64\)/);
  });

  test('throws a RestException the code can catch', async () => {
    const code = `${CLIENT}try { ${send('+1')}; } catch (error) {
      console.log(error.code, error.status, error instanceof twilio.RestException, error.message);
    }`;
    expect(await logOf(code)).toEqual(["21211 400 true Invalid 'To' Phone Number: +1"]);
  });

  test('polls until a message has arrived, in virtual time', async () => {
    const code = `${CLIENT}let message = ${send(PICO)};
while (message.status !== 'delivered') {
  await new Promise((resolve) => setTimeout(resolve, 500));
  message = await message.fetch();
}
console.log(message.status);`;
    expect(await logOf(code)).toEqual(['delivered']);
  });

  test('goes through pages of a list, each with the line of the call', async () => {
    const { log, requests } = await runCode(`${CLIENT}for (let i = 0; i < 3; i++) ${send(PICO)};
const all = await client.messages.list({ pageSize: 2 });
console.log(all.length);`);
    expect(log.map((line) => line.text)).toEqual(['3']);
    expect(requests.slice(3).map((request) => request.line)).toEqual([4, 4]);
  });

  test('names a part of the SDK that is not in the city', async () => {
    const { ended } = await runCode(`${CLIENT}client.video.rooms.list();`);
    expect(ended).toMatchObject({
      how: 'error',
      error: { message: 'twilio: Video is not part of this city', line: 3 },
    });
  });

  test('refuses keys of another account', async () => {
    const { ended } = await runCode(`import twilio from 'twilio';
const client = twilio('AC${'9'.repeat(32)}', 'wrong');
await client.messages.list();`);
    expect(ended).toMatchObject({
      how: 'error',
      error: { name: 'RestException', status: 401, line: 3 },
    });
  });

  test('finds the keys and the values of the fixture in process.env', async () => {
    const fixture = aFixture({ env: { DESK_NUMBER: '+14155550100' } });
    const { log } = await runCode(
      'console.log(process.env.TWILIO_ACCOUNT_SID, process.env.DESK_NUMBER, process.env.NONE)',
      fixture,
    );
    expect(log[0]?.text).toBe(`${fixture.account.sid} +14155550100 undefined`);
  });
});

describe('the ways to get the SDK', () => {
  test.each([
    ["import twilio from 'twilio'; console.log(typeof twilio);", 'function'],
    [
      "import { Twilio, twiml } from 'twilio'; console.log(typeof Twilio, typeof twiml);",
      'function object',
    ],
    [
      "import * as twilio from 'twilio'; console.log(typeof twilio.default, typeof twilio.jwt);",
      'function object',
    ],
    [
      "const twilio = require('twilio'); console.log(typeof twilio, typeof twilio.twiml);",
      'function object',
    ],
    ["const { default: twilio } = await import('twilio'); console.log(typeof twilio);", 'function'],
    ["import a from 'twilio'; console.log(a === require('twilio'));", 'true'],
  ])('%s', async (code, shown) => {
    expect(await logOf(code)).toEqual([shown]);
  });

  test.each([
    ["\nimport koa from 'koa';", 2],
    ["const fs = require('fs');", 1],
    ["\n\nawait import('node:os');", 3],
  ])('nothing else is there: %s', async (code, line) => {
    const { ended } = await runCode(code);
    expect(ended).toMatchObject({ how: 'error', error: { line } });
    expect(ended.how === 'error' && ended.error.message).toMatch(
      /^There is no package '[\w:]+' here\. This desk has: twilio, express, http\.$/,
    );
  });
});

describe('what the SDK does without the network', () => {
  test('TwiML', async () => {
    const code = `${CLIENT}const response = new twilio.twiml.MessagingResponse();
response.message('Tea & bread').media('https://example.com/tea.png');
console.log(response.toString());`;
    expect(await logOf(code)).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?><Response><Message>Tea &amp; bread<Media>https://example.com/tea.png</Media></Message></Response>',
    ]);
  });

  test("signatures, by the vendor's own example", async () => {
    const code = `${CLIENT}const url = 'https://mycompany.com/myapp.php?foo=1&bar=2';
const params = { CallSid: 'CA1234567890ABCDE', Caller: '+14158675309', Digits: '1234', From: '+14158675309', To: '+18005551212' };
const signature = twilio.getExpectedTwilioSignature('12345', url, params);
console.log(signature, twilio.validateRequest('12345', signature, url, params), twilio.validateRequest('12345', 'no', url, params));`;
    expect(await logOf(code)).toEqual(['RSOYDt4T1cUTdK1PDd93/VVr8B8= true false']);
  });

  test('access tokens', async () => {
    const code = `${CLIENT}const { AccessToken } = twilio.jwt;
const token = new AccessToken('AC1', 'SK1', 'secret', { identity: 'pico' }).toJwt();
console.log(token.split('.').length, JSON.parse(atob(token.split('.')[1])).grants.identity);`;
    expect(await logOf(code)).toEqual(['3 pico']);
  });
});
