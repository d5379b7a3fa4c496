import type { Case } from '../case.ts';

const TOKEN = `'12345'`;
const FORM = `{ CallSid: 'CA1234567890ABCDE', Caller: '+14158675309', Digits: '1234', From: '+14158675309', To: '+18005551212' }`;
const URL = 'https://mycompany.com/myapp.php?foo=1&bar=2';

const signature = (url: string, form: string): string =>
  `twilio.getExpectedTwilioSignature(${TOKEN}, ${JSON.stringify(url)}, ${form})`;

/** Whether a seal made for one address opens another. */
const opens = (what: string, sealed: string, visited: string, form = FORM): Case => [
  what,
  `return [twilio.validateRequest(${TOKEN}, ${signature(sealed, form)}, ${JSON.stringify(visited)}, ${form}), ${signature(visited, form)}];`,
];

export const SIGNATURES: readonly Case[] = [
  ['the vendor’s own example', `return ${signature(URL, FORM)};`],
  ['no fields', `return ${signature(URL, '{}')};`],
  [
    'fields of no text',
    `return ${signature(URL, '{ a: 1, b: null, c: undefined, d: true, e: {} }')};`,
  ],
  [
    'fields that come twice',
    `return ${signature(URL, `{ b: ['z', 'a', 'z'], a: [], c: [['q', 'p'], 'o'] }`)};`,
  ],
  [
    'fields of everywhere',
    `return ${signature(URL, `{ Body: 'é 港 ☕ \\ud83d', é: '1', Z: '2', a: '3' }`)};`,
  ],
  ['fields nobody sent', `return ${signature('https://mycompany.com/?bodySHA256=1', 'null')};`],
  ['no fields where there should be', `return ${signature(URL, 'null')};`],
  ['no token', `return twilio.getExpectedTwilioSignature(undefined, 'https://a.example', {});`],
  opens('the same address', URL, URL),
  opens('a wrong path', URL, 'https://mycompany.com/other'),
  opens(
    'a port that was left out',
    'https://mycompany.com:443/a?b=1',
    'https://mycompany.com/a?b=1',
  ),
  opens(
    'a port that was put in',
    'https://mycompany.com/a?b=1',
    'https://mycompany.com:1234/a?b=1',
  ),
  opens('a port of http', 'http://mycompany.com:80/a', 'http://mycompany.com/a'),
  opens('another port', 'https://mycompany.com:1234/a', 'https://mycompany.com:1234/a'),
  opens(
    'keys in the address',
    'https://user:pa%20ss@mycompany.com/a',
    'https://user:pa%20ss@mycompany.com/a',
  ),
  opens(
    'keys and a port',
    'https://user:pass@mycompany.com:443/a',
    'https://user:pass@mycompany.com/a',
  ),
  opens(
    'a query as Node once wrote it',
    `https://mycompany.com/a?Body=It's+(me)!*~&b=%2B1`,
    `https://mycompany.com/a?Body=It's+(me)!*~&b=%2B1`,
  ),
  opens(
    'a query sealed the old way',
    `https://mycompany.com/a?Body=It's%20(me)!*~`,
    `https://mycompany.com/a?Body=It%27s+(me)!*~`,
  ),
  opens(
    'names every object has',
    'https://mycompany.com/a?constructor=1&__proto__=2&toString=3',
    'https://mycompany.com/a?constructor=1&__proto__=2&toString=3',
  ),
  opens(
    'a query with repeats and gaps',
    'https://mycompany.com/a?a=1&a=2&&b&c=&=d&e=f=g',
    'https://mycompany.com/a?a=1&a=2&&b&c=&=d&e=f=g',
  ),
  opens(
    'a query with broken escapes',
    'https://mycompany.com/a?a=%zz&b=%&c=%e9',
    'https://mycompany.com/a?a=%zz&b=%&c=%e9',
  ),
  opens('a fragment', 'https://mycompany.com/a#b', 'https://mycompany.com/a#b'),
  opens('a name of other letters', 'https://bücher.example/ä?ö=ü', 'https://bücher.example/ä?ö=ü'),
  opens('fields in another order', URL, URL, `{ To: '1', From: '2', Body: 'a&b' }`),
  [
    'no seal',
    `return [undefined, null, '', 'x', 'RSOYDt4T1cUTdK1PDd93/VVr8B8='].map((seal) => twilio.validateRequest(${TOKEN}, seal, '${URL}', ${FORM}));`,
  ],
  ['no address', `return twilio.validateRequest(${TOKEN}, 'x', 'nowhere', {});`],
  ['no form', `return twilio.validateRequest(${TOKEN}, 'x', '${URL}');`],
  [
    'the hash of a body',
    `return ['', '{"a":1}', 'é ☕'].map((body) => twilio.getExpectedBodyHash(body));`,
  ],
  ['the hash of nothing', `return twilio.getExpectedBodyHash(undefined);`],
  [
    'a token that is null',
    `return twilio.getExpectedTwilioSignature(null, 'https://a.example', {});`,
  ],
  [
    'a body and its hash',
    `return ['{"a":1}', '{"a":2}'].map((body) => twilio.validateBody(body, twilio.getExpectedBodyHash('{"a":1}')));`,
  ],
  [
    'a body and the seal of its address',
    `const body = '{"property": "value", "boolean": true}';
    const url = 'https://mycompany.com/a?bodySHA256=' + twilio.getExpectedBodyHash(body);
    const seal = twilio.getExpectedTwilioSignature(${TOKEN}, url, {});
    return [[seal, url, body], [seal, url, body + ' '], ['x', url, body], [seal, url + '0', body], [seal, '${URL}', body]]
      .map(([s, u, b]) => twilio.validateRequestWithBody(${TOKEN}, s, u, b));`,
  ],
  [
    'what the package offers',
    `return Object.keys(twilio).filter((name) => name !== 'default').sort().join();`,
  ],
];
