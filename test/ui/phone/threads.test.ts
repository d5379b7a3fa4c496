import { expect, it } from 'vitest';
import type { Evidence } from '../../../game/domain/evidence.ts';
import { countArrivals } from '../../../game/ui/phone/arrivals.ts';
import { OWN, phonesOf, threadsOf } from '../../../game/ui/phone/threads.ts';
import { aMessage, anEvidence } from '../../support/evidence.ts';

const DESK = '+14155550100';
const PICO = '+16285550100';
const JUNO = '+16285550101';
const handsets = [
  { who: 'zadie', name: 'Zadie', number: '+16285550102' },
  { who: 'juno', name: 'Juno', number: JUNO },
  { who: 'pico', name: 'Pico', number: PICO },
];
const sent = aMessage({ body: 'Hello', at: 0 });
const answer = aMessage({ body: 'RECEIVED', direction: 'inbound', from: PICO, to: DESK, at: 4000 });
const lost = aMessage({ body: 'Lost', to: JUNO, status: 'undelivered', errorCode: 30003, at: 100 });

const aCity = (changes: Partial<Evidence> = {}) =>
  anEvidence({ handsets, messages: [sent, answer, lost], ...changes });
const onPhone = (evidence: Evidence, key: string) =>
  threadsOf(
    evidence,
    phonesOf(evidence).find((phone) => phone.key === key)!,
  );

it('offers the own phone, then phones that rang or wrote, then the quiet ones', () => {
  expect(phonesOf(aCity()).map(({ name, hasTexts }) => [name, hasTexts])).toEqual([
    ['Relay desk', true],
    ['Pico', true],
    ['Zadie', false],
    ['Juno', false],
  ]);
});

it('shows a thread for each person on the own phone, the latest first', () => {
  const threads = onPhone(aCity(), OWN).map(({ party, over, bubbles }) => [
    party.name,
    over,
    bubbles.map(({ message, isMine }) => [message.body, isMine]),
  ]);
  expect(threads).toEqual([
    [
      'Pico',
      DESK,
      [
        ['Hello', true],
        ['RECEIVED', false],
      ],
    ],
    ['Juno', DESK, [['Lost', true]]],
  ]);
});

it('turns the thread round on the phone of the other', () => {
  const [thread] = onPhone(aCity(), PICO);
  expect(thread?.party).toEqual({ who: null, name: 'Relay desk', address: DESK });
  expect(thread?.bubbles.map(({ isMine }) => isMine)).toEqual([false, true]);
});

it('shows nobody a text that never reached them', () => {
  expect(onPhone(aCity(), JUNO)).toEqual([]);
});

it('knows a person by number on other channels', () => {
  const greeting = aMessage({ to: `whatsapp:${PICO}`, from: `whatsapp:${DESK}` });
  const [thread] = onPhone(aCity({ messages: [greeting] }), OWN);
  expect(thread?.party).toEqual({ who: 'pico', name: 'Pico', address: `whatsapp:${PICO}` });
});

it('says who told the number, or the service it speaks for, to stop', () => {
  const { account } = anEvidence();
  const services = [{ sid: 'MG1', friendlyName: 'House', senders: [DESK] }];
  const stopped = (sender: string, person = PICO) =>
    onPhone(aCity({ account: { ...account, services, optOuts: [{ person, sender }] } }), OWN)[0]
      ?.isStopped;
  expect([stopped(DESK), stopped('MG1'), stopped('+19998887777'), stopped(DESK, JUNO)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it('rings for what came in during the run, not for what lay there before', () => {
  const old = aMessage({ direction: 'inbound', from: PICO, to: DESK, at: -1000 });
  expect(countArrivals([aCity({ messages: [old, sent, answer] })])).toBe(1);
});
