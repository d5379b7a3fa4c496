import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readLibrary } from '../../game/catalog/read-library.ts';
import { titleOf } from '../../game/domain/error-titles.ts';
import { readLibraryFrom, readReviews } from '../../game/node/course-files.ts';
import { readFolder, readSequence } from '../../game/node/level-files.ts';
import { levelFiles } from '../support/levels.ts';

const root = join(import.meta.dirname, '../..');
const { cards, chapters } = readLibraryFrom(root);
const errors = new Set(cards.filter(({ kind }) => kind === 'error').map(({ id }) => id));
const ids = new Set(cards.map(({ id }) => id));
const keys = new Set(chapters.flatMap(({ objectives }) => objectives.map(({ key }) => key)));
const levels = new Set(readSequence(root));

/** The errors that the course of the prologue and levels 1 to 6 meets or names. */
const taught =
  `11200 11205 12100 12300 14106 20003 20007 20009 20404 20429 21211 21212 21408 21421 21422 21452
  21602 21603 21604 21606 21608 21609 21610 21611 21612 21614 21617 21620 21659 21660 30003 30004 30005 30006 30007
  30008 30011 30034`.split(/\s+/);

/** Numbers of five digits that the city knows as error codes. */
function codesIn(text: string): readonly string[] {
  return (text.match(/(?<![\d+.])\d{5}(?!\d)/g) ?? []).filter((code) => titleOf(code) !== '');
}

it('has a card for every error of the course', () => {
  expect(taught.filter((code) => !errors.has(code))).toEqual([]);
});

it.each([...levels])('has a card for every error code that %s names', (level) => {
  const written = Object.entries(levelFiles(level)).filter(([path]) => path !== 'map.tmj');
  const named = new Set(written.flatMap(([, text]) => codesIn(text)));
  expect([...named].filter((code) => !errors.has(code))).toEqual([]);
});

it('has cards only for errors that the city knows', () => {
  expect([...errors].filter((code) => titleOf(code) === '')).toEqual([]);
});

it('has a card for every status of a message', () => {
  const statuses = cards.filter(({ kind }) => kind === 'status').map(({ id }) => id);
  const life = 'accepted scheduled queued sending sent delivered undelivered failed canceled';
  expect(statuses).toEqual(expect.arrayContaining([...life.split(' '), 'receiving', 'received']));
});

it('names each card once, and keeps it short', () => {
  const names = cards.map(({ kind, id }) => `${kind} ${id}`);
  expect(names).toEqual([...new Set(names)]);
  expect(cards.filter(({ text }) => text.split(/\s+/).length > 70).map(({ id }) => id)).toEqual([]);
});

it('points to objectives of places that exist: the objective may still have to be written', () => {
  const named = [
    ...cards.flatMap(({ lessons }) => lessons),
    ...readReviews(root).map(({ after }) => after),
  ];
  const places = new Set([
    'first-contact',
    'lamp-street',
    'penny-quay',
    'stormgate',
    'watchtower',
    'archive',
    'answering-house',
  ]);
  const lost = named.filter((key) => !keys.has(key) && !places.has(key.split('/')[0]!));
  expect(lost).toEqual([]);
});

it('asks every question of the spaced review once, about a card that exists', () => {
  const reviews = readReviews(root);
  expect(new Set(reviews.map(({ id }) => id)).size).toBe(reviews.length);
  expect(reviews.filter(({ card }) => !ids.has(card)).map(({ id }) => id)).toEqual([]);
});

it('says with file and line what is wrong with a card', () => {
  const text = '# error\n\n## 1 · One\n\nFine.\n\n## 2 Two\n\nNo dot.\n';
  expect(() => readLibrary({ 'x.md': text })).toThrow('levels/library/x.md:7');
  expect(() => readLibrary({ 'x.md': '# errors\n' })).toThrow('must begin with');
});

it('is not taken for a level', () => {
  expect(levels.has('library')).toBe(false);
  expect(Object.keys(readFolder(join(root, 'levels', 'library'))).length).toBeGreaterThan(3);
});
