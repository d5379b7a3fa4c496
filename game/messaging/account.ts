import type { AccountRecord } from '../domain/evidence.ts';
import type { AccountFixture, OwnedNumber } from '../domain/fixture.ts';

/** The account the platform serves. The balance is kept in whole `MONEY_UNITS`, so that sums stay exact. */
export interface Account {
  readonly sid: string;
  readonly authToken: string;
  readonly friendlyName: string;
  readonly type: 'Full' | 'Trial';
  readonly status: 'active' | 'suspended' | 'closed';
  balance: number;
  /** By number, in E.164. */
  readonly numbers: Map<string, OwnedNumber>;
  readonly verified: Set<string>;
  readonly countries: ReadonlySet<string>;
}

/** Units of money in one US dollar: the fifth decimal is the last one the API writes. */
export const MONEY_UNITS = 100_000;

export function createAccount(fixture: AccountFixture): Account {
  return {
    sid: fixture.sid,
    authToken: fixture.authToken,
    friendlyName: fixture.friendlyName,
    type: fixture.type,
    status: fixture.status,
    balance: Math.round(fixture.balance * MONEY_UNITS),
    numbers: new Map(fixture.numbers.map((number) => [number.phoneNumber, number])),
    verified: new Set(fixture.verified),
    countries: new Set(fixture.countries),
  };
}

export function recordAccount(account: Account): AccountRecord {
  return {
    sid: account.sid,
    friendlyName: account.friendlyName,
    type: account.type,
    balance: account.balance / MONEY_UNITS,
    numbers: [...account.numbers.keys()],
    verified: [...account.verified],
  };
}
