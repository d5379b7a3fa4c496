import type { ErrorId } from '../../../game/messaging/http/errors.ts';
import { DOOR, OTHER_NUMBER, SERVICE } from '../../conformance/tour-fixture.ts';
import { basic } from '../../support/platform.ts';
import type { Provocation } from './provoke.ts';

const MESSAGING = 'messaging.twilio.com';
const VERIFY = 'verify.twilio.com';
const LOOKUPS = 'lookups.twilio.com';
const NUMBERS = '/IncomingPhoneNumbers.json';
const DOOR_PATH = `/v2/Services/${DOOR}`;
const asking = { To: '+16285550107', Channel: 'sms' };

/** How each refusal of the other resources comes about. */
export const OTHER_ERRORS = {
  '10002': {
    account: { type: 'Trial' },
    path: NUMBERS,
    form: { PhoneNumber: '+14155550171' },
    message: 'Trial accounts do not support the feature you tried to use',
  },
  '20001': {
    host: MESSAGING,
    path: '/v1/Services',
    message: 'Missing required parameter FriendlyName in the post body',
  },
  '20001-value': {
    host: MESSAGING,
    path: '/v1/Services',
    form: { FriendlyName: 'x', ValidityPeriod: '0' },
    message: 'Invalid value for parameter ValidityPeriod: 0',
  },
  '20001-date': {
    method: 'GET',
    path: '/Messages.json?DateSent=yesterday',
    message: 'Invalid date value.',
  },
  '20003': { headers: {}, message: 'Authenticate' },
  '20003-username': {
    headers: { authorization: basic(`AC${'8'.repeat(32)}`, 'token') },
    message: 'Authentication Error - invalid username',
  },
  '20004': { method: 'PUT', message: 'Method not allowed' },
  '20005': { account: { status: 'suspended' }, message: 'Account not active' },
  '20007': {
    method: 'GET',
    path: '/Messages.json?PageSize=1001',
    message: 'Page size too large',
  },
  '20008': {
    test: true,
    method: 'GET',
    message: 'Resource not accessible with Test Account Credentials',
  },
  '20413': {
    form: { Body: 'x'.repeat(2 ** 20) },
    message: 'Request Entity Too Large',
  },
  '21401': {
    path: '/OutgoingCallerIds.json',
    form: { PhoneNumber: '+1628' },
    message: 'Invalid Phone Number',
  },
  '21402': {
    path: `/IncomingPhoneNumbers/${OTHER_NUMBER}.json`,
    form: { SmsUrl: 'desk' },
    message: 'Invalid Url: desk',
  },
  '21403': {
    path: `/IncomingPhoneNumbers/${OTHER_NUMBER}.json`,
    form: { SmsMethod: 'PATCH' },
    message: 'Invalid Method: PATCH',
  },
  '21407': {
    fixture: { available: [{ phoneNumber: '+14155550160', sms: false }] },
    path: NUMBERS,
    form: { PhoneNumber: '+14155550160', SmsUrl: 'https://desk.example.com/sms' },
    message: 'This Phone Number type does not support SMS',
  },
  '21421': {
    path: NUMBERS,
    form: { PhoneNumber: 'undefined' },
    message: 'undefined is not a valid number',
  },
  '21422': {
    path: NUMBERS,
    form: { PhoneNumber: '+14155550100' },
    message: '+14155550100 is not available',
  },
  '21450': {
    path: '/OutgoingCallerIds.json',
    form: { PhoneNumber: '+16285550103' },
    message: 'Phone number is already verified for your account: +16285550103',
  },
  '21451': { path: NUMBERS, form: { AreaCode: '+1415' }, message: 'Invalid area code: +1415' },
  '21452': {
    path: NUMBERS,
    form: { AreaCode: '533' },
    message: 'No phone numbers found in area code 533',
  },
  '21708': {
    host: MESSAGING,
    path: `/v1/Services/${SERVICE}/AlphaSenders`,
    message: 'Alpha Sender ID Missing from the request',
  },
  '21709': {
    host: MESSAGING,
    path: `/v1/Services/${SERVICE}/AlphaSenders`,
    form: { AlphaSender: '12345' },
    message: 'Alpha Sender ID is Invalid or Not Authorized for this Messaging Service',
  },
  '21710': {
    host: MESSAGING,
    path: `/v1/Services/${SERVICE}/PhoneNumbers`,
    form: { PhoneNumberSid: OTHER_NUMBER },
    before: { times: 1, pass: 0 },
    message: 'Phone Number or Short Code is already in the Messaging Service.',
  },
  '21712': {
    first: { host: MESSAGING, path: '/v1/Services', form: { FriendlyName: 'Second' } },
    account: {
      services: [{ sid: SERVICE, friendlyName: 'First', numbers: ['+14155550101'] }],
    },
    host: MESSAGING,
    path: '/v1/Services/{sid}/PhoneNumbers',
    form: { PhoneNumberSid: OTHER_NUMBER },
    message: 'Phone Number or Short Code is associated with another Messaging Service.',
  },
  '60200': {
    host: VERIFY,
    path: `${DOOR_PATH}/Verifications`,
    form: { To: 'Imre', Channel: 'sms' },
    message: 'Invalid parameter `To`: Imre',
  },
  '60202': {
    first: { host: VERIFY, path: `${DOOR_PATH}/Verifications`, form: asking },
    host: VERIFY,
    path: `${DOOR_PATH}/VerificationCheck`,
    form: { To: '+16285550107', Code: '0' },
    before: { times: 5, pass: 1000 },
    message: 'Max check attempts reached',
  },
  '60203': {
    host: VERIFY,
    path: `${DOOR_PATH}/Verifications`,
    form: asking,
    before: { times: 5, pass: 1000 },
    message: 'Max send attempts reached',
  },
  '60205': {
    host: VERIFY,
    path: `${DOOR_PATH}/Verifications`,
    form: { To: '+16285550140', Channel: 'sms' },
    message: 'SMS is not supported by landline phone number',
  },
  '60607': {
    host: LOOKUPS,
    method: 'GET',
    path: '/v2/PhoneNumbers/07700900123?CountryCode=XX',
    message: 'Lookup Unsupported Country',
  },
  '60618': {
    host: LOOKUPS,
    method: 'GET',
    path: '/v2/PhoneNumbers/%2B16285550100?Fields=shoe_size',
    message: 'Lookup Malformed Request Parameter',
  },
} as const satisfies Partial<Record<ErrorId, Provocation>>;
