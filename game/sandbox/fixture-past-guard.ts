import type { MessageStatus } from '../domain/evidence.ts';
import type { Fault, FaultKind, PriorMessages } from '../domain/fixture.ts';
import {
  isEither,
  isListOf,
  isNumber,
  isOneOf,
  isOptional,
  isRecord,
  isRecordOf,
  isShape,
  isString,
  type Guard,
} from './guard.ts';

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
const isOneOrMore = isEither(isString, isListOf(isString));

/** What happened before the start. */
export const isPrior = isShape<PriorMessages>({
  at: isString,
  count: isOptional(isNumber),
  every: isOptional(isNumber),
  from: isOneOrMore,
  to: isOneOrMore,
  body: isOneOrMore,
  status: isOptional(isEither(isStatus, isListOf(isStatus))),
  errorCode: isOptional(isNumber),
  media: isOptional(isListOf(isString)),
  service: isOptional(isString),
  sendAt: isOptional(isString),
  goesOnAfter: isOptional(isNumber),
});

function isFaultKind(value: unknown): value is FaultKind {
  if (!isRecord(value)) return false;
  switch (value['kind']) {
    case 'refuse':
      return value['status'] === 429 || value['status'] === 500 || value['status'] === 503;
    case 'delay':
      return isNumber(value['ms']);
    case 'lose-answer':
      return value['workAfter'] === undefined || isNumber(value['workAfter']);
    default:
      return value['kind'] === 'lose-request';
  }
}

/** What goes wrong on the way. */
export const isFault = isShape<Fault>({
  resource: isOptional(isString),
  method: isOptional(isOneOf(['GET', 'POST', 'DELETE'])),
  params: isOptional(isRecordOf(isString)),
  from: isOptional(isNumber),
  count: isOptional(isNumber),
  what: isFaultKind,
});
