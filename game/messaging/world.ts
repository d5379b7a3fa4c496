import type { Fixture, Handset } from '../domain/fixture.ts';
import { createAccount, type Account } from './account.ts';
import type { Clock } from './clock.ts';
import { createMessageStore, type MessageStore } from './messages/message-store.ts';
import { createSeededIds, type SeededIds } from './seeded-ids.ts';

/** Everything the platform knows. Resources and rules are functions over it. */
export interface World {
  readonly clock: Clock;
  readonly ids: SeededIds;
  readonly account: Account;
  readonly messages: MessageStore;
  /** By number, in E.164. */
  readonly handsets: ReadonlyMap<string, Handset>;
  /** When each sender is free to release its next message, in virtual milliseconds. */
  readonly senderFreeAt: Map<string, number>;
}

export function createWorld(fixture: Fixture, clock: Clock): World {
  return {
    clock,
    ids: createSeededIds(fixture.seed),
    account: createAccount(fixture.account),
    messages: createMessageStore(),
    handsets: new Map(fixture.handsets.map((handset) => [handset.number, handset])),
    senderFreeAt: new Map(),
  };
}
