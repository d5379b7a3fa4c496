import type { ServiceFixture } from '../../domain/fixture.ts';
import type { IncomingNumber } from '../numbers/incoming-number.ts';
import { createTable, type Table } from '../store/table.ts';

/** One voice of a service: a number of the account, a short code, or a name of letters. */
export interface PoolSender {
  /** That of the number, "PN" or "SC"; a name has its own, "AI". */
  readonly sid: string;
  readonly kind: 'number' | 'short-code' | 'alphanumeric';
  /** E.164, digits of a short code, or the name. */
  readonly name: string;
  /** The number it is; null for a name. */
  readonly number: IncomingNumber | null;
  readonly addedAt: number;
}

/** A messaging service, as the platform keeps it. Times are virtual milliseconds since the start. */
export interface MessagingService {
  readonly sid: string;
  readonly createdAt: number;
  updatedAt: number;
  friendlyName: string;
  inboundRequestUrl: string | null;
  inboundMethod: 'GET' | 'POST';
  fallbackUrl: string | null;
  fallbackMethod: 'GET' | 'POST';
  statusCallback: string | null;
  stickySender: boolean;
  mmsConverter: boolean;
  smartEncoding: boolean;
  scanMessageContent: string;
  fallbackToLongCode: boolean;
  areaCodeGeomatch: boolean;
  synchronousValidation: boolean;
  /** Seconds. */
  validityPeriod: number;
  usecase: string;
  useInboundWebhookOnNumber: boolean;
  readonly senders: Table<PoolSender>;
  /** Which sender each reader has heard before. */
  readonly sticky: Map<string, string>;
}

/** What a new service is like (docs/messaging/api/service-resource). */
export function createService(sid: string, friendlyName: string, at: number): MessagingService {
  return {
    sid,
    createdAt: at,
    updatedAt: at,
    friendlyName,
    inboundRequestUrl: null,
    inboundMethod: 'POST',
    fallbackUrl: null,
    fallbackMethod: 'POST',
    statusCallback: null,
    stickySender: true,
    mmsConverter: true,
    smartEncoding: true,
    scanMessageContent: 'inherit',
    fallbackToLongCode: true,
    areaCodeGeomatch: true,
    synchronousValidation: false,
    validityPeriod: 14_400,
    usecase: 'undeclared',
    useInboundWebhookOnNumber: false,
    senders: createTable({ sidOf: (sender) => sender.sid, keyOf: ({ name }) => name }),
    sticky: new Map(),
  };
}

/** A service of the fixture, with those of its numbers that the account owns. */
export function serviceOf(
  given: ServiceFixture,
  numbers: Table<IncomingNumber>,
  sid: (prefix: string) => string,
): MessagingService {
  const service = createService(given.sid, given.friendlyName, 0);
  for (const name of given.numbers) {
    const number = numbers.byKey(name);
    if (number) service.senders.add(senderOf(number, 0));
  }
  for (const name of given.alphaSenders ?? []) {
    const sender = {
      sid: sid('AI'),
      kind: 'alphanumeric',
      name,
      number: null,
      addedAt: 0,
    } as const;
    service.senders.add(sender);
  }
  service.stickySender = given.stickySender ?? service.stickySender;
  service.smartEncoding = given.smartEncoding ?? service.smartEncoding;
  service.areaCodeGeomatch = given.areaCodeGeomatch ?? service.areaCodeGeomatch;
  service.inboundRequestUrl = given.inboundRequestUrl ?? null;
  service.statusCallback = given.statusCallback ?? null;
  service.useInboundWebhookOnNumber = given.useInboundWebhookOnNumber ?? false;
  return service;
}

export function senderOf(number: IncomingNumber, at: number): PoolSender {
  return {
    sid: number.sid,
    kind: number.type === 'short-code' ? 'short-code' : 'number',
    name: number.phoneNumber,
    number,
    addedAt: at,
  };
}
