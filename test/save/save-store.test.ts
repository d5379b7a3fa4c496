import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, expect, it, vi } from 'vitest';
import { defaultAvatar } from '../../game/domain/avatar.ts';
import { emptyLearning, notePass } from '../../game/domain/learning.ts';
import { complete, startOf } from '../../game/domain/progress.ts';
import { defaultSettings } from '../../game/domain/settings.ts';
import { SaveDatabase } from '../../game/save/save-database.ts';
import { currentSchema } from '../../game/save/save-record.ts';
import { createMemoryStore, createSaveStore } from '../../game/save/save-store.ts';

const save = {
  name: 'Ada',
  progress: complete(startOf('first-contact'), 'first-contact/send-a-text'),
  learning: notePass(emptyLearning, 'first-contact/send-a-text', 'send();', '2026-07-30'),
  avatar: defaultAvatar,
  settings: { ...defaultSettings, editor: 'plain' as const },
};

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
});

const open = () => new SaveDatabase(() => {});

it('finds nothing at first', async () => {
  expect(await createSaveStore(open()).load()).toBeNull();
});

it('finds what was stored, in a later visit too', async () => {
  await createSaveStore(open()).store(save);
  expect(await createSaveStore(open()).load()).toEqual(save);
});

it('keeps the last draft of every objective and forgets them for a new game', async () => {
  const store = createSaveStore(open());
  await store.storeDraft('a/b', 'one');
  await store.storeDraft('a/b', 'two');
  await store.storeDraft('a/c', 'three');
  expect(await store.loadDrafts()).toEqual(
    new Map([
      ['a/b', 'two'],
      ['a/c', 'three'],
    ]),
  );
  await store.clearDrafts();
  expect(await store.loadDrafts()).toEqual(new Map());
});

it('puts a record aside that it cannot read, and says so once', async () => {
  const database = open();
  await database.table('profiles').put({ slot: 'first', schema: 1, name: 7 });
  const store = createSaveStore(database);
  await expect(store.load()).rejects.toThrow('left untouched');
  expect(await store.load()).toBeNull();
  expect(await database.spared.toArray()).toMatchObject([{ row: { name: 7 } }]);
});

it('leaves the record of a newer version alone', async () => {
  const database = open();
  await database.table('profiles').put({ slot: 'first', ...save, schema: currentSchema + 1 });
  await expect(createSaveStore(database).load()).rejects.toThrow('newer version');
  expect(await database.profiles.count()).toBe(1);
});

it('closes and says so when another tab brings newer tables', async () => {
  const onNewer = vi.fn();
  const old = new SaveDatabase(onNewer);
  await old.open();
  const newer = new Dexie('relay-quest');
  newer.version(2).stores({ profiles: 'slot' });
  await newer.open();
  expect(onNewer).toHaveBeenCalledOnce();
  await expect(createSaveStore(old).store(save)).rejects.toThrow('closed');
});

it('works for one visit without storage', async () => {
  const store = createMemoryStore();
  await store.store(save);
  await store.storeDraft('a/b', 'one');
  expect([await store.load(), await store.loadDrafts()]).toEqual([save, new Map([['a/b', 'one']])]);
});
