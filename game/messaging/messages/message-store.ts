import type { Rows } from '../http/paging.ts';
import { createTable, type Table } from '../store/table.ts';
import type { Message } from './message.ts';

/** All messages of the account, both directions. As rows of a list the newest comes first. */
export interface MessageStore extends Table<Message> {
  /** The messages to one number or address, as rows of a list. */
  to(address: string): Rows<Message>;
  /** The messages from one number or address. The sender a service chose is indexed by `indexSender`. */
  from(address: string): Rows<Message>;
  /** Tells the store that a message has got its sender. */
  indexSender(message: Message): void;
}

export function createMessageStore(): MessageStore {
  const table = createTable<Message>({ sidOf: ({ sid }) => sid });
  const to = new Map<string, string[]>();
  const from = new Map<string, string[]>();

  /** Rows by SID, in order of creation; the place of one is found by halving. */
  function rowsOf(sids: readonly string[]): Rows<Message> {
    return {
      length: sids.length,
      at: (place) => table.find(sids[sids.length - 1 - place] ?? ''),
      placeOf(sid) {
        const wanted = table.placeOf(sid);
        if (wanted < 0) return -1;
        let [low, high] = [0, sids.length - 1];
        while (low <= high) {
          const middle = (low + high) >> 1;
          const place = table.placeOf(sids[middle] ?? '');
          if (place === wanted) return sids.length - 1 - middle;
          if (place > wanted) low = middle + 1;
          else high = middle - 1;
        }
        return -1;
      },
    };
  }

  return {
    ...table,
    get length() {
      return table.length;
    },
    add(message) {
      table.add(message);
      push(to, message.to, message.sid);
      if (message.from !== '') push(from, message.from, message.sid);
    },
    to: (address) => rowsOf(to.get(address) ?? []),
    from: (address) => rowsOf(from.get(address) ?? []),
    indexSender(message) {
      const sids = push(from, message.from, message.sid);
      // mostly the newest; one that waited moves back to its place
      for (let at = sids.length - 1; at > 0; at--) {
        const before = sids[at - 1] ?? '';
        if (table.placeOf(before) >= table.placeOf(message.sid)) break;
        sids[at - 1] = message.sid;
        sids[at] = before;
      }
    },
  };
}

function push(index: Map<string, string[]>, key: string, sid: string): string[] {
  const sids = index.get(key);
  if (sids !== undefined) {
    sids.push(sid);
    return sids;
  }
  const first = [sid];
  index.set(key, first);
  return first;
}
