import { expect, it } from 'vitest';
import { compileDialogue } from '../../game/catalog/compile-dialogue.ts';
import { createConversation } from '../../game/catalog/conversation.ts';
import { complete, startOf } from '../../game/domain/progress.ts';
import { aLevel } from '../support/objectives.ts';

const ink = `EXTERNAL done(key)
=== pico ===
{done("first-contact/send-a-text"): -> after}
It is dark.
pico: Nobody texts me. # mood: thinking
* [I will] pico: Oh! # mood: happy # open: send-a-text
* [Later] pico: I shall wait.
- -> END
= after
pico: I counted.
-> END
`;
const level = aLevel({ dialogue: compileDialogue('x', ink) });
const start = startOf('first-contact');

it('tells, speaks with a mood and offers choices', () => {
  const conversation = createConversation(level, 'pico', start);
  expect(conversation.next()).toEqual({
    who: null,
    mood: 'calm',
    text: 'It is dark.',
    choices: [],
  });
  expect(conversation.next()).toEqual({
    who: 'pico',
    mood: 'thinking',
    text: 'Nobody texts me.',
    choices: ['I will', 'Later'],
  });
});

it('follows a choice to its end and says which terminal it leads to', () => {
  const conversation = createConversation(level, 'pico', start);
  conversation.next();
  conversation.next();
  expect(conversation.choose(0)).toMatchObject({ text: 'Oh!', mood: 'happy' });
  expect(conversation.next()).toBeNull();
  expect(conversation.opens()).toBe('send-a-text');
});

it('knows what is done', () => {
  const done = complete(start, 'first-contact/send-a-text');
  expect(createConversation(level, 'pico', done).next()?.text).toBe('I counted.');
});

it('is over at once at a knot that does not exist', () => {
  expect(createConversation(level, 'nobody', start).next()).toBeNull();
});
