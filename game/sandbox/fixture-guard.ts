import type { Fixture, Handset, MediaFile, ReplyRule, ScriptedMessage } from '../domain/fixture.ts';
import { isAccount, isAvailable, isMethod } from './fixture-account-guard.ts';
import { isFault, isPrior } from './fixture-past-guard.ts';
import type { CallbackTrouble, ScriptedVisit, WebFixture } from '../domain/web.ts';
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

type TestKeys = NonNullable<Fixture['testAccount']>;

const isReply = isShape<ReplyRule>({ to: isOptional(isString), say: isString, after: isNumber });

const isHandset = isShape<Handset>({
  who: isString,
  name: isString,
  number: isString,
  kind: isOneOf(['mobile', 'landline']),
  state: isOneOf(['on', 'off', 'unknown', 'filtered', 'silent']),
  replies: isListOf(isReply),
  forwardsTo: isOptional(isString),
  optedOutOf: isOptional(isListOf(isString)),
  onAfter: isOptional(isNumber),
  reportsAfter: isOptional(isNumber),
  mms: isOptional(isBoolean),
  failsWith: isOptional(isNumber),
  answersCallAfter: isOptional(isNumber),
  line: isOptional(
    isOneOf(['mobile', 'landline', 'fixedVoip', 'nonFixedVoip', 'tollFree', 'voicemail']),
  ),
  carrier: isOptional(isString),
  whatsapp: isOptional(isBoolean),
  readsAfter: isOptional(isNumber),
});

const isScripted = isShape<ScriptedMessage>({
  at: isNumber,
  from: isString,
  to: isString,
  body: isString,
  media: isOptional(isListOf(isShape<MediaFile>({ url: isString, contentType: isString }))),
});

const isVisit = isShape<ScriptedVisit>({
  at: isNumber,
  method: isMethod,
  url: isString,
  params: isRecordOf(isString),
  seal: isOneOf(['none', 'real', 'foreign', 'changed']),
});

const isWeb = isShape<WebFixture>({
  visits: isOptional(isListOf(isVisit)),
  down: isOptional(isListOf(isString)),
  callbacks: isOptional(
    isShape<CallbackTrouble>({ shuffled: isOptional(isBoolean), repeated: isOptional(isNumber) }),
  ),
});

/** Whether what came to the worker is a fixture. */
export const isFixture = isShape<Fixture>({
  id: isString,
  startsAt: isString,
  seed: isNumber,
  settleFor: isOptional(isNumber),
  account: isAccount,
  handsets: isListOf(isHandset),
  env: isRecordOf(isString),
  script: isListOf(isScripted),
  web: isOptional(isWeb),
  accounts: isOptional(isListOf(isAccount)),
  testAccount: isOptional(isShape<TestKeys>({ sid: isString, authToken: isString })),
  messages: isOptional(isListOf(isPrior)),
  available: isOptional(isListOf(isAvailable)),
  faults: isOptional(isListOf(isFault)),
  inFlight: isOptional(isNumber),
  latencyMs: isOptional(isNumber),
});
