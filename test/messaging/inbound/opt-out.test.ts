import { describe, expect, test } from 'vitest';
import { aHandset, anOwnedNumber, aScriptedMessage, OWN_NUMBER } from '../../support/fixtures.ts';
import { aDoorFixture, aPlatformWith, aWebDesk, say, SMS_URL } from '../../support/web-desk.ts';

const PICO = '+16285550100';
const TOLL_FREE = '+18885550100';
const STOPPED =
  'You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.';
const STARTED =
  'You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply.';
const HELP = 'Reply STOP to unsubscribe. Msg&Data Rates May Apply.';

/** What Pico hears after texting these words one after the other, and what the desk heard. */
function text(words: readonly string[], to = OWN_NUMBER, answers = {}) {
  const desk = aWebDesk(answers);
  const numbers = [to, '+14155550160'].map((phoneNumber) =>
    anOwnedNumber({ phoneNumber, smsUrl: SMS_URL }),
  );
  const script = words.map((body, index) => aScriptedMessage({ at: index * 60, to, body }));
  const fixture = aDoorFixture({ account: { numbers }, handsets: [aHandset()], script });
  const world = aPlatformWith(desk, fixture);
  world.pass();
  const heard = world.messages().filter(({ direction }) => direction === 'outbound-reply');
  return { desk, world, heard, bodies: heard.map(({ body }) => body) };
}

describe('stops', () => {
  test.each(['STOP', 'StopAll', ' unsubscribe ', 'CANCEL', 'END', 'quit\n', 'REVOKE', 'OPTOUT'])(
    '%j',
    (word) => {
      const { bodies, world } = text([word]);
      expect(bodies).toEqual([STOPPED]);
      expect(world.send({ To: PICO }).json).toMatchObject({ code: 21610, status: 400 });
    },
  );

  test.each(['please stop', 'STOP.', 'stop stop', 'opt out', 'constructor'])(
    'but not %j',
    (words) => {
      const { bodies, world } = text([words]);
      expect(bodies).toEqual([]);
      expect(world.send({ To: PICO }).status).toBe(201);
    },
  );
});

test.each(['START', 'yes', 'Unstop'])('%s brings somebody back', (word) => {
  const { bodies, world } = text(['STOP', word]);
  expect(bodies).toEqual([STOPPED, STARTED]);
  expect(world.send({ To: PICO }).status).toBe(201);
});

test.each(['HELP', 'info'])('%s is answered, stopped or not', (word) => {
  expect(text([word, 'STOP', word]).bodies).toEqual([HELP, STOPPED, HELP]);
});

test('only a change is answered', () => {
  expect(text(['YES', 'STOP', 'STOP', 'START', 'START']).bodies).toEqual([STOPPED, STARTED]);
});

test('the words still reach the desk, without a word about opting out', () => {
  const { desk } = text(['STOP', 'HELP', 'START']);
  expect([0, 1, 2].map((index) => desk.fields(index)['Body'])).toEqual(['STOP', 'HELP', 'START']);
  expect(desk.fields(0)).not.toHaveProperty('OptOutType');
});

test('an answer of the desk to a stop is not sent: 21610', () => {
  const { bodies, world } = text(['STOP'], OWN_NUMBER, { '/sms': say('Goodbye!') });
  expect(bodies).toEqual([STOPPED]);
  expect(world.record().debugger).toMatchObject([{ code: 21610, level: 'error' }]);
});

test("the network's own words cost nothing and carry no words of a trial", () => {
  const { heard } = text(['STOP']);
  expect(heard).toMatchObject([{ status: 'delivered', price: 0, body: STOPPED }]);
});

test('one number is stopped, not the account', () => {
  const { world } = text(['STOP']);
  expect(world.send({ To: PICO, From: '+14155550160' }).status).toBe(201);
});

test('of a messaging service one number stands for all', () => {
  const desk = aWebDesk({});
  const numbers = [OWN_NUMBER, '+14155550160'];
  const service = 'MG00000000000000000000000000000001';
  const fixture = aDoorFixture({
    account: {
      numbers: numbers.map((phoneNumber) => anOwnedNumber({ phoneNumber })),
      services: [
        { sid: service, friendlyName: 'Garden', numbers, inboundRequestUrl: `${SMS_URL}?mg` },
      ],
    },
    handsets: [aHandset()],
    script: [aScriptedMessage({ body: 'STOP' })],
  });
  const world = aPlatformWith(desk, fixture);

  world.pass();

  expect(world.send({ To: PICO, From: '+14155550160' }).json['code']).toBe(21610);
  expect(world.send({ To: PICO, From: '', MessagingServiceSid: service }).json['code']).toBe(21610);
  expect(desk.asked[0]?.url).toBe(`${SMS_URL}?mg`);
  expect(desk.fields(0)).toMatchObject({ MessagingServiceSid: service });
});

describe('on a toll-free number the carriers answer', () => {
  test.each([
    ['STOP', 'which blocks all texts sent from this number. Text back "unstop"'],
    ['start', undefined],
    ['CANCEL', undefined],
    ['HELP', HELP],
  ])('%s', (word, words) => {
    const { bodies } = text([word], TOLL_FREE);
    expect(bodies).toEqual(words === undefined ? [] : [expect.stringContaining(words)]);
  });

  test.each(['START', 'Unstop'])('%s after a stop, in the words that were sent', (word) => {
    expect(text(['STOP', word], TOLL_FREE).bodies[1]).toBe(
      `NETWORK MSG: You have replied "${word.toLowerCase()}" and will begin receiving messages again from this number.`,
    );
  });

  test('YES brings nobody back, and who stopped gets no help', () => {
    const { bodies, world } = text(['STOP', 'YES', 'HELP'], TOLL_FREE);
    expect(bodies).toHaveLength(1);
    expect(world.send({ To: PICO, From: TOLL_FREE }).json['code']).toBe(21610);
  });
});

describe('where the network does not listen', () => {
  const CHAT = 'whatsapp:+16285550100';

  test('a chat reaches the desk and nothing else', () => {
    const desk = aWebDesk({});
    const numbers = [anOwnedNumber({ phoneNumber: OWN_NUMBER, smsUrl: SMS_URL, whatsapp: true })];
    const script = [aScriptedMessage({ from: CHAT, to: `whatsapp:${OWN_NUMBER}`, body: 'STOP' })];
    const world = aPlatformWith(desk, aDoorFixture({ account: { numbers }, script }));
    world.pass();

    expect(world.messages().map(({ direction }) => direction)).toEqual(['inbound']);
    expect(world.record().account.optOuts).toEqual([]);
    expect(desk.fields(0)['Body']).toBe('STOP');
  });

  test('a short code answers for itself', () => {
    const { bodies, world } = text(['STOP', 'HELP'], '12345');

    expect(bodies).toEqual([]);
    expect(world.send({ To: PICO, From: '12345' }).status).toBe(201);
  });
});

test('who stopped one number before it joined a service comes back through the service', () => {
  const sid = 'MG00000000000000000000000000000001';
  const numbers = [OWN_NUMBER];
  const fixture = aDoorFixture({
    account: { services: [{ sid, friendlyName: 'Garden', numbers }] },
    handsets: [aHandset({ optedOutOf: [OWN_NUMBER] })],
    script: [aScriptedMessage({ body: 'START' })],
  });
  const world = aPlatformWith(aWebDesk({}), fixture);
  expect(world.send({ To: PICO }).json['code']).toBe(21610);

  world.pass();

  expect(world.messages().at(-1)?.body).toBe(STARTED);
  expect(world.send({ To: PICO }).status).toBe(201);
});
