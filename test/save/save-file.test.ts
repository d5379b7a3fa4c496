import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultAvatar } from '../../game/domain/avatar.ts';
import { emptyLearning, noteCrafts, notePass } from '../../game/domain/learning.ts';
import { startOf } from '../../game/domain/progress.ts';
import { defaultSettings } from '../../game/domain/settings.ts';
import { readSaveFile, writeSaveFile } from '../../game/save/save-file.ts';
import { SaveError } from '../../game/save/save-record.ts';

const file = {
  save: {
    name: 'Ada',
    progress: startOf('first-contact'),
    learning: noteCrafts(
      notePass(emptyLearning, 'first-contact/send-a-text', 'hello();', '2026-07-30'),
      'first-contact/send-a-text',
      ['own-words', 'honest-report', 'frugal'],
    ),
    avatar: defaultAvatar,
    settings: defaultSettings,
  },
  drafts: new Map([['first-contact/send-a-text', 'hello();']]),
};

it('reads what it writes', () => {
  expect(readSaveFile(writeSaveFile(file))).toEqual(file);
});

it.each([
  ['no JSON', 'hello'],
  ['another file', '{"game":"tetris"}'],
  ['no progress', '{"game":"relay-quest","schema":1,"name":"Ada"}'],
  [
    'a progress of the wrong form',
    '{"game":"relay-quest","schema":1,"name":"A","progress":{"completed":[1]}}',
  ],
])('refuses %s', (_name, text) => {
  expect(() => readSaveFile(text)).toThrow(SaveError);
});

const written = JSON.parse(writeSaveFile(file)) as Record<string, unknown>;
const place = { level: 'first-contact', at: { x: 1, y: 2 }, spawn: 'start' };

it.each([
  ['bears no mark of the game', { game: 'tetris' }],
  ['counts what is no key', { progress: { completed: ['a/b', 1], place } }],
  ['stands nowhere', { progress: { completed: [], place: { ...place, at: { x: 1 } } } }],
  ['starts nowhere', { progress: { completed: [], place: { ...place, spawn: 3 } } }],
])('refuses a file that is right but for one thing: it %s', (_name, change) => {
  expect(() => readSaveFile(JSON.stringify({ ...written, ...change }))).toThrow('cannot be read');
});

it('stands where the player stood', () => {
  const moved = { ...written, progress: { completed: ['a/b'], place } };
  expect(readSaveFile(JSON.stringify(moved)).save.progress).toEqual(moved.progress);
});

it('reads no file that is far too long, whatever it says', () => {
  expect(() => readSaveFile(`${writeSaveFile(file)}${' '.repeat(4_000_000)}`)).toThrow(SaveError);
});

it('refuses the file of a newer version with its own sentence', () => {
  const newer = JSON.stringify({ ...JSON.parse(writeSaveFile(file)), schema: 99 });
  expect(() => readSaveFile(newer)).toThrow('newer version');
});

it('takes settings it knows and leaves the rest at their defaults', () => {
  const odd = JSON.stringify({
    ...JSON.parse(writeSaveFile(file)),
    settings: { editor: 'plain', textScale: 9, evil: 1 },
  });
  expect(readSaveFile(odd).save.settings).toEqual({ ...defaultSettings, editor: 'plain' });
});

it('never fails in any other way, whatever the text', () => {
  const anything = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .jsonValue()
      .map((value) => JSON.stringify(Object.assign({ game: 'relay-quest', schema: 1 }, value))),
  );
  fc.assert(
    fc.property(anything, (text) => {
      try {
        readSaveFile(text);
      } catch (error) {
        expect(error).toBeInstanceOf(SaveError);
      }
    }),
  );
});

it('reads a save from before there was anything to remember of learning', () => {
  const { learning: _, ...rest } = file.save;
  const first = JSON.stringify({ game: 'relay-quest', schema: 1, ...rest });
  expect(readSaveFile(first).save).toEqual({ ...rest, learning: emptyLearning });
});

it('reads a save from before players had a look of their own, and the rest of a look with an odd part', () => {
  const { avatar: _, ...rest } = file.save;
  const second = { game: 'relay-quest', schema: 2, ...rest };
  expect(readSaveFile(JSON.stringify(second)).save).toEqual({ ...rest, avatar: defaultAvatar });
  const odd = { ...second, schema: 3, avatar: { skin: 'ebony', hair: 'antlers' } };
  expect(readSaveFile(JSON.stringify(odd)).save.avatar).toEqual({
    ...defaultAvatar,
    skin: 'ebony',
  });
});

it('leaves out what makes no sense of what was learnt, and keeps the rest', () => {
  const odd = {
    ...file.save.learning,
    rungs: { a: -1, b: 2 },
    reviews: { a: { step: 0, due: 'soon', answers: 1 } },
    cardsRead: [7, '21211'],
    crafts: { frugal: 'yes', 'own-words': [7, 'a/b'] },
  };
  const { learning } = readSaveFile(JSON.stringify({ ...written, learning: odd })).save;
  expect(learning).toEqual({
    ...file.save.learning,
    rungs: { b: 2 },
    cardsRead: ['21211'],
    crafts: { frugal: [], 'own-words': ['a/b'], 'honest-report': [] },
  });
});
