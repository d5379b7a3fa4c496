// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { DialogueLine } from '../../game/domain/dialogue.ts';
import { aLevel } from '../support/objectives.ts';
import { buttons, click, mount, nameOf, press, statusOf } from './mount.tsx';

const hello: DialogueLine = { who: 'pico', mood: 'happy', text: 'Good *evening*!', choices: [] };
const asks: DialogueLine = {
  who: 'pico',
  mood: 'calm',
  text: 'Well?',
  choices: ['Yes', 'No', 'Later'],
};
const level = aLevel();

async function inWorld(stage: Partial<Parameters<typeof mount>[0]> = {}) {
  const game = await mount({ level, hasSave: true, ...stage });
  await game.send({ type: 'game.continued' });
  return game;
}

async function inTalk(lines: readonly DialogueLine[]) {
  const game = await inWorld({ lines });
  await game.send({ type: 'thing.reached', id: 'pico' });
  return game;
}

const here = () =>
  Array.from(document.querySelectorAll('ul[aria-label="Here"] button'), (each) => nameOf(each));

it('greets with New game focused, and Continue once there is a save', async () => {
  await mount({ level });
  expect(nameOf(document.activeElement!)).toBe('New game');
  await mount({ level, hasSave: true });
  expect(nameOf(document.activeElement!)).toBe('Continue');
});

it('asks before a new game replaces a saved one', async () => {
  const { quest } = await mount({ level, hasSave: true });
  await click('New game');
  expect(quest.getSnapshot().value).toBe('welcoming');
  await click('Replace it');
  expect(quest.getSnapshot().value).toBe('interviewing');
});

it('prints another name on the pin, and steps ashore with it', async () => {
  const { quest, send } = await mount({ level });
  await send({ type: 'game.begun' });
  await click('Another name');
  const name = document.querySelector<HTMLInputElement>('.text-field')!.value;
  expect(name).toMatch(/^\w+ \w+$/);
  for (let question = 1; question < 5; question++) await click('Next');
  await click('Step ashore');
  expect(quest.getSnapshot().context.name).toBe(name);
});

it('asks for pace and route one at a time, and keeps what was there when a question is skipped', async () => {
  const { quest, send } = await mount({ level });
  const pick = (value: string) =>
    send().then(() =>
      Array.from(document.querySelectorAll<HTMLLabelElement>('.choice'))
        .find((each) => each.textContent === value)!
        .click(),
    );
  await send({ type: 'game.begun' });
  await click('Skip');
  await click('Skip');
  await pick('Never, or once');
  await send();
  expect(document.querySelector('.interview-asks')?.textContent).toContain('help is offered early');
  await click('Next');
  await pick('I build things');
  await send();
  await click('Skip');
  await click('Step ashore');
  expect(quest.getSnapshot().context.settings).toMatchObject({ pace: 'gentle', route: 'story' });
});

it('changes name, pace and route later, in Settings', async () => {
  const { quest } = await inWorld();
  await click('Settings');
  const before = quest.getSnapshot().context.name;
  await click('Another name');
  document.querySelectorAll<HTMLInputElement>('dialog .choice input').forEach((input) => {
    if (input.parentElement?.textContent === 'Most days') input.click();
  });
  const { name, settings } = quest.getSnapshot().context;
  expect(name).not.toBe(before);
  expect(settings.pace).toBe('brisk');
});

it('lists everything one can do here: the next task first, closed things last with their reason', async () => {
  await inWorld();
  expect(here()).toEqual([
    'Terminal: A thing',
    'Talk to A thing',
    'A thing (closed: first Send a text)',
  ]);
});

it('sends the thing that was picked from the list', async () => {
  const { quest } = await inWorld();
  await click('Talk to A thing');
  expect(quest.getSnapshot().context.heading).toBe('pico');
});

it('says what to do, for whom, and how much is done', async () => {
  await inWorld();
  expect(statusOf('Objective')).toBe(
    'The ferry pierSend a textPico asks: Pier terminal0 of 1 done',
  );
});

it('explains a closed gate until it is dismissed', async () => {
  const { send } = await inWorld();
  await send({ type: 'thing.reached', id: 'gate' });
  expect(document.querySelector('.notice')?.textContent).toContain('First: Send a text');
  await click('Dismiss');
  expect(document.querySelector('.notice')).toBe(null);
});

it('asks once for what a terminal needs when the player comes near one', async () => {
  const { send, seen } = await inWorld();
  await send(
    { type: 'thing.neared', id: 'pier-terminal' },
    { type: 'thing.neared', id: null },
    { type: 'thing.neared', id: 'pier-terminal' },
  );
  expect(seen.nearTerminal).toBe(1);
});

it('speaks the whole line at once and focuses Next', async () => {
  await inTalk([hello]);
  const region = document.querySelector('[aria-label="Dialogue"]')!;
  expect(region.querySelector('[aria-live]')?.textContent).toBe('PicoGood evening!');
  expect(nameOf(document.activeElement!)).toBe('Next');
});

it('goes on with E and comes back to the world at the end', async () => {
  const { quest } = await inTalk([hello, hello]);
  await press('e');
  expect(quest.getSnapshot().value).toBe('talking');
  await press('e');
  expect(quest.getSnapshot().value).toBe('exploring');
});

it('moves between answers with the arrows', async () => {
  await inTalk([asks]);
  await press('ArrowRight');
  expect(nameOf(document.activeElement!)).toBe('No');
  await press('ArrowUp');
  await press('ArrowUp');
  expect(nameOf(document.activeElement!)).toBe('Later');
});

it('takes an answer by its number', async () => {
  const { quest } = await inTalk([asks]);
  await press('2');
  expect(quest.getSnapshot().context.said.at(-1)).toEqual({ who: 'you', text: 'No' });
});

it('leaves a talk with Esc', async () => {
  const { quest } = await inTalk([asks]);
  await press('Escape');
  expect(quest.getSnapshot().value).toBe('exploring');
});

it('opens the quest log with Q, but not while somebody types', async () => {
  const { send } = await inWorld();
  await press('q');
  expect(document.querySelector('dialog')?.textContent).toContain('now Send a text');
  await click('Close quest log');
  await send({ type: 'title.opened' }, { type: 'game.begun' });
  document.querySelector<HTMLInputElement>('.text-field')!.focus();
  await press('q');
  expect(document.querySelector('dialog')).toBe(null);
});

it('changes a setting from the dialog', async () => {
  const { quest } = await inWorld();
  await click('Settings');
  const narrated = [...document.querySelectorAll<HTMLLabelElement>('dialog label')].find(
    ({ textContent }) => textContent === 'List of buttons instead of walking',
  )!;
  narrated.click();
  expect(quest.getSnapshot().context.settings.narrated).toBe(true);
});

it('turns sound on and off with M, but not while somebody writes', async () => {
  const { quest, send } = await inWorld();
  const isOn = () => quest.getSnapshot().context.settings.sound;
  await press('m');
  expect(isOn()).toBe(true);
  await press('M');
  expect(isOn()).toBe(false);
  await send({ type: 'title.opened' }, { type: 'game.begun' });
  document.querySelector<HTMLInputElement>('.text-field')!.focus();
  await press('m');
  expect(isOn()).toBe(false);
});

it('offers sound on the title', async () => {
  const { quest, send } = await inWorld();
  await send({ type: 'title.opened' });
  const offer = document.querySelector<HTMLElement>('.sound-switch[role=switch]')!;
  expect(offer.textContent).toBe('Sound off');
  offer.click();
  expect(quest.getSnapshot().context.settings.sound).toBe(true);
});

it('warns about the page in an alert that can be put away', async () => {
  const { alerts, send } = await inWorld();
  alerts.raise({ key: 'second-tab', values: {} });
  await send();
  expect(document.querySelector('[role=alert]')?.textContent).toContain('another tab');
  await click('Dismiss this warning');
  expect(document.querySelector('[role=alert]')).toBe(null);
  expect(buttons().length).toBeGreaterThan(0);
});
