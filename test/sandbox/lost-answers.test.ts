import { expect, it } from 'vitest';
import { aFixture, aHandset } from '../support/fixtures.ts';
import { CLIENT, PICO, runCode } from '../support/desk.ts';

const send = `client.messages.create({ to: '${PICO}', from: '+14155550100', body: 'Hi' })`;

const desk = (kind: 'lose-answer' | 'lose-request') =>
  aFixture({ handsets: [aHandset({ number: PICO })], faults: [{ what: { kind } }] });

it('rejects with a code and no status when the answer is lost, though the message went out', async () => {
  const code = `${CLIENT}try { await ${send}; } catch (error) { console.log(error.code, error.status); }`;
  const { log, messages } = await runCode(code, desk('lose-answer'));
  expect(log.map(({ text }) => text)).toEqual(['ECONNABORTED undefined']);
  expect(messages).toMatchObject([{ to: PICO, status: 'delivered' }]);
});

it('sends nothing when the request itself is lost, and the next one works', async () => {
  const code = `${CLIENT}await ${send}.catch((error) => console.log(error.code));\nawait ${send};`;
  const { log, messages, ended } = await runCode(code, desk('lose-request'));
  expect(log.map(({ text }) => text)).toEqual(['ECONNABORTED']);
  expect([messages.length, ended.how]).toEqual([1, 'normally']);
});

it('fails a fetch as Node does', async () => {
  const code = `
    const { TWILIO_ACCOUNT_SID: sid, TWILIO_AUTH_TOKEN: token } = process.env;
    const headers = { Authorization: 'Basic ' + btoa(sid + ':' + token) };
    await fetch('https://api.twilio.com/2010-04-01/Accounts/' + sid + '.json', { headers })
      .catch((error) => console.log(error.name, error.message, error.cause.code));`;
  const { log } = await runCode(code, desk('lose-answer'));
  expect(log.map(({ text }) => text)).toEqual(['TypeError fetch failed ECONNABORTED']);
});
