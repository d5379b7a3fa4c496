import { expect, test } from 'vitest';
import type { AccountFixture } from '../../../game/domain/fixture.ts';
import { anOwnedNumber, aHandset, aScriptedMessage, OWN_NUMBER } from '../../support/fixtures.ts';
import { aDoorFixture, aPlatformWith, aWebDesk, SMS_URL } from '../../support/web-desk.ts';

const MUTE = '+14155550160';

/** What becomes of a reply with these attributes and words. */
function reply(verb: string, account: Partial<AccountFixture> = {}) {
  const desk = aWebDesk({ '/sms': { body: `<Response>${verb}</Response>` }, '/status': {} });
  const numbers = [
    anOwnedNumber({ smsUrl: SMS_URL }),
    anOwnedNumber({ phoneNumber: MUTE, sms: false }),
  ];
  const handsets = [
    aHandset(),
    aHandset({ who: 'office', number: '+16285550140', kind: 'landline' }),
    aHandset({ who: 'dot', number: '+16285550144', optedOutOf: [OWN_NUMBER] }),
  ];
  const fixture = aDoorFixture({
    account: { numbers, ...account },
    handsets,
    script: [aScriptedMessage()],
  });
  const world = aPlatformWith(desk, fixture);
  world.pass();
  const { messages, debugger: entries } = world.record();
  return {
    desk,
    codes: entries.map(({ code }) => code),
    entries,
    sent: messages.filter(({ direction }) => direction === 'outbound-reply'),
  };
}

const long = 'x'.repeat(1601);

test.each([
  [14101, 'a number that is none', '<Message to="123">Hi</Message>'],
  [14102, 'a sender that is none', '<Message from="!">Hi</Message>'],
  [14102, 'a sender that is not ours', '<Message from="+14155550199">Hi</Message>'],
  [14103, 'no words', '<Message/>'],
  [14103, 'words that are only space', '<Message><Body>  </Body></Message>'],
  [14103, 'too many words', `<Message>${long}</Message>`],
  [14108, 'a sender that does not text', `<Message from="${MUTE}">Hi</Message>`],
  [21408, 'a country without permission', '<Message to="+33639980000">Hi</Message>'],
  [21610, 'somebody who said stop', '<Message to="+16285550144">Hi</Message>'],
  [21614, 'a landline', '<Message to="+16285550140">Hi</Message>'],
  [21266, 'the sender itself', `<Message to="${OWN_NUMBER}">Hi</Message>`],
])('%i: %s, and nothing is sent', (code, _, verb) => {
  const { codes, sent } = reply(verb);
  expect([codes, sent]).toEqual([[code], []]);
});

test.each([
  [14104, 'a method that is none', '<Message action="/status" method="PUT">Hi</Message>', 3],
  [14105, 'an address that is none', '<Message statusCallback="http://">Hi</Message>', 0],
])('%i: %s, and the message is sent all the same', (code, _, verb, calls) => {
  const { codes, sent, desk } = reply(verb);
  expect([codes, sent.length, desk.asked.length - 1]).toEqual([[code], 1, calls]);
});

test('14104 for a redirect: it is followed by POST', () => {
  const { codes, desk } = reply('<Redirect method="PUT">/gone</Redirect>');
  expect(codes).toEqual([14104, 11200]);
  expect(desk.asked[1]?.method).toBe('POST');
});

test('14111: a trial account may answer, but write to nobody else it has not verified', () => {
  const trial = { type: 'Trial' } as const;

  expect(reply('<Message>Hi</Message>', trial).sent).toMatchObject([
    { body: 'Sent from your Twilio trial account - Hi' },
  ]);
  expect(reply('<Message to="+16285550101">Hi</Message>', trial).codes).toEqual([14111]);
});

test('an entry says what was seen, where and about which text', () => {
  const { entries } = reply('<Message to="123">Hi</Message>');
  expect(entries).toMatchObject([
    {
      code: 14101,
      level: 'warning',
      text: 'Invalid "To" attribute: Invalid \'To\' Phone Number: 123',
      url: SMS_URL,
      message: expect.stringMatching(/^SM/),
    },
  ]);
});

test('a country number may be left out', () => {
  expect(reply('<Message to="(628) 555-0107">Hi</Message>').sent).toMatchObject([
    { to: '+16285550107' },
  ]);
});

test('pictures go along, their addresses read from where the document is', () => {
  const { sent, codes } = reply('<Message><Body>Look</Body><Media>cat.png</Media></Message>');
  expect(codes).toEqual([]);
  expect(sent).toMatchObject([{ body: 'Look', media: 1, sid: expect.stringMatching(/^MM/) }]);
});
