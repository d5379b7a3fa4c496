import { DOOR, OTHER_NUMBER, PICTURE, SERVICE, SHORT_CODE, SUBACCOUNT } from './tour-fixture.ts';

/** One request of the tour. */
export interface Step {
  readonly method: 'GET' | 'POST' | 'DELETE' | 'PUT';
  /**
   * Below the account ("/Messages.json"), below the version ("~Accounts.json"), or with the version of another host
   * first ("v1/Services", "v2/Services", "lookups/PhoneNumbers/...").
   */
  readonly path: string;
  readonly form?: Readonly<Record<string, string | readonly string[]>>;
  /** Virtual milliseconds to let pass before it. */
  readonly wait?: number;
  /** Keeps the SID of the answer, or the value of `noteKey`, for later steps. */
  readonly note?: string;
  readonly noteKey?: string;
  /** With test credentials. */
  readonly test?: true;
}

const get = (path: string, wait = 0): Step => ({ method: 'GET', path, wait });
const remove = (path: string): Step => ({ method: 'DELETE', path });
const post = (path: string, form: Step['form'] = {}, more: Partial<Step> = {}): Step => ({
  method: 'POST',
  path,
  form,
  ...more,
});

const US = { From: '+14155550100', Body: 'Hello' };
const MESSAGES = '/Messages.json';
const NOBODY = `SM${'0'.repeat(32)}`;

const messages: readonly Step[] = [
  post(MESSAGES, { ...US, To: '+16285550100' }, { note: 'text' }),
  get('/Messages/{text}.json'),
  remove('/Messages/{text}.json'), // too early
  post('/Messages/{text}.json', { Body: '' }), // too early
  get('/Messages/{text}.json', 600),
  get('/Messages/{text}.json', 600),
  get('/Messages/{text}.json', 10_000),
  post('/Messages/{text}.json', { Body: '' }),
  post('/Messages/{text}.json', { Body: 'other words' }),
  post('/Messages/{text}.json', { Status: 'canceled' }),
  post('/Messages/{text}.json', { Status: 'cancelled' }),
  post('/Messages/{text}/Feedback.json', { Outcome: 'confirmed' }),
  post('/Messages/{text}/Feedback.json', { Outcome: 'maybe' }),
  post(MESSAGES, { ...US, To: '+16285550100', MediaUrl: [PICTURE, PICTURE] }, { note: 'picture' }),
  get('/Messages/{picture}.json'),
  get('/Messages/{picture}/Media.json?PageSize=1'),
  post(MESSAGES, { ...US, To: '+447700900123', MediaUrl: PICTURE }, { note: 'abroad' }),
  get('/Messages/{abroad}.json', 10_000),
  post(MESSAGES, { ...US, To: '+16285550141' }, { note: 'off' }),
  get('/Messages/{off}.json', 10_000),
  post(MESSAGES, { From: '+14155550103', To: '+16285550100', Body: 'x' }, { note: 'failed' }),
  get('/Messages/{failed}.json', 10_000),
  post(
    MESSAGES,
    { To: '+16285550100', MessagingServiceSid: SERVICE, Body: 'Pooled' },
    { note: 'pooled' },
  ),
  get('/Messages/{pooled}.json', 10_000),
  post(
    MESSAGES,
    {
      To: '+16285550100',
      MessagingServiceSid: SERVICE,
      Body: 'Later',
      ScheduleType: 'fixed',
      SendAt: '2026-07-31T05:00:00Z',
    },
    { note: 'later' },
  ),
  get('/Messages/{later}.json'),
  remove('/Messages/{later}.json'),
  post('/Messages/{later}.json', { Status: 'canceled' }),
  remove('/Messages/{later}.json'),
  post(
    MESSAGES,
    { From: 'whatsapp:+14155550100', To: 'whatsapp:+16285550107', Body: 'Hi' },
    { note: 'whatsapp' },
  ),
  get('/Messages/{whatsapp}.json', 10_000),
  get(MESSAGES),
  get(`${MESSAGES}?PageSize=2&To=%2B16285550100`),
  get(`${MESSAGES}?DateSent=2026-07-20`),
  get(`${MESSAGES}?PageSize=1001`),
  get(`/Messages/${NOBODY}.json`),
  get(`/Messages/${NOBODY}/Media.json`),
  { method: 'PUT', path: MESSAGES },
];

const MEDIUM = '/Messages/{postcard}/Media/{medium}.json';

const media: readonly Step[] = [
  post(MESSAGES, { ...US, To: '+16285550100', MediaUrl: PICTURE }, { note: 'postcard' }),
  {
    ...get('/Messages/{postcard}/Media.json?DateCreated>=2020-01-01'),
    note: 'medium',
    noteKey: 'media_list.0.sid',
  },
  get('/Messages/{postcard}/Media.json?DateCreated=2020-01-01'),
  get(MEDIUM),
  remove(MEDIUM),
  get(MEDIUM),
  remove(MEDIUM),
];

const numbers: readonly Step[] = [
  get('/AvailablePhoneNumbers.json'),
  get('/AvailablePhoneNumbers/US.json'),
  get('/AvailablePhoneNumbers/XX.json'),
  get('/AvailablePhoneNumbers/US/Local.json?AreaCode=415&SmsEnabled=true'),
  get('/AvailablePhoneNumbers/US/Local.json?AreaCode=%2B1415'),
  get('/AvailablePhoneNumbers/US/TollFree.json'),
  get('/AvailablePhoneNumbers/GB/Mobile.json'),
  post(
    '/IncomingPhoneNumbers.json',
    { PhoneNumber: '+14155550171', FriendlyName: 'Desk' },
    { note: 'number' },
  ),
  post('/IncomingPhoneNumbers.json', { PhoneNumber: '+14155550171' }),
  post('/IncomingPhoneNumbers.json', { PhoneNumber: 'undefined' }),
  post('/IncomingPhoneNumbers.json', { AreaCode: '533' }),
  post('/IncomingPhoneNumbers.json', { AreaCode: '4155' }),
  post('/IncomingPhoneNumbers/Local.json', { AreaCode: '503' }),
  post('/IncomingPhoneNumbers/Mobile.json', { PhoneNumber: '+447700900901' }),
  post('/IncomingPhoneNumbers/TollFree.json', { PhoneNumber: '+18335550170' }),
  get('/IncomingPhoneNumbers.json?PageSize=2'),
  get('/IncomingPhoneNumbers/Local.json'),
  get('/IncomingPhoneNumbers/Mobile.json'),
  get('/IncomingPhoneNumbers/TollFree.json'),
  get('/IncomingPhoneNumbers/{number}.json'),
  post('/IncomingPhoneNumbers/{number}.json', {
    SmsUrl: 'https://desk.example.com/sms',
    SmsMethod: 'get',
  }),
  post('/IncomingPhoneNumbers/{number}.json', { SmsUrl: 'desk' }),
  post('/IncomingPhoneNumbers/{number}.json', { SmsMethod: 'PATCH' }),
  remove('/IncomingPhoneNumbers/{number}.json'),
  get('/IncomingPhoneNumbers/{number}.json'),
  post('/OutgoingCallerIds.json', { PhoneNumber: '+16285550121', FriendlyName: 'Uma' }),
  post('/OutgoingCallerIds.json', { PhoneNumber: '+1628' }),
  post('/OutgoingCallerIds.json', {}),
  {
    ...get('/OutgoingCallerIds.json?PhoneNumber=%2B16285550121', 30_000),
    note: 'uma',
    noteKey: 'outgoing_caller_ids.0.sid',
  },
  post('/OutgoingCallerIds.json', { PhoneNumber: '+16285550121' }),
  get('/OutgoingCallerIds/{uma}.json'),
  post('/OutgoingCallerIds/{uma}.json', { FriendlyName: 'Uma Reyes' }),
  remove('/OutgoingCallerIds/{uma}.json'),
  get('/OutgoingCallerIds/{uma}.json'),
];

const account: readonly Step[] = [
  get('.json'),
  get('~Accounts.json'),
  get(`~Accounts/${SUBACCOUNT}.json`),
  post(`~Accounts/${SUBACCOUNT}.json`, { Status: 'suspended', FriendlyName: 'Closed annex' }),
  post('.json', { FriendlyName: 'Relay House' }),
  post('.json', { Status: 'closed' }),
  get('/Balance.json'),
  get('/Usage/Records.json'),
  get('/Usage/Records.json?Category=horses'),
  get('/Usage/Records/AllTime.json?Category=sms-outbound'),
  get('/Usage/Records/Today.json?Category=sms-outbound'),
  get('/Usage/Records/Yesterday.json'),
  get('/Usage/Records/ThisMonth.json'),
  get('/Usage/Records/LastMonth.json'),
  get('/Usage/Records/Daily.json?Category=sms&StartDate=2026-07-01'),
  get('/Usage/Records/Monthly.json?Category=sms&StartDate=-90days'),
  get('/Usage/Records/Yearly.json?Category=totalprice'),
];

const services: readonly Step[] = [
  get('v1/Services'),
  get('v1/Services?PageSize=2000'),
  post('v1/Services', { FriendlyName: 'Loft' }, { note: 'service' }),
  post('v1/Services', {}),
  post('v1/Services', { FriendlyName: 'x', ValidityPeriod: '0' }),
  get('v1/Services/{service}'),
  post('v1/Services/{service}', {
    StatusCallback: 'https://desk.example.com/status',
    StickySender: 'false',
  }),
  post('v1/Services/{service}/PhoneNumbers', { PhoneNumberSid: OTHER_NUMBER }, { note: 'member' }),
  post('v1/Services/{service}/PhoneNumbers', { PhoneNumberSid: OTHER_NUMBER }),
  post(`v1/Services/${SERVICE}/PhoneNumbers`, { PhoneNumberSid: OTHER_NUMBER }),
  post('v1/Services/{service}/PhoneNumbers', {}),
  get('v1/Services/{service}/PhoneNumbers?PageSize=1'),
  get('v1/Services/{service}/PhoneNumbers/{member}'),
  remove('v1/Services/{service}/PhoneNumbers/{member}'),
  post('v1/Services/{service}/ShortCodes', { ShortCodeSid: SHORT_CODE }),
  get('v1/Services/{service}/ShortCodes'),
  get(`v1/Services/{service}/ShortCodes/${SHORT_CODE}`),
  remove(`v1/Services/{service}/ShortCodes/${SHORT_CODE}`),
  post('v1/Services/{service}/AlphaSenders', { AlphaSender: 'Relay' }, { note: 'name' }),
  post('v1/Services/{service}/AlphaSenders', { AlphaSender: 'far too long a name' }),
  post('v1/Services/{service}/AlphaSenders', {}),
  get('v1/Services/{service}/AlphaSenders'),
  get('v1/Services/{service}/AlphaSenders/{name}'),
  remove('v1/Services/{service}/AlphaSenders/{name}'),
  remove('v1/Services/{service}'),
  get('v1/Services/{service}'),
];

const others: readonly Step[] = [
  get('lookups/PhoneNumbers/%2B16285550100'),
  get('lookups/PhoneNumbers/%2B16285550100?Fields=line_type_intelligence'),
  get('lookups/PhoneNumbers/%2B16285550140?Fields=line_type_intelligence'),
  get('lookups/PhoneNumbers/%2B1628555'),
  get('lookups/PhoneNumbers/kitchen'),
  get('lookups/PhoneNumbers/07700900123?CountryCode=GB'),
  get('lookups/PhoneNumbers/%2B16285550100?Fields=shoe_size'),
  get('v2/Services'),
  post('v2/Services', { FriendlyName: 'Garden door', CodeLength: '4' }, { note: 'door' }),
  post('v2/Services', {}),
  get('v2/Services/{door}'),
  post('v2/Services/{door}', { FriendlyName: 'Garden gate' }),
  remove('v2/Services/{door}'),
  post(
    `v2/Services/${DOOR}/Verifications`,
    { To: '+16285550107', Channel: 'sms' },
    { note: 'asked' },
  ),
  post(`v2/Services/${DOOR}/Verifications`, { To: '+16285550107' }),
  post(`v2/Services/${DOOR}/Verifications`, { To: '+16285550140', Channel: 'sms' }),
  get(`v2/Services/${DOOR}/Verifications/{asked}`),
  post(`v2/Services/${DOOR}/VerificationCheck`, { To: '+16285550107', Code: '1' }),
  post(`v2/Services/${DOOR}/VerificationCheck`, { To: '+16285550108', Code: '1' }),
  post(`v2/Services/${DOOR}/VerificationCheck`, { To: '+16285550107' }),
  post(`v2/Services/${DOOR}/Verifications/{asked}`, { Status: 'approved' }),
  post(`v2/Services/${DOOR}/Verifications/{asked}`, { Status: 'approved' }),
  post(MESSAGES, { To: '+16285550100' }, { test: true }),
];

/** The whole tour, in order. */
export const STEPS: readonly Step[] = [
  ...messages,
  ...media,
  ...numbers,
  ...account,
  ...services,
  ...others,
];
