import { expect, it } from 'vitest';
import { dayOf } from '../../game/domain/day.ts';
import {
  emptyLearning,
  type Learning,
  mergeLearning,
  noteCrafts,
  noteMiss,
  notePass,
  openRung,
} from '../../game/domain/learning.ts';

const key = 'pier/send';

it('counts misses anew after a rung was opened, and opens no rung that is not there', () => {
  let learning = noteMiss(noteMiss(emptyLearning, key), key);
  expect(learning.misses[key]).toBe(2);
  learning = openRung(learning, key, 1);
  learning = openRung(learning, key, 1);
  expect(learning).toMatchObject({ misses: { [key]: 0 }, rungs: { [key]: 1 } });
});

it('keeps the shortest code that passed, whatever its indentation, and the first day', () => {
  const first = notePass(emptyLearning, key, 'send(  );\n\n', '2026-07-30');
  const longer = notePass(first, key, 'const a = 1; send();', '2026-08-02');
  expect(longer).toMatchObject({ best: { [key]: 'send(  );' }, doneOn: { [key]: '2026-07-30' } });
  expect(notePass(longer, key, 'go();', '2026-08-03').best[key]).toBe('go();');
});

it('keeps what was there where the other is no better', () => {
  const first = notePass(emptyLearning, key, 'send();', '2026-07-30');
  expect(notePass(first, key, 'post();', '2026-07-31').best[key]).toBe('send();');
  const merged = mergeLearning(askedAbout('q', 3), askedAbout('q', 0));
  expect(merged.reviews['q']?.step).toBe(3);
});

it('knows a second way from the same code indented anew', () => {
  const first = notePass(emptyLearning, key, 'send();\nlog();', '2026-07-30');
  expect(notePass(first, key, 'send();\n  log();', '2026-07-30').twice).toEqual([]);
  expect(notePass(first, key, 'log(send());', '2026-07-30').twice).toEqual([key]);
});

it('keeps of two saves what helps further', () => {
  const mine = notePass(openRung(emptyLearning, key, 6), key, 'longer();', '2026-08-02');
  const other = notePass(emptyLearning, key, 'go();', '2026-07-30');
  expect(mergeLearning(mine, { ...other, cardsRead: ['21211'] })).toMatchObject({
    rungs: { [key]: 1 },
    doneOn: { [key]: '2026-07-30' },
    best: { [key]: 'go();' },
    cardsRead: ['21211'],
  });
});

it('keeps what only one of two saves has', () => {
  const mine = openRung(noteMiss(emptyLearning, 'a/mine'), 'a/mine', 4);
  const other = noteMiss(openRung(emptyLearning, 'a/other', 4), 'a/other');
  expect(mergeLearning(mine, other)).toMatchObject({
    rungs: { 'a/mine': 1, 'a/other': 1 },
    misses: { 'a/mine': 0, 'a/other': 1 },
  });
});

it('remembers each craft of each objective once, and joins those of two saves', () => {
  const mine = noteCrafts(noteCrafts(emptyLearning, key, ['frugal']), key, ['frugal']);
  const other = noteCrafts(emptyLearning, 'quay/fog', ['frugal', 'honest-report', 'own-words']);
  expect(mergeLearning(mine, other).crafts).toEqual({
    frugal: [key, 'quay/fog'],
    'honest-report': ['quay/fog'],
    'own-words': ['quay/fog'],
  });
});

it('names the day on the player’s own calendar', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

/** A player who was asked this twice. */
function askedAbout(review: string, step: number): Learning {
  return { ...emptyLearning, reviews: { [review]: { step, due: '2026-08-01', answers: 2 } } };
}
