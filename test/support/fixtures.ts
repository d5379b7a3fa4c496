/**
 * Builders of fixtures for tests: a working world from no arguments, and only what a test is about in its own words.
 * `aFixture()` is a full account with one number, allowed to text the US and the UK, and nobody to text.
 */
import type {
  AccountFixture,
  Fixture,
  Handset,
  OwnedNumber,
  ReplyRule,
  ScriptedMessage,
} from '../../game/domain/fixture.ts';

export const ACCOUNT_SID = 'AC0123456789abcdef0123456789abcdef';
export const AUTH_TOKEN = 'fedcba9876543210fedcba9876543210';
/** The number the account of `aFixture` owns. */
export const OWN_NUMBER = '+14155550100';
export const STARTS_AT = '2026-07-30T20:12:31Z';

/** A fixture; `account` may name only the fields that differ. */
export function aFixture(
  overrides: Partial<Omit<Fixture, 'account'>> & { account?: Partial<AccountFixture> } = {},
): Fixture {
  const { account, ...rest } = overrides;
  return {
    id: 'main',
    startsAt: STARTS_AT,
    seed: 1,
    account: anAccount(account),
    handsets: [],
    env: {},
    script: [],
    ...rest,
  };
}

export function anAccount(overrides: Partial<AccountFixture> = {}): AccountFixture {
  return {
    sid: ACCOUNT_SID,
    authToken: AUTH_TOKEN,
    friendlyName: 'Relay House',
    type: 'Full',
    status: 'active',
    balance: 15.5,
    numbers: [anOwnedNumber()],
    verified: [],
    countries: ['US', 'GB'],
    ...overrides,
  };
}

export function anOwnedNumber(overrides: Partial<OwnedNumber> = {}): OwnedNumber {
  return {
    phoneNumber: OWN_NUMBER,
    friendlyName: 'Relay desk',
    sms: true,
    mms: true,
    voice: true,
    ...overrides,
  };
}

/** Pico's phone, switched on and silent, unless told otherwise. */
export function aHandset(overrides: Partial<Handset> = {}): Handset {
  return {
    who: 'pico',
    name: 'Pico',
    number: '+16285550100',
    kind: 'mobile',
    state: 'on',
    replies: [],
    ...overrides,
  };
}

/** An answer to every text, two seconds after it arrived. */
export function aReply(overrides: Partial<ReplyRule> = {}): ReplyRule {
  return { say: 'RECEIVED. I counted {letters} letters.', after: 2, ...overrides };
}

/** Pico texting the account's own number one second after the start. */
export function aScriptedMessage(overrides: Partial<ScriptedMessage> = {}): ScriptedMessage {
  return { at: 1, from: '+16285550100', to: OWN_NUMBER, body: 'Anybody there?', ...overrides };
}
