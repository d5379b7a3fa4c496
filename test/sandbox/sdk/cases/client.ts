import type { Case } from '../case.ts';

/** A client whose requests are caught before they leave, as the SDK hands them over. */
const CAUGHT = `
const caught = async (options, ask = (each) => each.messages.create({ to: '+16285550100', from: '+14155550100', body: 'é & ☕' }), keys = ['AC' + '1'.repeat(32), 'token']) => {
  const seen = [];
  const httpClient = { request: async (request) => (seen.push(request), { statusCode: 200, headers: {}, body: { sid: 'SM' + '2'.repeat(32), messages: [] } }) };
  await ask(twilio(...keys, { ...options, httpClient }));
  for (const { headers } of seen) headers['User-Agent'] = headers['User-Agent'].replace(process.version, 'v');
  return JSON.stringify(seen.map(({ method, uri, headers, params, data, username, password, timeout, logLevel }) => ({ method, uri, headers, params, data, username, password, timeout, logLevel })), null, 1);
};
`;

const asked: readonly Case[] = [
  ['a plain client', `return caught({});`],
  ['a region', `return caught({ region: 'ie1' });`],
  ['an edge', `return caught({ edge: 'dublin' });`],
  ['a region and an edge', `return caught({ region: 'au1', edge: 'sydney' });`],
  ['a user agent of its own', `return caught({ userAgentExtensions: ['relay/1.0', 'lamp/2'] });`],
  ['an account of its own', `return caught({ accountSid: 'AC' + '3'.repeat(32) });`],
  [
    'a key instead of a token',
    `return caught({ accountSid: 'AC' + '3'.repeat(32) }, undefined, ['SK' + '4'.repeat(32), 'secret']);`,
  ],
  ['patience', `return caught({ timeout: 5000 });`],
  [
    'settings from the environment',
    `return caught({ env: { TWILIO_REGION: 'ie1', TWILIO_EDGE: 'dublin', TWILIO_LOG_LEVEL: 'info' } });`,
  ],
  [
    'everything a message can say',
    `return caught({}, (each) => each.messages.create({ to: '+16285550100', messagingServiceSid: 'MG1', body: 'x', mediaUrl: ['https://a', 'https://b'], statusCallback: 'https://s', applicationSid: 'AP1', maxPrice: 0.5, provideFeedback: true, attempt: 2, validityPeriod: 60, forceDelivery: false, contentRetention: 'retain', addressRetention: 'obfuscate', smartEncoded: true, persistentAction: ['geo:1,2'], trafficType: 'free', shortenUrls: true, scheduleType: 'fixed', sendAt: new Date(Date.UTC(2030, 1, 2, 3, 4, 5, 678)), sendAsMms: true, contentVariables: '{"1":"a"}', riskCheck: 'disable', contentSid: 'HX1' }));`,
  ],
  [
    'a number for a text',
    `return caught({}, (each) => each.messages.create({ to: 16285550100, from: 5, body: 7 }));`,
  ],
  [
    'fields nobody knows',
    `return caught({}, (each) => each.messages.create({ to: 'a', text: 'b', From: 'c' }));`,
  ],
  [
    'a list narrowed by dates',
    `return caught({}, (each) => each.messages.list({ to: 'a', dateSent: new Date(0), dateSentBefore: new Date(Date.UTC(2030, 0, 31, 23, 59)), dateSentAfter: '2020-01-01', pageSize: 7, limit: 3 }));`,
  ],
  ['a list of many', `return caught({}, (each) => each.messages.list({ limit: 5000 }));`],
  [
    'an update',
    `return caught({}, (each) => each.messages('SM1').update({ body: '', status: 'canceled' }));`,
  ],
  [
    'a number with a space in an address',
    `return caught({}, (each) => each.lookups.v2.phoneNumbers('+1 628/555?').fetch({ fields: 'a,b', countryCode: 'US' }));`,
  ],
  [
    'a whole search for numbers',
    `return caught({}, (each) => each.availablePhoneNumbers('US').local.list({ areaCode: 415, contains: '*55*', smsEnabled: true, mmsEnabled: false, nearLatLong: '1,2', limit: 2 }));`,
  ],
  [
    'a request by hand',
    `return caught({}, (each) => each.request({ method: 'post', uri: 'https://api.twilio.com/x?y=1', data: { a: ['b', 'c'], d: null } }));`,
  ],
  [
    'a request by hand, with its own headers',
    `return caught({ region: 'ie1' }, (each) => each.request({ method: 'get', uri: 'https://messaging.twilio.com/v1/Services', headers: { 'X-A': 'b', 'Content-Type': 'application/json' }, params: { a: new Date(0), b: [1, 2] } }));`,
  ],
  [
    'a request that removes',
    `return caught({}, (each) => each.request({ method: 'delete', uri: 'https://api.twilio.com/x' }));`,
  ],
].map(([what = '', code = '']) => [what, `${CAUGHT} ${code}`]);

export const CLIENT_CASES: readonly Case[] = [
  ...asked,
  [
    'wrong keys',
    `return [['XX1', 'x'], ['SK' + '1'.repeat(32), 'x'], ['', '']].map(([a, b]) => { try { return typeof twilio(a, b); } catch (error) { return String(error); } });`,
  ],
  [
    'no keys at all',
    `const { TWILIO_AUTH_TOKEN: t } = process.env; delete process.env.TWILIO_AUTH_TOKEN; const bare = twilio(process.env.TWILIO_ACCOUNT_SID); process.env.TWILIO_AUTH_TOKEN = t; return bare.balance.fetch();`,
  ],
  ['keys from the environment', `return (await twilio().messages.list({ limit: 1 })).length;`],
  [
    'everything loaded at once',
    `return (await twilio(SID, TOKEN, { lazyLoading: false }).messages.list({ limit: 1 })).length;`,
  ],
  [
    'a client made with new',
    `const made = new twilio.Twilio(SID, TOKEN); return [made instanceof twilio.Twilio, made.constructor.name, made.accountSid, made.username];`,
  ],
  [
    'shortcuts of a client',
    `return ['messages', 'incomingPhoneNumbers', 'balance', 'usage', 'api', 'messaging', 'lookups', 'verify', 'availablePhoneNumbers', 'outgoingCallerIds', 'validationRequests'].map((name) => [name, typeof client[name], client[name]?.constructor?.name].join(' ')).join('\\n');`,
  ],
  [
    'a method by hand that is missing',
    `return client.request({ uri: 'https://api.twilio.com/' });`,
  ],
  ['an address by hand that is missing', `return client.request({ method: 'get' });`],
  [
    'an answer by hand',
    `const { statusCode, body } = await client.request({ method: 'get', uri: 'https://api.twilio.com/2010-04-01/Accounts/' + SID + '/Balance.json' }); return [statusCode, body];`,
  ],
  [
    'an answer by hand that refuses',
    `const { statusCode, body } = await client.request({ method: 'post', uri: 'https://api.twilio.com/2010-04-01/Accounts/' + SID + '/Messages.json', data: { To: 'x' } }); return [statusCode, body];`,
  ],
  [
    'the last request and its answer',
    `await client.messages.list({ limit: 1 }); const { lastRequest: q, lastResponse: a } = client.httpClient; return [q.method, q.url, q.params, q.data, q.auth, a.statusCode, Object.keys(a.body)];`,
  ],
  [
    'the last request after a refusal',
    `await client.messages.create({ to: 'x', from: 'y', body: 'z' }).catch(() => {}); const { lastRequest: q, lastResponse: a } = client.httpClient; return [q.method, q.url, q.data, a.statusCode, a.body];`,
  ],
  [
    'a log of what goes over the wire',
    `const lines = []; const { log } = console; console.log = (...values) => lines.push(...values);
    try { await twilio(SID, TOKEN, { logLevel: 'debug' }).messages.list({ to: '+1', limit: 1 }); } finally { console.log = log; }
    return lines.filter((line) => !/^response.headers/.test(line));`,
  ],
  [
    'a region of its own, at work',
    `return (await twilio(SID, TOKEN, { region: 'ie1', edge: 'dublin' }).messages.list({ limit: 1 })).length;`,
  ],
  [
    'a user agent of its own, at work',
    `return (await twilio(SID, TOKEN, { userAgentExtensions: ['relay/1.0'] }).messages.list({ limit: 1 })).length;`,
  ],
  [
    'an account that is not reached',
    `return twilio(SID, TOKEN, { accountSid: 'AC' + '9'.repeat(32) }).messages.list();`,
  ],
  ['a wrong token', `return twilio(SID, 'wrong').messages.list();`],
  ['an unknown account', `return twilio('AC' + '9'.repeat(32), 'wrong').messages.list();`],
  [
    'a call back in the old way',
    `return new Promise((resolve) => client.messages.create(TEXT, (error, message) => resolve([error, message.status, message.body])));`,
  ],
  [
    'a refusal called back',
    `return new Promise((resolve) => { client.messages.create({ ...TEXT, to: 'x' }, (error, message) => resolve([error.code, message])).catch(() => {}); });`,
  ],
];
