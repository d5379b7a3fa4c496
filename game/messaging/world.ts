import type { AccountFixture, AvailableNumber, Fixture, Handset } from '../domain/fixture.ts';
import { createAccount, type Account } from './account.ts';
import type { Clock } from './clock.ts';
import { createMessageStore, type MessageStore } from './messages/message-store.ts';
import { createOptOuts, type OptOuts } from './messages/opt-outs.ts';
import type { CallerId } from './numbers/caller-id.ts';
import { createNumber, type IncomingNumber } from './numbers/incoming-number.ts';
import { createSeededIds, type SeededIds } from './seeded-ids.ts';
import { serviceOf, type MessagingService } from './services/messaging-service.ts';
import { createTable, type Table } from './store/table.ts';
import type { Ledger } from './usage/ledger.ts';
import { createVerifyService, type VerifyService } from './verify/verification.ts';
import type { Web } from './webhooks/web.ts';

/** Everything the platform knows about one account. Resources and rules are functions over it. */
export interface World extends City {
  readonly account: Account;
  readonly messages: MessageStore;
  /** By E.164 or short code. */
  readonly numbers: Table<IncomingNumber>;
  /** By E.164. */
  readonly callerIds: Table<CallerId>;
  readonly services: Table<MessagingService>;
  readonly verifyServices: Table<VerifyService>;
  readonly optOuts: OptOuts;
  readonly ledger: Ledger;
  /** When each sender is free to release its next message, in virtual milliseconds. */
  readonly senderFreeAt: Map<string, number>;
  /** When a person last wrote to a WhatsApp sender, by "person>sender". */
  readonly lastWrote: Map<string, number>;
  /** The account of the test credentials: magic numbers, no phones, no charge. */
  readonly isTest: boolean;
}

/** Whether the account may do anything; a subaccount may not while its main account may not (docs/api/errors/10001). */
export function isActive({ account, worlds }: World): boolean {
  if (account.status !== 'active') return false;
  const owner = account.owner === account.sid ? account : worlds.get(account.owner)?.account;
  return owner === undefined || owner.status === 'active';
}

/** What all accounts share. */
export interface City {
  readonly clock: Clock;
  readonly ids: SeededIds;
  /** By number, in E.164. */
  readonly handsets: ReadonlyMap<string, Handset>;
  readonly web: Web;
  /** Every account by its SID. */
  readonly worlds: Map<string, World>;
  /** Numbers for sale; null: a few of any area code. */
  readonly rack: AvailableNumber[] | null;
  /** The last verification code each phone was sent; only the people of the fixture read it. */
  readonly codes: Map<string, string>;
}

/** Brings every account of a fixture to life. Returns the one whose keys the code has. */
export function createWorlds(fixture: Fixture, clock: Clock, web: Web): World {
  const city: City = {
    clock,
    ids: createSeededIds(fixture.seed),
    handsets: new Map(fixture.handsets.map((handset) => [handset.number, handset])),
    web,
    worlds: new Map(),
    rack: fixture.available ? [...fixture.available] : null,
    codes: new Map(),
  };
  const main = createWorld(city, fixture.account);
  for (const account of fixture.accounts ?? []) createWorld(city, account);
  const { testAccount } = fixture;
  if (testAccount) createWorld(city, { ...fixture.account, ...testAccount, ...NOTHING }, true);
  for (const { number, optedOutOf } of fixture.handsets) {
    for (const sender of optedOutOf ?? []) main.optOuts.add(number, sender);
  }
  return main;
}

/** The test credentials own nothing. */
const NOTHING = { numbers: [], verified: [], services: [], verifyServices: [], balance: 0 };

/** An account with what its fixture gives it. */
export function createWorld(city: City, fixture: AccountFixture, isTest = false): World {
  const sid = (prefix: string): string => city.ids.sid(prefix);
  const world: World = {
    ...city,
    account: createAccount(fixture),
    messages: createMessageStore(),
    numbers: createTable({ sidOf: (row) => row.sid, keyOf: (row) => row.phoneNumber }),
    callerIds: createTable({ sidOf: (row) => row.sid, keyOf: (row) => row.phoneNumber }),
    services: createTable({ sidOf: (row) => row.sid }),
    verifyServices: createTable({ sidOf: (row) => row.sid }),
    optOuts: createOptOuts(),
    ledger: new Map(),
    senderFreeAt: new Map(),
    lastWrote: new Map(),
    isTest,
  };
  for (const number of fixture.numbers) world.numbers.add(createNumber(number, sid, 0));
  for (const phoneNumber of fixture.verified) {
    const friendlyName = city.handsets.get(phoneNumber)?.name ?? phoneNumber;
    world.callerIds.add({
      sid: sid('PN'),
      phoneNumber,
      friendlyName,
      createdAt: 0,
      updatedAt: 0,
    });
  }
  for (const service of fixture.services ?? []) {
    world.services.add(serviceOf(service, world.numbers, sid));
  }
  for (const service of fixture.verifyServices ?? []) {
    world.verifyServices.add(createVerifyService(service, 0));
  }
  city.worlds.set(world.account.sid, world);
  return world;
}
