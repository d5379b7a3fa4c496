// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { setLocale } from '../../game/ui/messages.ts';
import { anEvidence, aRequest } from '../support/evidence.ts';
import { aCheck, aLevel, anObjective, someThings } from '../support/objectives.ts';
import { buttons, mount } from './mount.tsx';

// Everything that comes with a level is written in digits here, so every letter left is the interface's own.
const level = aLevel({
  id: '0',
  title: '1',
  people: [{ id: 'pico', name: '2', number: null }],
  objectives: [
    anObjective({
      title: '3',
      terminal: '4',
      brief: '5',
      hints: ['6'],
      debrief: '7',
      starter: '8',
      checks: [aCheck({ goal: '9' })],
      predict: { question: '10', answers: ['11', '12'], right: 0, because: '13' },
    }),
  ],
  map: { ...aLevel().map, things: someThings.map((thing) => ({ ...thing, label: '14' })) },
});
const line = { who: 'pico', mood: 'calm', text: '15', choices: ['16', '17'] } as const;

beforeEach(() => setLocale('pseudo'));
afterEach(() => setLocale('en'));

function englishOnPage(): readonly string[] {
  const walker = document.createTreeWalker(document.querySelector('#interface')!, 4);
  const texts: string[] = [];
  while (walker.nextNode()) {
    // What was expected is the judge's text, in the words of the API.
    const isJudged = walker.currentNode.parentElement?.closest('.comparison dd');
    if (!isJudged) texts.push(walker.currentNode.textContent ?? '');
  }
  for (const element of document.querySelectorAll('#interface *'))
    for (const name of ['aria-label', 'aria-description', 'alt', 'title', 'placeholder'])
      texts.push(element.getAttribute(name) ?? '');
  return texts.filter((text) => /[a-z]{2}/i.test(text));
}

type Mounted = Awaited<ReturnType<typeof mount>>;
const toWorld = async (game: Mounted) => game.send({ type: 'game.continued' });
const toTerminal = async (game: Mounted) => {
  await toWorld(game);
  await game.send({ type: 'thing.reached', id: 'pier-terminal' }, { type: 'hint.asked' });
};
const clickLast = async (game: Mounted, at: number) => {
  buttons().at(at)?.click();
  await game.send();
};

const screens: Readonly<Record<string, (game: Mounted) => Promise<unknown>>> = {
  title: () => Promise.resolve(),
  overwrite: (game) => clickLast(game, 1),
  settings: (game) => clickLast(game, 2),
  interview: (game) => game.send({ type: 'game.begun' }),
  world: toWorld,
  'world with a notice': async (game) => {
    await toWorld(game);
    await game.send({ type: 'thing.reached', id: 'gate' }, { type: 'thing.neared', id: 'pico' });
  },
  'quest log': async (game) => {
    await toWorld(game);
    await clickLast(game, 0);
  },
  talk: async (game) => {
    await toWorld(game);
    await game.send({ type: 'thing.reached', id: 'pico' });
  },
  terminal: toTerminal,
  'terminal after a run': async (game) => {
    await toTerminal(game);
    await game.send({ type: 'code.submitted', code: '' });
  },
  alerts: (game) => {
    game.alerts.raise({ key: 'no-webgl', values: {} });
    return game.send();
  },
};

it.each(Object.keys(screens))('shows no word outside the catalogue: %s', async (name) => {
  const refused = aRequest({ method: '18', resource: '19', line: 1 });
  const log = [{ at: 1, level: 'log' as const, text: '20', line: 2 }];
  const game = await mount({
    level,
    hasSave: true,
    lines: [line],
    evidence: [anEvidence({ requests: [refused], log })],
    settings: { narrated: true },
  });
  await screens[name]!(game);
  const left = englishOnPage().filter((text) => !text.includes('Silver Heron'));
  expect(left).toEqual([]);
});
