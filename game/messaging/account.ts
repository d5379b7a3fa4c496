import type { AccountFixture } from '../domain/fixture.ts';

/** Who the account is. The balance is kept in whole `MONEY_UNITS`, so that sums stay exact. */
export interface Account {
  readonly sid: string;
  readonly authToken: string;
  friendlyName: string;
  readonly type: 'Full' | 'Trial';
  status: 'active' | 'suspended' | 'closed';
  balance: number;
  readonly countries: ReadonlySet<string>;
  /** SID of the account it belongs to; its own if it is a main account. */
  readonly owner: string;
  /** Milliseconds since the start; accounts of the fixture were opened before. */
  readonly createdAt: number;
  updatedAt: number;
}

/** Units of money in one US dollar: the fifth decimal is the last one the API writes. */
export const MONEY_UNITS = 100_000;

/** How long before the start the accounts of a fixture were opened: thirty days. */
const OPENED = -30 * 24 * 60 * 60 * 1000;

export function createAccount(fixture: AccountFixture): Account {
  return {
    sid: fixture.sid,
    authToken: fixture.authToken,
    friendlyName: fixture.friendlyName,
    type: fixture.type,
    status: fixture.status,
    balance: Math.round(fixture.balance * MONEY_UNITS),
    countries: new Set(fixture.countries),
    owner: fixture.owner ?? fixture.sid,
    createdAt: OPENED,
    updatedAt: OPENED,
  };
}
