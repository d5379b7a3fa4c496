// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { Library } from '../../game/domain/library.ts';
import { anEvidence } from '../support/evidence.ts';
import { aLevel, anObjective } from '../support/objectives.ts';
import { buttons, click, mount, nameOf } from './mount.tsx';

const key = 'first-contact/send-a-text';
const level = aLevel();
const library: Library = {
  cards: [
    {
      id: '21602',
      kind: 'error',
      title: 'An empty message',
      words: ['body'],
      lessons: [key],
      text: 'No words.',
    },
    {
      id: 'three-facts',
      kind: 'idea',
      title: 'Three facts',
      words: [],
      lessons: [],
      text: 'from, to, body',
    },
  ],
  chapters: [
    {
      id: 'first-contact',
      title: 'The ferry pier',
      badge: 'First Light',
      objectives: [
        { key, title: 'Send a text', terminal: 'Pier', brief: 'Say it.', debrief: 'One receipt.' },
      ],
    },
  ],
  reviews: [
    {
      id: 'gull',
      after: key,
      from: 'pico',
      name: 'Pico',
      asks: 'What does a gull need?',
      answers: ['A number', 'A boat'],
      right: 0,
      because: 'No number, no text.',
      card: 'three-facts',
    },
  ],
};
const learning = { doneOn: { [key]: '2026-07-30' }, best: { [key]: 'send();' } };
const done = { level, library, hasSave: true, completed: [key], learning };

async function inLog(stage: Partial<Parameters<typeof mount>[0]> = {}) {
  const game = await mount({ ...done, ...stage });
  await game.send({ type: 'game.continued' });
  await click('Quest log');
  return game;
}

const text = () => document.querySelector('dialog')?.textContent ?? '';
const dot = () => document.querySelector('.quiet-dot');

it('shows a quiet dot, and nothing else, from the day a letter is due', async () => {
  for (const [today, waits] of [
    ['2026-07-30', false],
    ['2026-07-31', true],
  ] as const) {
    const { send } = await mount({ ...done, today });
    await send({ type: 'game.continued' });
    await vi.waitFor(() => expect(dot() !== null).toBe(waits));
    expect(document.querySelector('dialog')).toBe(null);
  }
  const log = buttons().find((each) => nameOf(each) === 'Quest log');
  expect(log?.getAttribute('aria-description')).toBe('One letter waits.');
});

it('answers a letter with one press, says why, and lets it rest for three days', async () => {
  const { quest } = await inLog({ today: '2026-08-05' });
  await click('Letters1');
  await vi.waitFor(() => expect(text()).toContain('What does a gull need?'));
  await click('A number');
  expect(text()).toContain('Yes. No number, no text.');
  expect(quest.getSnapshot().context.learning.reviews).toEqual({
    gull: { step: 1, due: '2026-08-08', answers: 1 },
  });
  expect(dot()).toBe(null);
  await click('A boat');
  expect(quest.getSnapshot().context.learning.reviews['gull']?.answers).toBe(1);
});

it('shows the card when another answer was right', async () => {
  const { quest } = await inLog({ today: '2026-08-05' });
  await click('Letters1');
  await vi.waitFor(() => expect(text()).toContain('What does a gull need?'));
  await click('A boat');
  expect(text()).toContain('It is: A number.');
  expect(document.querySelector<HTMLDetailsElement>('.letter details')?.open).toBe(true);
  expect(quest.getSnapshot().context.learning.reviews['gull']?.due).toBe('2026-08-06');
});

it('shows what is finished with the best code, and opens its terminal again', async () => {
  const { quest } = await inLog();
  await click('Finished');
  await vi.waitFor(() => expect(text()).toContain('One receipt.'));
  expect(document.querySelector('.code-block')?.textContent).toBe('send();');
  await click('Open the terminal: Send a text');
  await vi.waitFor(() => expect(quest.getSnapshot().value).toBe('coding'));
  expect(document.querySelector('dialog')).toBe(null);
});

it('says how far each badge is', async () => {
  await inLog();
  await click('Badges');
  await vi.waitFor(() => expect(text()).toContain('earned First Light'));
  expect(text()).toContain('not yet Good Reader');
});

it('finds cards by words and codes, finished objectives among them', async () => {
  await inLog();
  await click('Library');
  await vi.waitFor(() => expect(document.querySelectorAll('.library-card')).toHaveLength(3));
  expect(text()).toContain('LessonSend a text');
});

it('lists every place to jump to for who leads a workshop', async () => {
  await inLog({ settings: { route: 'leader' } });
  await click('All places');
  await vi.waitFor(() => expect(document.querySelectorAll('.places a')).toHaveLength(2));
  expect(document.querySelectorAll('.places a')[1]?.getAttribute('href')).toBe(`#/play/${key}`);
});

it('opens the card of an error straight from the result, and remembers it', async () => {
  const error = {
    name: 'RestException',
    message: 'no',
    code: 21602,
    status: 400,
    line: 3,
    column: 1,
  };
  const { quest, send } = await mount({
    level: aLevel({ objectives: [anObjective()] }),
    library,
    evidence: [anEvidence({ ended: { how: 'error', error } })],
  });
  await send({ type: 'game.begun' }, { type: 'interview.skipped' });
  await click('Run');
  await click('Open the card: 21602');
  await vi.waitFor(() =>
    expect(document.querySelector('.card')?.textContent).toContain('No words.'),
  );
  expect(quest.getSnapshot().context.learning.cardsRead).toEqual(['21602']);
});

it('hands a finished objective out as a project, and remembers it', async () => {
  const offered = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  const { quest } = await inLog();
  await click('Finished');
  await vi.waitFor(() => expect(text()).toContain('One receipt.'));
  await click('Take it home (.zip): Send a text');
  await vi.waitFor(() => expect(text()).toContain('Saved as project.zip'));
  expect(offered).toHaveBeenCalledOnce();
  expect(quest.getSnapshot().context.learning.takenHome).toEqual([key]);
  offered.mockRestore();
});
