// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { defaultAvatar } from '../../game/domain/avatar.ts';
import type { Chapter } from '../../game/domain/library.ts';
import { setLocale } from '../../game/ui/messages.ts';
import { aLevel, someThings } from '../support/objectives.ts';
import { click, mount } from './mount.tsx';

const level = aLevel({ map: { ...aLevel().map, things: someThings } });
const quay: Chapter = {
  id: 'penny-quay',
  title: 'Penny Quay',
  badge: 'Counts in Segments',
  objectives: [{ key: 'penny-quay/count', title: '', terminal: '', brief: '', debrief: '' }],
};
const library = { cards: [], chapters: [quay], reviews: [] };

afterEach(() => {
  setLocale('en');
  vi.restoreAllMocks();
});

type Game = Awaited<ReturnType<typeof mount>>;

/** Waits until a part of the page that is fetched later is here. */
async function until(game: Game, isHere: () => boolean): Promise<void> {
  await vi.waitFor(async () => {
    await game.send();
    expect(isHere()).toBe(true);
  });
}

const tab = (name: string) =>
  Array.from(document.querySelectorAll<HTMLElement>('[role=tab]')).find(
    (each) => each.textContent === name,
  );

async function openLook(completed: readonly string[] = []): Promise<Game> {
  const game = await mount({ level, library, hasSave: true, completed });
  await click('Settings');
  await click('Change your look');
  await until(game, () => tab('Hair') !== undefined);
  return game;
}

async function pick(game: Game, name: string): Promise<void> {
  const choice = Array.from(document.querySelectorAll<HTMLElement>('.look .choice')).find(
    (each) => each.textContent === name,
  );
  choice!.querySelector('input')!.click();
  await game.send();
}

const nameField = () => document.querySelector<HTMLInputElement>('.text-field')!;
const choices = () =>
  Array.from(document.querySelectorAll('.look .choice'), (each) => each.textContent);

it('puts on what is chosen at once, and says so in words', async () => {
  const game = await openLook();
  await pick(game, 'ebony');
  tab('Hair')!.click();
  await game.send();
  await pick(game, 'locs');
  expect(game.quest.getSnapshot().context.avatar).toEqual({
    ...defaultAvatar,
    skin: 'ebony',
    hair: 'locs',
  });
  expect(document.querySelector('.look [role=status]')?.textContent).toContain('Hair: locs, brown');
});

it('surprises with another look, and goes back to the one of before', async () => {
  const game = await openLook();
  vi.spyOn(Math, 'random').mockReturnValue(0.99);
  await click('Surprise me');
  expect(game.quest.getSnapshot().context.avatar.skin).toBe('ebony');
  await click('As it was');
  expect(game.quest.getSnapshot().context.avatar).toEqual(defaultAvatar);
});

it('names the thank-yous that are still to come and what they come with', async () => {
  const game = await openLook();
  tab('Something to wear')!.click();
  await game.send();
  expect(choices()).not.toContain('Fisher’s cap');
  const waiting = document.querySelector('.look-keepsakes ul')?.textContent;
  expect(waiting).toContain('Fisher’s cap: when everything at Penny Quay is done');
  expect(waiting).toContain('Juno’s second pencil: with the badge Second Look');
});

it('offers a thank-you as soon as it is earned', async () => {
  const game = await openLook(['penny-quay/count']);
  tab('Something to wear')!.click();
  await game.send();
  expect(choices()).toContain('Fisher’s cap');
});

it('asks for the look in the interview, and Skip leaves it as it was', async () => {
  const game = await mount({ level });
  await game.send({ type: 'game.begun' });
  await click('Next');
  await until(game, () => tab('Hair') !== undefined);
  await pick(game, 'deep brown');
  expect(game.quest.getSnapshot().context.avatar.skin).toBe('deep');
  await click('Skip');
  expect(game.quest.getSnapshot().context.avatar).toEqual(defaultAvatar);
});

it('says nothing outside the catalogue', async () => {
  setLocale('pseudo');
  const game = await mount({ level });
  await game.send({ type: 'game.begun' });
  document.querySelector<HTMLButtonElement>('[type=submit]')!.click();
  await until(game, () => document.querySelector('[role=tab]') !== null);
  for (const leaf of document.querySelectorAll<HTMLElement>('[role=tab]')) {
    leaf.click();
    await game.send();
    expect(document.querySelector('.look')?.textContent).not.toMatch(/[a-z]{2}/i);
  }
});

it('speaks German as soon as it is chosen, without losing what was typed', async () => {
  const game = await mount({ level });
  await game.send({ type: 'game.begun' });
  await click('Another name');
  const name = nameField().value;
  const german = Array.from(document.querySelectorAll<HTMLElement>('.choice')).find(
    (each) => each.textContent === 'Deutsch',
  )!;
  german.querySelector('input')!.click();
  await until(game, () => document.querySelector('h1')?.textContent === 'Willkommen in Port Relay');
  expect(document.documentElement.lang).toBe('de');
  expect(nameField().value).toBe(name);
});
