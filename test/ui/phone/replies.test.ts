import { describe, expect, it } from 'vitest';
import type { Fixture } from '../../../game/domain/fixture.ts';
import { outcomeOf, typedText, withTyped } from '../../../game/ui/phone/replies.ts';
import { OWN, PICO } from '../../support/desk.ts';
import { aFixture, aHandset, anOwnedNumber, aScriptedMessage } from '../../support/fixtures.ts';
import { nodeSandbox } from '../../support/sandbox.ts';
import { SMS_URL } from '../../support/web-desk.ts';

const answering = `exports.handler = (context, event, callback) => {
  const reply = new Twilio.twiml.MessagingResponse();
  if (event.Body !== 'hush') reply.message('You wrote: ' + event.Body);
  callback(null, reply);
};`;
const wrong = `exports.handler = (context, event, callback) => callback(null, { no: 'document' });`;

const city = aFixture({
  account: { numbers: [anOwnedNumber({ phoneNumber: OWN, smsUrl: SMS_URL })] },
  handsets: [aHandset({ number: PICO })],
});

/** Runs the code, types texts on Pico's phone one after the other, and says what became of the last. */
async function type(code: string, fixture: Fixture, ...bodies: readonly string[]) {
  const { run } = await nodeSandbox();
  let evidence = await run(code, fixture);
  const typed: ReturnType<typeof typedText>[] = [];
  for (const body of bodies) {
    typed.push(typedText(evidence, { from: PICO, to: OWN, body }));
    evidence = await run(code, withTyped(fixture, typed));
  }
  return { evidence, outcome: outcomeOf(evidence, typed.at(-1)!) };
}

describe('a text typed by hand', () => {
  it('runs the code again and shows its answer', async () => {
    const { evidence, outcome } = await type(answering, city, 'Ferry?');
    expect(outcome).toEqual({ kind: 'answered', texts: 1 });
    expect(evidence.messages.at(-1)?.body).toBe('You wrote: Ferry?');
  });

  it('comes after everything that happened, and after the text before it', async () => {
    const busy = { ...city, script: [aScriptedMessage({ at: 100, from: PICO, to: OWN })] };
    const { evidence } = await type(answering, busy, 'one', 'two');
    const bodies = evidence.messages.filter(({ direction }) => direction === 'inbound');
    expect(bodies.map(({ body }) => body)).toEqual(['Anybody there?', 'one', 'two']);
  });

  it('comes in although the world was to end early', async () => {
    const { outcome } = await type(answering, { ...city, settleFor: 5 }, 'Ferry?');
    expect(outcome.kind).toBe('answered');
  });

  it('is the same run each time', async () => {
    const [first, second] = [
      await type(answering, city, 'Ferry?'),
      await type(answering, city, 'Ferry?'),
    ];
    expect(first.evidence).toEqual(second.evidence);
  });

  it('is answered by the network itself when it says STOP', async () => {
    const { evidence, outcome } = await type(
      '',
      { ...city, account: aFixture().account },
      ' stop ',
    );
    expect(outcome).toEqual({ kind: 'network', word: 'STOP' });
    expect(evidence.account.optOuts).toEqual([{ person: PICO, sender: OWN }]);
  });

  it('tells silence, an answer that is no good and an absent address apart', async () => {
    expect((await type(answering, city, 'hush')).outcome).toEqual({ kind: 'silent' });
    expect((await type(wrong, city, 'Ferry?')).outcome).toMatchObject({ kind: 'broken' });
    const deaf = { ...city, account: aFixture().account };
    expect((await type('', deaf, 'Ferry?')).outcome).toEqual({ kind: 'unheard' });
  });
});
