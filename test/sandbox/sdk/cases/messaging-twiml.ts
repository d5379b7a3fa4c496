import type { Case } from '../case.ts';

/** Replies, as `MessagingResponse` writes them. Every code has `reply`, a fresh one. */
const written: readonly Case[] = [
  ['nothing at all', ''],
  ['a message', `reply.message('Welcome.')`],
  ['an empty message', `reply.message('')`],
  ['a message of no words', `reply.message()`],
  ['two messages', `reply.message('One'); reply.message('Two')`],
  ['signs that XML reserves', `reply.message('a < b > c & d " e \\' f &amp; g ]]> h')`],
  ['letters of everywhere', `reply.message('¿Está abierto? 港口 ☕ 👩‍👩‍👧 \\u00a0e\\u0301 עברית')`],
  ['lines, tabs and returns', `reply.message('a\\nb\\tc\\r\\nd  e')`],
  ['a sign XML has no room for', `reply.message('a\\u0001b\\u0008c\\ufffe')`],
  ['half an emoji', `reply.message('a\\ud83d')`],
  [
    'every attribute of a message',
    `reply.message({ to: '+16285550100', from: '+14155550100', action: '/status?a=1&b=2', method: 'GET', statusCallback: 'https://desk.example.com/s' }, 'Hi')`,
  ],
  ['attributes that need quotes', `reply.message({ action: '/a?x="1"&y=<2>\\n\\t' }, 'Hi')`],
  [
    'attributes that are no texts',
    `reply.message({ a: 0, b: 1.5, c: true, d: false, e: null, f: undefined, g: ['x', 'y'], h: [] }, 'Hi')`,
  ],
  ['attributes without words', `reply.message({ to: '+16285550100' })`],
  ['a number for words', `reply.message({}, 42)`],
  [
    'a body and a picture',
    `const m = reply.message(''); m.body('Look'); m.media('https://media.example.com/a.png?x=1&y=2')`,
  ],
  [
    'attributes of body and media',
    `const m = reply.message({}); m.body({ 'data-x': '1' }, 'Look'); m.media({ 'data-y': '&' }, 'https://media.example.com/a.png')`,
  ],
  [
    'ten pictures',
    `const m = reply.message('Look'); for (let n = 0; n < 10; n++) m.media('https://media.example.com/' + n)`,
  ],
  ['a redirect', `reply.redirect('/next?a=1&b=2')`],
  ['a redirect by GET', `reply.redirect({ method: 'GET' }, 'https://desk.example.com/next')`],
  ['an empty redirect', `reply.redirect('')`],
  [
    'comments inside, before and after',
    `reply.comment('in -> <side>'); reply.commentBefore('before'); reply.commentAfter('after'); reply.message('Hi')`,
  ],
  ['a comment with two hyphens', `reply.comment('a--b')`],
  ['text straight in the response', `reply.addText('loose & free'); reply.message('Hi')`],
  ['text after a body', `const m = reply.message('Hi'); m.addText(' there'); m.body('!')`],
  ['an element nobody knows', `reply.addChild('Later', { by: '5 minutes' }).addText('please')`],
  [
    'elements in elements nobody knows',
    `reply.addChild('a', {}).addChild('b', { c: 'd' }).addChild('e').addText('<f>')`,
  ],
  ['a name no element can have', `reply.addChild('two words', {})`],
];

const direct: readonly Case[] = [
  [
    'the text of one verb',
    `const reply = new MessagingResponse(); return reply.message('Hi').toString();`,
  ],
  [
    'a reply printed',
    `return new MessagingResponse().message('Hi') instanceof MessagingResponse.Message;`,
  ],
  [
    'a reply joined to a text',
    `const reply = new MessagingResponse(); reply.message('Hi'); return 'xml: ' + reply;`,
  ],
  ['a reply as JSON', `const reply = new MessagingResponse(); return Object.keys(reply).join();`],
  [
    'what can be done with a reply',
    `return Object.getOwnPropertyNames(MessagingResponse.prototype).join();`,
  ],
  [
    'names of the classes',
    `return [MessagingResponse, ...Object.values(MessagingResponse)].map((each) => each.name).join();`,
  ],
  [
    'a fax',
    `const { FaxResponse } = twilio.twiml; const fax = new FaxResponse(); fax.receive({ action: '/fax', pageSize: 'letter' }); return fax.toString();`,
  ],
];

export const MESSAGING_TWIML: readonly Case[] = [
  ...written.map(([what, code]): Case => [
    what,
    `const reply = new MessagingResponse(); ${code}; return reply.toString();`,
  ]),
  ...direct,
];
