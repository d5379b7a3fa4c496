/** Keeps saves on this device. Knows what a save is, nothing of how it came to be. */
import type { Save, SaveStore } from '../domain/ports.ts';
import type { SaveDatabase } from './save-database.ts';
import { readRecord, recordOf, SaveError } from './save-record.ts';

const slot = 'first';

/**
 * A store over the database. `load` rejects with a SaveError for a record it cannot use, after putting an unreadable
 * one aside; every call rejects when the browser refuses storage.
 */
export function createSaveStore(database: SaveDatabase): SaveStore {
  return {
    async load() {
      const row: unknown = await database.profiles.get(slot);
      if (row === undefined) return null;
      try {
        return readRecord(row);
      } catch (error) {
        if (error instanceof SaveError && error.problem === 'unreadable') {
          await database.spared.add({ row });
          await database.profiles.delete(slot);
        }
        throw error;
      }
    },
    async store(save) {
      await putNow(database, 'profiles', { slot, ...recordOf(save) });
    },
    async loadDrafts() {
      const rows = await database.drafts.where({ slot }).toArray();
      return new Map(rows.map(({ key, code }) => [key, code]));
    },
    async storeDraft(key, code) {
      await putNow(database, 'drafts', { id: `${slot} ${key}`, slot, key, code });
    },
    async clearDrafts() {
      await database.drafts.where({ slot }).delete();
    },
  };
}

/**
 * Writes a row and commits within the same task, so that what is typed in the moment the page goes is kept. Dexie's own
 * `put` needs several turns of the event loop, and a page that unloads has none left.
 */
async function putNow(database: SaveDatabase, table: string, row: object): Promise<void> {
  // Opening it again would let this old code write into the tables of a newer one.
  if (database.hasBeenClosed()) throw new Error('The save was closed for a newer version.');
  if (!database.isOpen()) await database.open();
  const transaction = database.backendDB().transaction(table, 'readwrite');
  transaction.objectStore(table).put(row);
  transaction.commit();
  await new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () =>
      reject(transaction.error ?? new Error('The save was refused.')),
    );
  });
}

/** For a browser that refuses storage: everything works and lasts as long as the page. */
export function createMemoryStore(): SaveStore {
  let kept: Save | null = null;
  const drafts = new Map<string, string>();
  return {
    load: async () => kept,
    store: async (save) => {
      kept = save;
    },
    loadDrafts: async () => new Map(drafts),
    storeDraft: async (key, code) => {
      drafts.set(key, code);
    },
    clearDrafts: async () => drafts.clear(),
  };
}
