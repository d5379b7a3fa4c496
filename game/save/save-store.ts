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
      await database.profiles.put({ slot, ...recordOf(save) });
    },
    async loadDrafts() {
      const rows = await database.drafts.where({ slot }).toArray();
      return new Map(rows.map(({ key, code }) => [key, code]));
    },
    async storeDraft(key, code) {
      await database.drafts.put({ id: `${slot} ${key}`, slot, key, code });
    },
    async clearDrafts() {
      await database.drafts.where({ slot }).delete();
    },
  };
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
