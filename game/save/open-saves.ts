import type { Save, SaveStore } from '../domain/ports.ts';
import { SaveDatabase } from './save-database.ts';
import { SaveError } from './save-record.ts';
import { createMemoryStore, createSaveStore } from './save-store.ts';
import { askToWrite } from './writer-lock.ts';

/** What the player must be told about saving. Whatever it is, the game goes on. */
export type SaveTrouble = 'second-tab' | 'save-unreachable' | 'save-unreadable' | 'newer-version';

export interface OpenSaves {
  readonly store: SaveStore;
  readonly save: Save | null;
  readonly drafts: ReadonlyMap<string, string>;
}

/**
 * Opens this device's saves. Never rejects: where storage is refused or the save belongs to a newer version, the
 * store handed out lasts as long as the page, and `report` is told why. Of two tabs one writes.
 */
export async function openSaves(report: (trouble: SaveTrouble) => void): Promise<OpenSaves> {
  const kept = createSaveStore(new SaveDatabase(() => report('newer-version')));
  try {
    // Side by side: the game waits for both.
    const [save, drafts] = await Promise.all([
      kept.load().catch((error: unknown) => {
        if (!(error instanceof SaveError && error.problem === 'unreadable')) throw error;
        report('save-unreadable');
        return null;
      }),
      kept.loadDrafts(),
    ]);
    return { store: writeAlone(kept, report), save, drafts };
  } catch (error) {
    report(error instanceof SaveError ? 'newer-version' : 'save-unreachable');
    return { store: createMemoryStore(), save: null, drafts: new Map() };
  }
}

/** Of two tabs one writes; the other plays on without saving. A write that fails is reported, not thrown. */
function writeAlone(store: SaveStore, report: (trouble: SaveTrouble) => void): SaveStore {
  const lock = askToWrite(() => report('second-tab'));
  const write = async (work: () => Promise<void>) => {
    if (lock.isWriter()) await work().catch(() => report('save-unreachable'));
  };
  return {
    ...store,
    store: (save) => write(() => store.store(save)),
    storeDraft: (key, code) => write(() => store.storeDraft(key, code)),
    clearDrafts: () => write(() => store.clearDrafts()),
  };
}
