import type {
  AccountRecord,
  DebuggerRecord,
  Ending,
  ErrorRecord,
  Evidence,
  HandsetRecord,
  LogRecord,
  MessageRecord,
  MessageStatus,
  RequestRecord,
  StopReason,
  WebhookRecord,
} from '../domain/evidence.ts';
import type { Json } from '../domain/json.ts';
import {
  isBoolean,
  isEither,
  isListOf,
  isNullOr,
  isNumber,
  isOneOf,
  isOptional,
  isRecordOf,
  isShape,
  isString,
  type Guard,
} from './guard.ts';

/** Whether what came from the worker is evidence. */
const isStatus: Guard<MessageStatus> = isOneOf([
  'accepted',
  'scheduled',
  'queued',
  'sending',
  'sent',
  'delivered',
  'undelivered',
  'failed',
  'canceled',
  'receiving',
  'received',
  'read',
  'partially_delivered',
]);

const isStopReason: Guard<StopReason> = isOneOf([
  'cpu',
  'time',
  'memory',
  'timers',
  'virtual-time',
  'output',
  'requests',
  'player',
  'unresponsive',
  'never-settled',
  'crashed',
]);

/** Structured cloning lets only plain data through; it is shown as text and compared, never called. */
const isJson: Guard<Json> = (value): value is Json => value !== undefined;

const isMessage = isShape<MessageRecord>({
  at: isNumber,
  sid: isString,
  direction: isOneOf(['outbound-api', 'outbound-reply', 'inbound']),
  from: isString,
  to: isString,
  body: isString,
  status: isStatus,
  errorCode: isNullOr(isNumber),
  segments: isNumber,
  media: isNumber,
  price: isNullOr(isNumber),
  history: isListOf(isShape<MessageRecord['history'][number]>({ at: isNumber, status: isStatus })),
  request: isNullOr(isNumber),
});

const isRequest = isShape<RequestRecord>({
  at: isNumber,
  method: isString,
  host: isString,
  path: isString,
  resource: isString,
  params: isRecordOf(isEither(isString, isListOf(isString))),
  headers: isRecordOf(isString),
  via: isOneOf(['sdk', 'fetch']),
  status: isNumber,
  errorCode: isNullOr(isNumber),
  errorMessage: isNullOr(isString),
  responseHeaders: isRecordOf(isString),
  response: isJson,
  line: isNullOr(isNumber),
  fault: isOptional(isOneOf(['refuse', 'delay', 'lose-request', 'lose-answer'])),
});

const isLog = isShape<LogRecord>({
  at: isNumber,
  level: isOneOf(['log', 'info', 'warn', 'error', 'debug']),
  text: isString,
  line: isNullOr(isNumber),
});

type Service = AccountRecord['services'][number];
type OptOut = AccountRecord['optOuts'][number];

const isAccount = isShape<AccountRecord>({
  sid: isString,
  friendlyName: isString,
  type: isOneOf(['Full', 'Trial']),
  balance: isNumber,
  numbers: isListOf(isString),
  verified: isListOf(isString),
  services: isListOf(
    isShape<Service>({ sid: isString, friendlyName: isString, senders: isListOf(isString) }),
  ),
  optOuts: isListOf(isShape<OptOut>({ person: isString, sender: isString })),
});

const isHandset = isShape<HandsetRecord>({ who: isString, name: isString, number: isString });

const isError = isShape<ErrorRecord>({
  name: isString,
  message: isString,
  code: isNullOr(isEither(isNumber, isString)),
  status: isNullOr(isNumber),
  line: isNullOr(isNumber),
  column: isNullOr(isNumber),
});

const isWebhook = isShape<WebhookRecord>({
  at: isNumber,
  kind: isOneOf(['incoming', 'redirect', 'fallback', 'status', 'visit']),
  url: isString,
  method: isOneOf(['GET', 'POST']),
  params: isRecordOf(isString),
  signed: isBoolean,
  message: isNullOr(isString),
  status: isNullOr(isNumber),
  contentType: isNullOr(isString),
  body: isString,
  problem: isNullOr(isNumber),
  took: isNullOr(isNumber),
  attempts: isNumber,
  error: isNullOr(isError),
});

const isDebugger = isShape<DebuggerRecord>({
  at: isNumber,
  code: isNumber,
  level: isOneOf(['error', 'warning']),
  text: isString,
  url: isNullOr(isString),
  message: isNullOr(isString),
});

type Stopped = Ending & { how: 'stopped' };
type Failed = Ending & { how: 'error' };

const isEnding: Guard<Ending> = isEither(
  isShape<Ending & { how: 'normally' }>({ how: isOneOf(['normally']) }),
  isEither(
    isShape<Failed>({ how: isOneOf(['error']), error: isError }),
    isShape<Stopped>({ how: isOneOf(['stopped']), reason: isStopReason, line: isNullOr(isNumber) }),
  ),
);

export const isEvidence: Guard<Evidence> = isShape<Evidence>({
  fixture: isString,
  source: isString,
  startedAt: isString,
  requests: isListOf(isRequest),
  messages: isListOf(isMessage),
  webhooks: isListOf(isWebhook),
  debugger: isListOf(isDebugger),
  log: isListOf(isLog),
  account: isAccount,
  handsets: isListOf(isHandset),
  ended: isEnding,
  lastedMs: isNumber,
});
