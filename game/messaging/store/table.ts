import type { Rows } from '../http/paging.ts';

/**
 * Rows of a resource in order of creation; as rows of a list the newest comes first. A row that was removed keeps its
 * place, so that page tokens which name it still lead somewhere. All look-ups take constant time.
 */
export interface Table<Row> extends Rows<Row> {
  add(row: Row): void;
  /** False if there was none. */
  remove(sid: string): boolean;
  find(sid: string): Row | null;
  /** The row of that key, where the table has keys, such as a phone number. */
  byKey(key: string): Row | null;
  /** In order of creation. */
  all(): readonly Row[];
}

interface TableOptions<Row> {
  readonly sidOf: (row: Row) => string;
  readonly keyOf?: (row: Row) => string;
}

export function createTable<Row>({ sidOf, keyOf }: TableOptions<Row>): Table<Row> {
  const rows: (Row | null)[] = [];
  const indexOf = new Map<string, number>();
  const byKey = new Map<string, Row>();

  function find(sid: string): Row | null {
    const index = indexOf.get(sid);
    return index === undefined ? null : (rows[index] ?? null);
  }

  return {
    get length() {
      return rows.length;
    },
    at: (place) => rows[rows.length - 1 - place] ?? null,
    placeOf(sid) {
      const index = indexOf.get(sid);
      return index === undefined ? -1 : rows.length - 1 - index;
    },
    add(row) {
      indexOf.set(sidOf(row), rows.length);
      rows.push(row);
      if (keyOf) byKey.set(keyOf(row), row);
    },
    remove(sid) {
      const row = find(sid);
      const index = indexOf.get(sid);
      if (row === null || index === undefined) return false;
      rows[index] = null;
      if (keyOf) byKey.delete(keyOf(row));
      return true;
    },
    find,
    byKey: (key) => byKey.get(key) ?? null,
    all: () => rows.filter((row) => row !== null),
  };
}
