import type {
  AccountFixture,
  Fixture,
  Handset,
  OwnedNumber,
  ReplyRule,
  ScriptedMessage,
} from '../domain/fixture.ts';
import {
  isBoolean,
  isListOf,
  isNumber,
  isOneOf,
  isOptional,
  isRecordOf,
  isShape,
  isString,
} from './guard.ts';

/** Whether what came to the worker is a fixture. */
const isOwnedNumber = isShape<OwnedNumber>({
  phoneNumber: isString,
  friendlyName: isString,
  sms: isBoolean,
  mms: isBoolean,
  voice: isBoolean,
});

const isAccount = isShape<AccountFixture>({
  sid: isString,
  authToken: isString,
  friendlyName: isString,
  type: isOneOf(['Full', 'Trial']),
  status: isOneOf(['active', 'suspended', 'closed']),
  balance: isNumber,
  numbers: isListOf(isOwnedNumber),
  verified: isListOf(isString),
  countries: isListOf(isString),
});

const isReply = isShape<ReplyRule>({ to: isOptional(isString), say: isString, after: isNumber });

const isHandset = isShape<Handset>({
  who: isString,
  name: isString,
  number: isString,
  kind: isOneOf(['mobile', 'landline']),
  state: isOneOf(['on', 'off', 'unknown', 'filtered', 'silent']),
  replies: isListOf(isReply),
});

const isScripted = isShape<ScriptedMessage>({
  at: isNumber,
  from: isString,
  to: isString,
  body: isString,
});

export const isFixture = isShape<Fixture>({
  id: isString,
  startsAt: isString,
  seed: isNumber,
  settleFor: isOptional(isNumber),
  account: isAccount,
  handsets: isListOf(isHandset),
  env: isRecordOf(isString),
  script: isListOf(isScripted),
});
