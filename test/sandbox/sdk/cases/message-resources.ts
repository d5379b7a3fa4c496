import type { Case } from '../case.ts';

/** Messages by every method the SDK has for them. What one makes, the next ones find. */
export const MESSAGES: readonly Case[] = [
  ['a message, printed', `return client.messages.create(TEXT);`],
  ['a message as JSON', `return JSON.stringify(await client.messages.create(TEXT), null, 1);`],
  [
    'its kinds of values',
    `const made = await client.messages.create(TEXT); return Object.keys(made.toJSON()).map((key) => key + ' ' + (made[key] instanceof Date ? 'Date' : made[key] === null ? 'null' : typeof made[key])).join('\\n');`,
  ],
  [
    'a picture message',
    `const made = await client.messages.create({ ...TEXT, mediaUrl: ['https://media.example.com/a.png', 'https://media.example.com/b.gif'] }); return [made.sid.slice(0, 2), made.numMedia, made.subresourceUris];`,
  ],
  [
    'the media of a message',
    `const [m] = await client.messages.list({ limit: 1 }); return m.media().list();`,
  ],
  [
    'one medium',
    `const [m] = await client.messages.list({ limit: 1 }); const [one] = await m.media().list({ limit: 1 }); return [one, await one.fetch(), await m.media().get(one.sid).fetch(), await one.remove(), (await m.media().list()).length];`,
  ],
  [
    'media by date',
    `const [m] = await client.messages.list({ limit: 1 }); return Promise.all([{ dateCreated: new Date() }, { dateCreatedBefore: new Date(0) }, { dateCreatedAfter: new Date(0) }].map(async (each) => (await m.media().list(each)).length));`,
  ],
  [
    'feedback',
    `const [m] = await client.messages.list({ limit: 1 }); return [await m.feedback().create({ outcome: 'unconfirmed' }), await m.feedback().create()];`,
  ],
  [
    'a message on its way, fetched',
    `const [m] = await client.messages.list({ limit: 1 }); await pass(5000); return (await m.fetch()).status;`,
  ],
  [
    'a message that has arrived',
    `const [m] = await client.messages.list({ limit: 1 }); return client.messages(m.sid).fetch();`,
  ],
  [
    'a message made empty',
    `const [m] = await client.messages.list({ limit: 1 }); return m.update({ body: '' });`,
  ],
  [
    'a message changed in the middle of its way',
    `const m = await client.messages.create(TEXT); return m.update({ body: '' });`,
  ],
  [
    'a message taken away too early',
    `const m = await client.messages.create(TEXT); return m.remove();`,
  ],
  [
    'a message called off too late',
    `const m = await client.messages.create(TEXT); return m.update({ status: 'canceled' });`,
  ],
  [
    'a message taken away',
    `const [m] = await client.messages.list({ limit: 1 }); await pass(5000); return [await m.remove(), await m.fetch().catch((error) => error.message)];`,
  ],
  ['a list', `return (await client.messages.list()).map(({ sid }) => sid);`],
  [
    'a list with a limit',
    `return (await client.messages.list({ limit: 2 })).map(({ sid }) => sid);`,
  ],
  [
    'a list in small pages',
    `return (await client.messages.list({ pageSize: 2, limit: 5 })).map(({ sid }) => sid);`,
  ],
  ['a list to one number', `return (await client.messages.list({ to: '+16285550101' })).length;`],
  [
    'a list from one number',
    `return (await client.messages.list({ from: '+14155550100', limit: 3 })).length;`,
  ],
  [
    'lists by date',
    `return Promise.all([{ dateSent: new Date() }, { dateSentBefore: new Date(0) }, { dateSentAfter: new Date(0) }, { dateSent: 'never' }].map(async (each) => (await client.messages.list(each)).length));`,
  ],
  [
    'each',
    `const seen = []; await new Promise((done) => client.messages.each({ pageSize: 2, limit: 5, done }, (m) => seen.push(m.sid))); return seen;`,
  ],
  [
    'each with a done',
    `const seen = []; await new Promise((resolve) => client.messages.each({ limit: 3, callback: (m) => seen.push(m.sid), done: (error) => resolve(seen.push(error)) })); return seen;`,
  ],
  [
    'each, stopped',
    `const seen = []; await new Promise((resolve) => client.messages.each({ pageSize: 1, done: resolve }, (m, done) => { seen.push(m.sid); if (seen.length === 3) done(); })); return seen;`,
  ],
  [
    'each, refused',
    `return new Promise((resolve) => client.messages.each({ pageSize: 1001, done: (error) => resolve([error?.code, error?.message]) }));`,
  ],
  [
    'pages',
    `const first = await client.messages.page({ pageSize: 2 }); const second = await first.nextPage(); const back = await second.previousPage(); return [first, second, back].map(({ instances, nextPageUrl, previousPageUrl }) => [instances.map(({ sid }) => sid), nextPageUrl, previousPageUrl]);`,
  ],
  [
    'a page by its address',
    `const { nextPageUrl } = await client.messages.page({ pageSize: 2 }); return (await client.messages.getPage(nextPageUrl)).instances.map(({ sid }) => sid);`,
  ],
  [
    'a page by number',
    `return (await client.messages.page({ pageSize: 2, pageNumber: 1 })).instances.length;`,
  ],
  [
    'a page far beyond',
    `const page = await client.messages.page({ pageSize: 50, pageNumber: 99 }); return [page.instances.length, page.nextPageUrl, page.previousPageUrl, await page.nextPage()];`,
  ],
  ['a page as JSON', `return JSON.stringify(await client.messages.page({ pageSize: 1 }));`],
  ['a page, printed', `return client.messages.page({ pageSize: 1 });`],
  ['an empty list', `return client.messages.list({ to: '+16285550199' });`],
  [
    'an answer with its headers',
    `const { statusCode, body, headers } = await client.messages.listWithHttpInfo?.({ limit: 1 }) ?? {}; return [statusCode, body?.length, headers?.['x-home-region'], headers?.['content-type']];`,
  ],
  [
    'what was created, with its headers',
    `const { statusCode, body, headers } = await client.messages.createWithHttpInfo?.(TEXT) ?? {}; return [statusCode, body?.status, headers?.['twilio-request-id']];`,
  ],
  [
    'a resource that was not asked for yet',
    `return [client.messages, client.messages('SM' + '1'.repeat(32)), client.balance];`,
  ],
];
