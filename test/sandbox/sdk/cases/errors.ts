import type { Case } from '../case.ts';

/** How a refusal looks from every side. `refused` is the RestException of a number nobody can have. */
const looked: readonly Case[] = [
  [
    'its fields',
    `[refused.name, refused.message, refused.code, refused.status, refused.moreInfo, refused.details]`,
  ],
  [
    'its own keys',
    `[Object.keys(refused), Object.getOwnPropertyNames(refused).filter((key) => key !== 'stack').sort(), 'code' in refused]`,
  ],
  ['as a text', `[String(refused), refused.toString(), '' + refused, \`\${refused}\`]`],
  [
    'as JSON',
    `[JSON.stringify(refused), JSON.stringify({ refused }), JSON.stringify(refused, null, 2)]`,
  ],
  [
    'its kind',
    `[refused instanceof twilio.RestException, refused instanceof Error, refused.constructor.name, Object.prototype.toString.call(refused), twilio.RestException.name]`,
  ],
  ['spread out', `({ ...refused })`],
  ['printed', `refused`],
  ['printed in a list', `[refused]`],
  ['printed as a field', `({ reason: refused })`],
  ['printed as a cause', `new Error('No text went out', { cause: refused })`],
];

const REFUSED = `const refused = await client.messages.create({ ...TEXT, to: '+1628555' }).catch((error) => error);`;

export const ERRORS: readonly Case[] = [
  ...looked.map(([what, code]): Case => [what, `${REFUSED} return ${code};`]),
  [
    'a field that is missing',
    `return client.messages.create({ from: '+14155550100', body: 'x' });`,
  ],
  ['no fields at all', `return client.messages.create();`],
  ['a field that is empty', `return client.messages.create({ ...TEXT, to: null });`],
  ['a SID that is missing', `return client.messages().fetch();`],
  ['a SID that is wrong', `return client.messages('SM1').fetch();`],
  ['a path in a SID', `return client.messages('../x').fetch();`],
  ['a part that is missing', `return client.messaging.v1.services('').fetch();`],
  [
    'an exception by hand',
    `const made = new twilio.RestException({ statusCode: 418, body: '{"message":"Tea","code":1,"more_info":"m","details":{"a":1}}' }); return [made.message, { ...made }];`,
  ],
  [
    'an exception without a body',
    `const made = new twilio.RestException({ statusCode: 502, body: '<html>' }); return [made.message, { ...made }];`,
  ],
  ['a page that is too large', `return client.messages.page({ pageSize: 1001 });`],
  ['a refused number', `return client.incomingPhoneNumbers.create({ phoneNumber: 'x' });`],
  [
    'a refused code',
    `return client.verify.v2.services(VA).verificationChecks.create({ to: '+16285550100', code: '1' });`,
  ],
];
