import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { defaultAvatar } from '../../game/domain/avatar.ts';
import { emptyLearning } from '../../game/domain/learning.ts';
import { startOf } from '../../game/domain/progress.ts';
import { defaultSettings } from '../../game/domain/settings.ts';
import { openSaves } from '../../game/save/open-saves.ts';
import { SaveDatabase } from '../../game/save/save-database.ts';

const save = {
  name: 'Ada',
  progress: startOf('first-contact'),
  learning: emptyLearning,
  avatar: defaultAvatar,
  settings: defaultSettings,
};

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('BroadcastChannel', SilentChannel);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** No other tab. */
class SilentChannel {
  addEventListener(): void {}
  postMessage(): void {}
  close(): void {}
}

it('plays on without storage and says so', async () => {
  const refused = new IDBFactory();
  refused.open = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  Dexie.dependencies.indexedDB = refused;
  const report = vi.fn();
  const { store } = await openSaves(report);
  expect(report.mock.calls).toEqual([['save-unreachable']]);
  await store.store(save);
  expect(await store.load()).toEqual(save);
});

it('starts afresh beside a save it cannot read, keeping the drafts', async () => {
  const database = new SaveDatabase(() => {});
  await database.table('profiles').put({ slot: 'first', schema: 1, name: 7 });
  await database.drafts.put({ id: 'first a/b', slot: 'first', key: 'a/b', code: 'mine' });
  const report = vi.fn();
  const opened = await openSaves(report);
  expect(report.mock.calls).toEqual([['save-unreadable']]);
  expect(opened).toMatchObject({ save: null, drafts: new Map([['a/b', 'mine']]) });
});

it('never writes over the save of a newer version', async () => {
  const database = new SaveDatabase(() => {});
  await database.table('profiles').put({ slot: 'first', ...save, schema: 99 });
  const report = vi.fn();
  const { store } = await openSaves(report);
  await store.store(save);
  expect(report.mock.calls).toEqual([['newer-version']]);
  expect(await database.profiles.get('first')).toMatchObject({ schema: 99 });
});
