import type {
  AccountFixture,
  AvailableNumber,
  OwnedNumber,
  ServiceFixture,
  VerifyServiceFixture,
} from '../domain/fixture.ts';
import { isBoolean, isListOf, isNumber, isOneOf, isOptional, isShape, isString } from './guard.ts';

export const isMethod = isOneOf(['GET', 'POST']);

const isOwnedNumber = isShape<OwnedNumber>({
  phoneNumber: isString,
  friendlyName: isString,
  sms: isBoolean,
  mms: isBoolean,
  voice: isBoolean,
  type: isOptional(isOneOf(['local', 'mobile', 'toll-free', 'short-code'])),
  sid: isOptional(isString),
  smsUrl: isOptional(isString),
  smsMethod: isOptional(isMethod),
  smsFallbackUrl: isOptional(isString),
  smsFallbackMethod: isOptional(isMethod),
  statusCallback: isOptional(isString),
  whatsapp: isOptional(isBoolean),
  unregistered: isOptional(isBoolean),
});

const isService = isShape<ServiceFixture>({
  sid: isString,
  friendlyName: isString,
  numbers: isListOf(isString),
  alphaSenders: isOptional(isListOf(isString)),
  stickySender: isOptional(isBoolean),
  smartEncoding: isOptional(isBoolean),
  areaCodeGeomatch: isOptional(isBoolean),
  inboundRequestUrl: isOptional(isString),
  statusCallback: isOptional(isString),
  useInboundWebhookOnNumber: isOptional(isBoolean),
});

const isVerifyService = isShape<VerifyServiceFixture>({
  sid: isString,
  friendlyName: isString,
  codeLength: isOptional(isNumber),
});

export const isAccount = isShape<AccountFixture>({
  sid: isString,
  authToken: isString,
  friendlyName: isString,
  type: isOneOf(['Full', 'Trial']),
  status: isOneOf(['active', 'suspended', 'closed']),
  balance: isNumber,
  numbers: isListOf(isOwnedNumber),
  verified: isListOf(isString),
  countries: isListOf(isString),
  owner: isOptional(isString),
  services: isOptional(isListOf(isService)),
  verifyServices: isOptional(isListOf(isVerifyService)),
});

export const isAvailable = isShape<AvailableNumber>({
  phoneNumber: isString,
  type: isOptional(isOneOf(['local', 'mobile', 'toll-free'])),
  sms: isOptional(isBoolean),
  mms: isOptional(isBoolean),
  voice: isOptional(isBoolean),
  locality: isOptional(isString),
  region: isOptional(isString),
  postalCode: isOptional(isString),
});
