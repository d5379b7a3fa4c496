import { expect, test } from 'vitest';
import {
  aFixture,
  aHandset,
  anOwnedNumber,
  aReply,
  aScriptedMessage,
  OWN_NUMBER,
} from '../../support/fixtures.ts';
import { aPlatform } from '../../support/platform.ts';
import type { ReplyRule } from '../../../game/domain/fixture.ts';

/** What comes back when a handset with these rules gets this text. */
function answers(replies: readonly ReplyRule[], body: string): string[] {
  const world = aPlatform(aFixture({ handsets: [aHandset({ replies })] }));
  world.send({ Body: body });
  world.pass();
  return world
    .messages()
    .filter(({ direction }) => direction === 'inbound')
    .map((message) => message.body);
}

test('a handset answers the number that texted it, so long after delivery', () => {
  const world = aPlatform(aFixture({ handsets: [aHandset({ replies: [aReply({ after: 3 })] })] }));
  world.send({ Body: 'Hello' });

  world.pass();

  const [sent, answer] = world.messages();
  expect(answer).toMatchObject({
    direction: 'inbound',
    status: 'received',
    from: '+16285550100',
    to: OWN_NUMBER,
    body: 'RECEIVED. I counted 5 letters.',
    request: null,
    at: (sent?.history.at(-1)?.at ?? 0) + 3000,
  });
});

test.each([
  ['{letters} counts characters, an emoji as one', '{letters}', 'Hi 🍋', '4'],
  ['{body} is the text in capitals', 'DID YOU SAY {body}?', 'hello', 'DID YOU SAY HELLO?'],
  ['a text with braces is not filled in again', '{body}', '{letters} $&', '{LETTERS} $&'],
  ['other braces stay', '{name} {letters}', 'abc', '{name} 3'],
])('%s', (_, say, body, expected) => {
  expect(answers([aReply({ say })], body)).toEqual([expected]);
});

test('the first rule that fits answers, and only that one', () => {
  const rules = [
    aReply({ to: 'lamp', say: 'lamp' }),
    aReply({ to: 'LAMP LIT', say: 'never' }),
    aReply({ say: 'anything' }),
  ];

  expect(answers(rules, 'Is the LAMP lit?')).toEqual(['lamp']);
  expect(answers(rules, 'Hello')).toEqual(['anything']);
});

test('capitals make no difference, neither in the rule nor in the text', () => {
  expect(answers([aReply({ to: 'LAMP', say: 'lit' })], 'my lamp')).toEqual(['lit']);
});

test('no rule that fits, no answer', () => {
  expect(answers([aReply({ to: 'lamp' })], 'Hello')).toEqual([]);
});

test.each(['off', 'unknown', 'filtered', 'silent'] as const)(
  'a phone that is %s says nothing',
  (state) => {
    const world = aPlatform(aFixture({ handsets: [aHandset({ state, replies: [aReply()] })] }));
    world.send();

    world.pass();

    expect(world.messages()).toHaveLength(1);
  },
);

test('an inbound text is paid for by the segment', () => {
  const body = 'x'.repeat(161);
  const world = aPlatform(
    aFixture({ account: { balance: 1 }, script: [aScriptedMessage({ body })] }),
  );

  world.pass();

  expect(world.messages()[0]).toMatchObject({ segments: 2, price: -0.0166 });
  expect(world.record().account.balance).toBe(0.9834);
});

test('people of the script text in by themselves, when it is their time', () => {
  const script = [aScriptedMessage({ at: 2, body: 'second' }), aScriptedMessage({ body: 'first' })];
  const world = aPlatform(aFixture({ script }));

  world.pass();

  expect(world.messages().map(({ at, body }) => [at, body])).toEqual([
    [1000, 'first'],
    [2000, 'second'],
  ]);
});

test('a text to a number that is not the account’s own never shows up', () => {
  const world = aPlatform(aFixture({ script: [aScriptedMessage({ to: '+14155550199' })] }));

  world.pass();

  expect(world.messages()).toEqual([]);
});

test('a text from one own number to another goes out and comes in', () => {
  const other = anOwnedNumber({ phoneNumber: '+14155550101' });
  const world = aPlatform(aFixture({ account: { numbers: [anOwnedNumber(), other] } }));
  world.send({ To: other.phoneNumber });

  world.pass();

  expect(world.messages().map(({ direction, status }) => [direction, status])).toEqual([
    ['outbound-api', 'delivered'],
    ['inbound', 'received'],
  ]);
});
