import { expect, it } from 'vitest';
import { badgesOf } from '../../game/domain/badges.ts';
import { emptyLearning, noteCrafts } from '../../game/domain/learning.ts';
import { type Card, findCards, lessonCards, type Library } from '../../game/domain/library.ts';
import { complete, startOf } from '../../game/domain/progress.ts';

const aCard = (changes: Partial<Card>): Card => ({
  id: 'x',
  kind: 'idea',
  title: 'A title',
  words: [],
  lessons: [],
  text: 'Text.',
  ...changes,
});
const cards = [
  aCard({ id: 'e164', title: 'E.164', words: ['country'], text: 'See 21211.' }),
  aCard({ id: '21211', kind: 'error', title: 'No phone number', text: 'The country is missing.' }),
];
const library: Library = {
  cards,
  chapters: [
    {
      id: 'pier',
      title: 'The ferry pier',
      badge: 'First Light',
      objectives: [
        {
          key: 'pier/send',
          title: 'Send a text',
          terminal: 'T',
          brief: 'B',
          debrief: 'Three facts.',
        },
      ],
    },
    { id: 'square', title: 'Square', badge: 'None', objectives: [] },
  ],
  reviews: [],
};
const ids = (query: string) => findCards(cards, query).map(({ id }) => id);

it('finds a code before the cards that mention it', () => {
  expect(ids('21211')).toEqual(['21211', 'e164']);
});

it('puts ids before their beginnings, those before titles, titles before words, words before texts', () => {
  const sent = [
    aCard({ id: 'a', text: 'It was sent.' }),
    aCard({ id: 'b', words: ['sent'] }),
    aCard({ id: 'c', title: 'What was sent' }),
    aCard({ id: 'sentence' }),
    aCard({ id: 'sent' }),
  ];
  expect(findCards(sent, 'sent').map(({ id }) => id)).toEqual(['sent', 'sentence', 'c', 'b', 'a']);
});

it('finds by the beginnings of words, all of them, capitals or not', () => {
  expect(ids('COUNTRY')).toEqual(['e164', '21211']);
  expect(ids('count phone')).toEqual(['21211']);
  expect(ids('parrot')).toEqual([]);
  expect(ids('  ')).toEqual(['e164', '21211']);
});

it('makes a card of an objective when it is finished, and not before', () => {
  expect(lessonCards(library, [])).toEqual([]);
  const [lesson] = lessonCards(library, ['pier/send']);
  expect(lesson).toMatchObject({ kind: 'lesson', title: 'Send a text', text: 'Three facts.' });
  expect(findCards([lesson!], 'ferry')).toHaveLength(1);
});

it('gives a badge for a finished place and none for a place without objectives', () => {
  const progress = complete(startOf('pier'), 'pier/send');
  const [first, ...others] = badgesOf(library.chapters, progress, emptyLearning);
  expect(first).toEqual({
    id: 'pier',
    name: 'First Light',
    place: 'The ferry pier',
    done: 1,
    all: 1,
  });
  expect(others.map(({ place }) => place)).not.toContain('Square');
});

it('counts letters answered and cards read towards their badges', () => {
  const learning = {
    ...emptyLearning,
    cardsRead: ['21211', '20003'],
    reviews: { a: { step: 1, due: '2026-07-30', answers: 30 } },
  };
  const badges = badgesOf([], startOf('pier'), learning);
  expect(badges.find(({ id }) => id === 'good-reader')).toMatchObject({ done: 2, all: 10 });
  expect(badges.find(({ id }) => id === 'long-memory')).toMatchObject({ done: 20, all: 20 });
});

it('asks of each craft what it says', () => {
  const asked = badgesOf([], startOf('pier'), emptyLearning).map(({ id, all }) => [id, all]);
  expect(Object.fromEntries(asked)).toEqual({
    'own-words': 1,
    'honest-report': 1,
    'good-reader': 10,
    'second-look': 1,
    'long-memory': 20,
    'real-world': 1,
  });
});

it('gives a badge for each craft that was shown once, and for thrift everywhere', () => {
  const chapters = [
    {
      id: 'quay',
      title: 'Quay',
      badge: 'Counts',
      objectives: ['purse', 'hall'].map((id) => ({
        key: `quay/${id}`,
        title: id,
        terminal: id,
        brief: '',
        debrief: '',
        isCosted: true,
      })),
    },
  ];
  const learning = noteCrafts(emptyLearning, 'quay/purse', ['own-words', 'frugal']);
  const badges = badgesOf(chapters, startOf('pier'), learning);
  const of = (id: string) => badges.find((badge) => badge.id === id);
  expect(of('own-words')).toMatchObject({ done: 1, all: 1 });
  expect(of('honest-report')).toMatchObject({ done: 0, all: 1 });
  expect(of('frugal')).toMatchObject({ done: 1, all: 2 });
  const one = chapters.map((each) => ({ ...each, objectives: each.objectives.slice(0, 1) }));
  expect(badgesOf(one, startOf('pier'), learning).at(-5)).toMatchObject({ id: 'frugal', all: 1 });
  expect(badgesOf([], startOf('pier'), learning).map(({ id }) => id)).not.toContain('frugal');
});
