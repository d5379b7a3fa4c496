import type { Rows } from '../http/paging.ts';
import type { Message } from './message.ts';

/** All messages of the account, both directions. As rows of a list the newest comes first. */
export interface MessageStore extends Rows<Message> {
  add(message: Message): void;
  find(sid: string): Message | null;
  /** In order of creation. */
  all(): readonly Message[];
}

export function createMessageStore(): MessageStore {
  const messages: Message[] = [];
  const indexOf = new Map<string, number>();

  return {
    get length() {
      return messages.length;
    },
    at: (place) => messages[messages.length - 1 - place] ?? null,
    placeOf(sid) {
      const index = indexOf.get(sid);
      return index === undefined ? -1 : messages.length - 1 - index;
    },
    add(message) {
      indexOf.set(message.sid, messages.length);
      messages.push(message);
    },
    find(sid) {
      const index = indexOf.get(sid);
      return index === undefined ? null : (messages[index] ?? null);
    },
    all: () => messages,
  };
}
