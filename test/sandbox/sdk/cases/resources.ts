import type { Case } from '../case.ts';
import { MESSAGES } from './message-resources.ts';

const ACCOUNT: readonly Case[] = [
  ['the account', `return client.api.v2010.accounts(SID).fetch();`],
  [
    'accounts',
    `return (await client.api.v2010.accounts.list({ limit: 5 })).map(({ sid, friendlyName, type }) => [sid, friendlyName, type]);`,
  ],
  [
    'accounts by name',
    `return Promise.all([{ friendlyName: 'Relay House' }, { friendlyName: 'x' }, { status: 'closed' }].map(async (each) => (await client.api.v2010.accounts.list(each)).length));`,
  ],
  [
    'the account renamed',
    `return (await client.api.v2010.accounts(SID).update({ friendlyName: 'Lamp & Sons' })).friendlyName;`,
  ],
  ['the balance', `return client.balance.fetch();`],
  [
    'usage',
    `return Promise.all([client.usage.records, client.usage.records.today, client.usage.records.allTime, client.usage.records.thisMonth, client.usage.records.daily].map(async (list) => (await list.list({ limit: 3, category: 'sms' })).map(({ category, count, usage, price, startDate }) => [category, count, usage, price, startDate])));`,
  ],
  [
    'one record of usage',
    `return (await client.usage.records.list({ category: 'sms', limit: 1 }))[0];`,
  ],
  ['verified numbers', `return client.outgoingCallerIds.list({ limit: 2 });`],
  [
    'a verified number',
    `const [one] = await client.outgoingCallerIds.list({ phoneNumber: '+16285550100' }); return [(await one.update({ friendlyName: 'P' })).friendlyName, (await one.fetch()).friendlyName, await one.remove(), (await client.outgoingCallerIds.list()).length];`,
  ],
  [
    'a request to verify',
    `return client.validationRequests.create({ phoneNumber: '+16285550102', friendlyName: 'Uma' });`,
  ],
];

const NUMBERS: readonly Case[] = [
  ['numbers of the account', `return client.incomingPhoneNumbers.list({ limit: 1 });`],
  [
    'numbers by name',
    `return Promise.all([{ friendlyName: 'Relay desk' }, { phoneNumber: '415' }, { phoneNumber: '+1999' }, { beta: false }, { origin: 'twilio' }].map(async (each) => (await client.incomingPhoneNumbers.list(each)).length));`,
  ],
  [
    'numbers by kind',
    `const { local, mobile, tollFree } = client.incomingPhoneNumbers; return Promise.all([local, mobile, tollFree].map(async (list) => (await list.list()).length));`,
  ],
  [
    'countries with numbers',
    `return (await client.availablePhoneNumbers.list()).map(({ countryCode, subresourceUris }) => [countryCode, subresourceUris]);`,
  ],
  ['one country', `return client.availablePhoneNumbers('US').fetch();`],
  [
    'numbers for sale',
    `const { local, tollFree } = client.availablePhoneNumbers('US'); return [await local.list({ areaCode: 415, limit: 1 }), (await tollFree.list({ limit: 2 })).map(({ phoneNumber }) => phoneNumber), (await client.availablePhoneNumbers('GB').mobile.list({ limit: 1 }))[0].phoneNumber];`,
  ],
  [
    'a number bought, changed and given back',
    `const one = await client.incomingPhoneNumbers.create({ areaCode: '415', friendlyName: 'é' }); const changed = await one.update({ smsUrl: 'https://a.example/', smsMethod: 'GET', voiceUrl: '' }); return [one.friendlyName, changed.smsUrl, changed.smsMethod, (await one.fetch()).capabilities, await one.remove()];`,
  ],
  [
    'a number bought of a kind',
    `return (await client.incomingPhoneNumbers.local.create({ phoneNumber: '+14155550171' })).phoneNumber;`,
  ],
  ['a lookup', `return client.lookups.v2.phoneNumbers('(415) 555-0100').fetch();`],
  [
    'a lookup of a line',
    `return (await client.lookups.v2.phoneNumbers('+16285550100').fetch({ fields: 'line_type_intelligence' })).lineTypeIntelligence;`,
  ],
  [
    'a lookup of no number',
    `const { valid, validationErrors, phoneNumber, url } = await client.lookups.v2.phoneNumbers('12').fetch(); return [valid, validationErrors, phoneNumber, url];`,
  ],
  [
    'a lookup abroad',
    `const { phoneNumber, countryCode, callingCountryCode } = await client.lookups.v2.phoneNumbers('07700900100').fetch({ countryCode: 'GB' }); return [phoneNumber, countryCode, callingCountryCode];`,
  ],
];

const SERVICES: readonly Case[] = [
  ['services', `return client.messaging.v1.services.list({ limit: 1 });`],
  [
    'a service made, read, changed and removed',
    `const one = await client.messaging.v1.services.create({ friendlyName: 'Trams', stickySender: false, inboundRequestUrl: 'https://a.example/' }); const changed = await one.update({ friendlyName: 'Ferries', validityPeriod: 60 }); return [one, changed.friendlyName, changed.validityPeriod, (await one.fetch()).stickySender, await one.remove()];`,
  ],
  [
    'pages of services',
    `for (const name of ['a', 'b', 'c']) await client.messaging.v1.services.create({ friendlyName: name }); const first = await client.messaging.v1.services.page({ pageSize: 2 }); const second = await first.nextPage(); return [first, second, await second.previousPage()].map((page) => [page.instances.map(({ friendlyName }) => friendlyName), page.nextPageUrl, page.previousPageUrl]);`,
  ],
  ['the pool of a service', `return client.messaging.v1.services(MG).phoneNumbers.list();`],
  [
    'a number in a pool',
    `const [, number] = await client.incomingPhoneNumbers.list({ limit: 2 }); const pool = client.messaging.v1.services(MG).phoneNumbers; const one = await pool.create({ phoneNumberSid: number.sid }); return [one, await one.fetch(), await one.remove()];`,
  ],
  [
    'a number in a pool twice',
    `const [one] = await client.messaging.v1.services(MG).phoneNumbers.list(); return client.messaging.v1.services(MG).phoneNumbers.create({ phoneNumberSid: one.sid });`,
  ],
  [
    'names in a pool',
    `const pool = client.messaging.v1.services(MG).alphaSenders; const one = await pool.create({ alphaSender: 'Relay' }); return [one, (await pool.list()).length, await one.remove(), await client.messaging.v1.services(MG).shortCodes.list()];`,
  ],
  [
    'a text through a service',
    `const one = await client.messages.create({ to: '+16285550100', messagingServiceSid: MG, body: 'x' }); await pass(5000); return [one.status, one.from, one.numSegments, (await one.fetch()).from];`,
  ],
  [
    'a text for later',
    `const one = await client.messages.create({ to: '+16285550100', messagingServiceSid: MG, body: 'x', scheduleType: 'fixed', sendAt: new Date(Date.now() + 3_600_000) }); return [one.status, (await one.update({ status: 'canceled' })).status, await one.remove()];`,
  ],
  ['services of verification', `return client.verify.v2.services.list({ limit: 1 });`],
  [
    'a service of verification made and removed',
    `const one = await client.verify.v2.services.create({ friendlyName: 'Gate', codeLength: 4 }); return [one, (await one.update({ codeLength: 8 })).codeLength, (await one.fetch()).sid === one.sid, await one.remove()];`,
  ],
  [
    'a code sent',
    `return client.verify.v2.services(VA).verifications.create({ to: '+16285550100', channel: 'sms' });`,
  ],
  [
    'a code checked',
    `const checks = client.verify.v2.services(VA).verificationChecks; return [await checks.create({ to: '+16285550100', code: 'wrong' }), (await checks.create({ to: '+16285550100', code: 'nope' })).valid];`,
  ],
  [
    'a verification called off',
    `const one = await client.verify.v2.services(VA).verifications.create({ to: '+16285550101', channel: 'call' }); return [(await client.verify.v2.services(VA).verifications(one.sid).fetch()).status, (await client.verify.v2.services(VA).verifications(one.sid).update({ status: 'canceled' })).status];`,
  ],
  ['a part that the city lacks', `return typeof client.messages.create;`],
];

/** Every resource of the platform, by every method the SDK has for it. */
export const RESOURCES: readonly Case[] = [...MESSAGES, ...ACCOUNT, ...NUMBERS, ...SERVICES];

/** What happens where there is room for one call at a time. */
export const CROWD: readonly Case[] = [
  [
    'no retries unless asked for',
    `return (await Promise.allSettled([1, 2, 3].map(() => client.messages.create(TEXT)))).map(({ status, reason }) => [status, reason?.code, reason?.message]);`,
  ],
  [
    'retries',
    `const patient = twilio(SID, TOKEN, { autoRetry: true }); return (await Promise.allSettled([1, 2, 3].map(() => patient.messages.create(TEXT)))).map(({ status, reason }) => [status, reason?.code]);`,
  ],
  [
    'retries, but few',
    `const patient = twilio(SID, TOKEN, { autoRetry: true, maxRetries: 1, maxRetryDelay: 50 }); return (await Promise.allSettled([1, 2, 3, 4, 5].map(() => patient.messages.create(TEXT)))).map(({ status, reason }) => [status, reason?.code]);`,
  ],
  ['the time retries took', `return Date.now();`],
];
