/** Who asked which sender to stop. A sender is a number of the account, or a messaging service by its SID. */
export interface OptOuts {
  add(person: string, sender: string): void;
  remove(person: string, sender: string): void;
  has(person: string, sender: string): boolean;
  all(): readonly { readonly person: string; readonly sender: string }[];
}

/** Stands for every sender, in the world before the start. */
const EVERY_SENDER = '*';

export function createOptOuts(): OptOuts {
  const senders = new Map<string, Set<string>>();
  return {
    add(person, sender) {
      const known = senders.get(person);
      if (known) known.add(sender);
      else senders.set(person, new Set([sender]));
    },
    remove(person, sender) {
      senders.get(person)?.delete(sender);
      senders.get(person)?.delete(EVERY_SENDER);
    },
    has(person, sender) {
      const known = senders.get(person);
      return known !== undefined && (known.has(sender) || known.has(EVERY_SENDER));
    },
    all: () =>
      [...senders].flatMap(([person, known]) => [...known].map((sender) => ({ person, sender }))),
  };
}
