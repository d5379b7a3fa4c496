import { afterEach, expect, it, vi } from 'vitest';
import { createActor, fromPromise } from 'xstate';
import type { Conversation, DialogueLine } from '../../game/domain/dialogue.ts';
import { defaultSettings } from '../../game/domain/settings.ts';
import type { Level } from '../../game/domain/level.ts';
import { converseWith } from '../../game/quest/converse.ts';
import { questMachine } from '../../game/quest/quest-machine.ts';
import { aLevel } from '../support/objectives.ts';

const line = (text: string, choices: readonly string[] = []): DialogueLine => ({
  who: 'pico',
  mood: 'calm',
  text,
  choices,
});

async function talkToPico(begin: () => Promise<Conversation>) {
  const actors = {
    loadLevel: fromPromise<Level, { id: string }>(async () => aLevel()),
    converse: converseWith(begin),
  };
  const quest = createActor(questMachine.provide({ actors }), {
    input: {
      save: null,
      drafts: new Map(),
      settings: defaultSettings,
      firstLevel: 'first-contact',
      today: () => '2026-07-30',
    },
  });
  quest.start();
  quest.send({ type: 'address.opened', level: 'first-contact', objective: null });
  await vi.waitFor(() => expect(quest.getSnapshot().value).toBe('exploring'));
  quest.send({ type: 'thing.reached', id: 'pico' });
  return quest;
}

afterEach(() => {
  vi.restoreAllMocks();
});

it('says the first line, and the answer to a choice', async () => {
  const quest = await talkToPico(async () => ({
    next: () => line('Well?', ['Yes', 'No']),
    choose: (index) => line(`You chose ${index}`),
    opens: () => null,
  }));
  const spoken = () => quest.getSnapshot().context.line?.text;
  await vi.waitFor(() => expect(spoken()).toBe('Well?'));
  quest.send({ type: 'choice.made', index: 1 });
  await vi.waitFor(() => expect(spoken()).toBe('You chose 1'));
});

it('is over when all is said, and opens the terminal it led to', async () => {
  const lines = [line('Hello')];
  const quest = await talkToPico(async () => ({
    next: () => lines.shift() ?? null,
    choose: () => null,
    opens: () => 'send-a-text',
  }));
  await vi.waitFor(() => expect(quest.getSnapshot().context.line?.text).toBe('Hello'));
  quest.send({ type: 'line.continued' });
  await vi.waitFor(() => expect(quest.getSnapshot().value).toBe('coding'));
});

it('leaves the player free when a conversation cannot begin', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const quest = await talkToPico(async () => {
    throw new Error('no words');
  });
  await vi.waitFor(() => expect(quest.getSnapshot().value).toBe('exploring'));
});
