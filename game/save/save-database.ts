import { Dexie, type EntityTable } from 'dexie';
import type { SaveRecord } from './save-record.ts';

export interface ProfileRow extends SaveRecord {
  /** One slot a player; the slice has one. */
  readonly slot: string;
}

export interface DraftRow {
  /** Slot and objective key. */
  readonly id: string;
  readonly slot: string;
  readonly key: string;
  readonly code: string;
}

/** A record that could not be read, kept so that nothing is lost. */
export interface SparedRow {
  readonly id?: number;
  readonly row: unknown;
}

/** The tables of the save games. Migrations of tables go here, of records into save-record.ts. */
export class SaveDatabase extends Dexie {
  profiles!: EntityTable<ProfileRow, 'slot'>;
  drafts!: EntityTable<DraftRow, 'id'>;
  spared!: EntityTable<SparedRow, 'id'>;

  /** `onNewer` is called when another tab wants to upgrade the tables: this tab has closed its connection. */
  constructor(onNewer: () => void, name = 'relay-quest') {
    super(name);
    this.version(1).stores({ profiles: 'slot', drafts: 'id, slot', spared: '++id' });
    // Without `false` Dexie's own handler runs too and lets this old code write into the newer tables.
    this.on('versionchange', () => {
      this.close();
      onNewer();
      return false;
    });
  }
}
