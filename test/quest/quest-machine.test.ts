import { expect, it, vi } from 'vitest';
import { createActor, fromCallback, fromPromise } from 'xstate';
import type { DialogueLine } from '../../game/domain/dialogue.ts';
import type { Evidence } from '../../game/domain/evidence.ts';
import { type Avatar, defaultAvatar } from '../../game/domain/avatar.ts';
import { emptyLearning } from '../../game/domain/learning.ts';
import type { Level } from '../../game/domain/level.ts';
import { defaultSettings } from '../../game/domain/settings.ts';
import { type QuestActor, questMachine } from '../../game/quest/quest-machine.ts';
import type { ConversationInput, QuestEvent } from '../../game/quest/quest-types.ts';
import { aMessage, anEvidence } from '../support/evidence.ts';
import { aLevel, anObjective } from '../support/objectives.ts';

interface World {
  readonly levels?: readonly Level[];
  readonly run?: () => Promise<readonly Evidence[]>;
  readonly lines?: readonly DialogueLine[];
  /** By line: the terminal it leads to. */
  readonly opens?: readonly (string | null)[];
}

const said = (text: string): DialogueLine => ({ who: 'pico', mood: 'calm', text, choices: [] });
const pass = async () => [anEvidence({ messages: [aMessage()] })];
const miss = async () => [anEvidence()];

function play({
  levels = [aLevel()],
  run = pass,
  lines = [said('Hello')],
  opens = [],
}: World = {}): QuestActor {
  const actor = createActor(
    questMachine.provide({
      actors: {
        loadLevel: fromPromise(async ({ input }) => {
          const level = levels.find(({ id }) => id === input.id);
          if (!level) throw new Error('no such place');
          return level;
        }),
        runCode: fromPromise(run),
        converse: fromCallback<QuestEvent, ConversationInput>(({ sendBack, receive }) => {
          let next = 0;
          const say = () => {
            const [line, opened] = [lines[next] ?? null, opens[next] ?? null];
            next += 1;
            sendBack({ type: 'line.said', line, opens: opened });
          };
          receive(say);
          say();
        }),
      },
    }),
    {
      input: {
        save: null,
        drafts: new Map(),
        settings: { ...defaultSettings, replay: 'normal' },
        firstLevel: 'first-contact',
        today: () => '2026-07-30',
      },
    },
  );
  actor.start();
  return actor;
}

async function until(actor: QuestActor, state: string): Promise<void> {
  await vi.waitFor(() => expect(actor.getSnapshot().value).toBe(state), { interval: 1 });
}

async function explore(world: World = {}): Promise<QuestActor> {
  const actor = play(world);
  actor.send({ type: 'game.begun' });
  actor.send({
    type: 'interview.finished',
    name: 'Ada',
    settings: actor.getSnapshot().context.settings,
  });
  await until(actor, 'exploring');
  return actor;
}

async function code(world: World = {}): Promise<QuestActor> {
  const actor = await explore(world);
  actor.send({ type: 'thing.reached', id: 'pier-terminal' });
  await until(actor, 'coding');
  return actor;
}

it('leads from the title through the interview to the pier', async () => {
  const actor = await explore();
  expect(actor.getSnapshot().context).toMatchObject({
    name: 'Ada',
    hasSave: true,
    level: { id: 'first-contact' },
  });
});

it('opens the first terminal by itself for who just wants to play', async () => {
  const actor = play();
  actor.send({ type: 'game.begun' });
  actor.send({ type: 'interview.skipped' });
  await until(actor, 'coding');
  expect(actor.getSnapshot().context.objective?.id).toBe('send-a-text');
});

it('opens the terminal an address names', async () => {
  const actor = play();
  actor.send({ type: 'address.opened', level: 'first-contact', objective: 'send-a-text' });
  await until(actor, 'coding');
});

it('stays in the place when an address names an objective it does not have', async () => {
  const actor = play();
  actor.send({ type: 'address.opened', level: 'first-contact', objective: 'nothing' });
  await until(actor, 'exploring');
});

it('goes back to the title with a sentence when a place cannot be fetched', async () => {
  const actor = play();
  actor.send({ type: 'address.opened', level: 'atlantis', objective: null });
  await until(actor, 'welcoming');
  expect(actor.getSnapshot().context.notice).toEqual({
    key: 'failed',
    values: { reason: 'no such place' },
  });
});

it('forgets where the player was going when the player stops on the way', async () => {
  const actor = await explore();
  actor.send({ type: 'thing.chosen', id: 'gate' });
  actor.send({ type: 'player.stopped', x: 30, y: 40 });
  expect(actor.getSnapshot().context).toMatchObject({
    heading: null,
    progress: { place: { at: { x: 30, y: 40 } } },
  });
});

it('says what a closed gate waits for and stays', async () => {
  const actor = await explore();
  actor.send({ type: 'thing.reached', id: 'gate' });
  expect(actor.getSnapshot().value).toBe('exploring');
  expect(actor.getSnapshot().context.notice).toEqual({
    key: 'locked',
    values: { objective: 'Send a text' },
  });
});

it('talks line by line, remembers what was said and returns to the world', async () => {
  const actor = await explore({ lines: [said('Hello'), said('Bye')] });
  actor.send({ type: 'thing.reached', id: 'pico' });
  await vi.waitFor(() => expect(actor.getSnapshot().context.line?.text).toBe('Hello'));
  actor.send({ type: 'line.continued' });
  actor.send({ type: 'line.continued' });
  await until(actor, 'exploring');
  expect(actor.getSnapshot().context.said.map(({ text }) => text)).toEqual(['Hello', 'Bye']);
});

it('opens the terminal that a talk leads to', async () => {
  const actor = await explore({ opens: ['send-a-text', 'send-a-text'] });
  actor.send({ type: 'thing.reached', id: 'pico' });
  actor.send({ type: 'line.continued' });
  await until(actor, 'coding');
});

it('remembers which terminal a talk leads to until its last line', async () => {
  const actor = await explore({ opens: ['send-a-text', null] });
  actor.send({ type: 'thing.reached', id: 'pico' });
  actor.send({ type: 'line.continued' });
  await until(actor, 'coding');
});

it('opens no terminal for who leaves the talk before its end', async () => {
  const actor = await explore({ opens: ['send-a-text'] });
  actor.send({ type: 'thing.reached', id: 'pico' });
  await vi.waitFor(() => expect(actor.getSnapshot().context.opening).toBe('send-a-text'));
  actor.send({ type: 'talk.left' });
  expect(actor.getSnapshot()).toMatchObject({ value: 'exploring', context: { opening: null } });
});

it('shows the replay, then the debrief, and counts the objective', async () => {
  const actor = await code();
  actor.send({ type: 'code.submitted', code: 'send()' });
  expect(actor.getSnapshot().context.result.kind).toBe('running');
  await until(actor, 'replaying');
  expect(actor.getSnapshot().context.progress.completed).toEqual([]);
  actor.send({ type: 'replay.stepped' });
  expect(actor.getSnapshot().value).toBe('debriefing');
  expect(actor.getSnapshot().context.progress.completed).toEqual(['first-contact/send-a-text']);
  expect(actor.getSnapshot().context.result.kind).toBe('passed');
});

it.each([
  [0, ['first-contact/send-a-text']],
  [3, []],
])('remembers own words, with %i rungs of help open', async (rungs, remembered) => {
  const ownWords = anEvidence({
    source: "'The soup is ready.'",
    messages: [aMessage({ body: 'The soup is ready.' })],
  });
  const actor = await code({ run: async () => [ownWords] });
  for (let i = 0; i < rungs; i++) actor.send({ type: 'hint.asked' });
  actor.send({ type: 'code.submitted', code: '' });
  await until(actor, 'replaying');
  actor.send({ type: 'replay.skipped' });
  expect(actor.getSnapshot().context.learning.crafts['own-words']).toEqual(remembered);
});

it('skips what need not be watched', async () => {
  const actor = await code({
    run: async () => [anEvidence({ messages: [aMessage(), aMessage({ at: 1 })] })],
  });
  actor.send({ type: 'code.submitted', code: '' });
  await until(actor, 'replaying');
  actor.send({ type: 'replay.skipped' });
  expect(actor.getSnapshot().value).toBe('debriefing');
});

it('steps through the replay one by one', async () => {
  const actor = await code({
    run: async () => [anEvidence({ messages: [aMessage(), aMessage({ at: 1 })] })],
  });
  actor.send({ type: 'code.submitted', code: '' });
  await until(actor, 'replaying');
  const { length } = actor.getSnapshot().context.replay;
  for (let step = 1; step < length; step++) {
    actor.send({ type: 'replay.stepped' });
    expect(actor.getSnapshot().context.replayStep).toBe(step);
  }
  actor.send({ type: 'replay.stepped' });
  expect([length > 1, actor.getSnapshot().value]).toEqual([true, 'debriefing']);
});

it('shows no replay at instant speed', async () => {
  const actor = await code();
  actor.send({ type: 'settings.changed', settings: { ...defaultSettings, replay: 'instant' } });
  actor.send({ type: 'code.submitted', code: '' });
  await until(actor, 'debriefing');
});

it('returns to the code with the reason when it is not yet right', async () => {
  const actor = await code({ run: miss });
  actor.send({ type: 'code.submitted', code: '' });
  await vi.waitFor(() => expect(actor.getSnapshot().context.result.kind).toBe('not-yet'));
  expect(actor.getSnapshot().value).toBe('coding');
});

it('stops a run when the player says so', async () => {
  const actor = await code({ run: () => new Promise(() => {}) });
  actor.send({ type: 'code.submitted', code: 'for(;;);' });
  actor.send({ type: 'run.stopped' });
  expect(actor.getSnapshot()).toMatchObject({
    value: 'coding',
    context: { result: { kind: 'stopped', reason: 'player' } },
  });
});

it('goes on with a sentence when the sandbox itself fails', async () => {
  const actor = await code({
    run: async () => {
      throw new Error('no sandbox');
    },
  });
  actor.send({ type: 'code.submitted', code: '' });
  await until(actor, 'coding');
  await vi.waitFor(() =>
    expect(actor.getSnapshot().context.notice).toEqual({
      key: 'failed',
      values: { reason: 'no sandbox' },
    }),
  );
});

it('opens one rung of the ladder at a time and no more than there are', async () => {
  const actor = await code();
  for (let i = 0; i < 5; i++) actor.send({ type: 'hint.asked' });
  // Two hints, the puzzle and the solution.
  expect(actor.getSnapshot().context.learning.rungs).toEqual({ 'first-contact/send-a-text': 4 });
});

it('travels through an open gate and arrives at its spawn point', async () => {
  const levels = [
    aLevel(),
    aLevel({ id: 'lamp-street', objectives: [anObjective({ id: 'two-keys' })] }),
  ];
  const actor = await code({ levels });
  actor.send({ type: 'code.submitted', code: '' });
  await until(actor, 'replaying');
  actor.send({ type: 'replay.skipped' });
  actor.send({ type: 'terminal.closed' });
  actor.send({ type: 'thing.reached', id: 'gate' });
  await vi.waitFor(() => expect(actor.getSnapshot().context.level?.id).toBe('lamp-street'));
  expect(actor.getSnapshot().context.progress.place).toEqual({
    level: 'lamp-street',
    at: null,
    spawn: 'start',
  });
});

it('starts anew without old progress and drafts', async () => {
  const actor = await code();
  actor.send({ type: 'draft.changed', key: 'first-contact/send-a-text', code: 'mine' });
  actor.send({ type: 'terminal.closed' });
  actor.send({ type: 'title.opened' });
  actor.send({ type: 'game.begun' });
  expect(actor.getSnapshot().context.drafts.size).toBe(0);
});

it('merges an imported save', async () => {
  const actor = await explore();
  const progress = {
    completed: ['lamp-street/two-keys'],
    place: { level: 'lamp-street', at: null, spawn: 'start' },
  };
  const avatar: Avatar = { ...defaultAvatar, hair: 'locs' };
  actor.send({
    type: 'save.imported',
    save: { name: 'Bo', progress, learning: emptyLearning, avatar, settings: defaultSettings },
    drafts: new Map(),
  });
  expect(actor.getSnapshot()).toMatchObject({
    value: 'welcoming',
    context: { name: 'Bo', progress, avatar },
  });
});

it('keeps the last run for phone and console when the terminal closes', async () => {
  const actor = await code();
  actor.send({ type: 'code.submitted', code: 'send()' });
  await until(actor, 'replaying');
  expect(actor.getSnapshot().context.lastRun).toBe(null);
  actor.send({ type: 'replay.skipped' });
  actor.send({ type: 'terminal.closed' });
  expect(actor.getSnapshot().context).toMatchObject({
    evidence: [],
    lastRun: { key: 'first-contact/send-a-text', code: 'send()', evidence: [{ fixture: 'main' }] },
  });
});

it('begins a new game with an empty phone', async () => {
  const actor = await code();
  actor.send({ type: 'code.submitted', code: 'send()' });
  await until(actor, 'replaying');
  actor.send({ type: 'replay.skipped' });
  actor.send({ type: 'terminal.closed' });
  actor.send({ type: 'title.opened' });
  actor.send({ type: 'game.begun' });
  expect(actor.getSnapshot().context.lastRun).toBe(null);
});
