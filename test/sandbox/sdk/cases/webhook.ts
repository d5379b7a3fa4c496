import type { Case } from '../case.ts';

/** A visit to a desk without a desk, and what the middleware does with it. */
const VISIT = `
const visit = (hook, { seal, form = { Body: 'Hi & bye' }, path = '/sms', protocol = 'https', host = 'desk.example.com', signed = protocol + '://' + host + path, rawBody } = {}) => {
  const told = [];
  const header = seal ?? twilio.getExpectedTwilioSignature(process.env.TWILIO_AUTH_TOKEN, signed, rawBody === undefined ? form : {});
  const request = {
    protocol, originalUrl: path, headers: { host }, body: form, rawBody,
    header: (name) => (name.toLowerCase() === 'x-twilio-signature' ? header : undefined),
  };
  const response = {
    type(value) { told.push('type ' + value); return response; },
    status(value) { told.push('status ' + value); return response; },
    send(value) { told.push('send ' + value); return response; },
  };
  hook(request, response, () => told.push('next'));
  return told.join(', ');
};
`;

const visited = ([what, code]: Case): Case => [what, `${VISIT} ${code}`];

export const WEBHOOK: readonly Case[] = [
  ['a good seal', `return visit(twilio.webhook());`],
  ['a bad seal', `return visit(twilio.webhook(), { seal: 'bad' });`],
  ['no seal', `return visit(twilio.webhook(), { seal: '' });`],
  ['no check asked for', `return visit(twilio.webhook({ validate: false }), { seal: '' });`],
  ['a token of its own', `return visit(twilio.webhook('another token'));`],
  ['the right token, given', `return visit(twilio.webhook(process.env.TWILIO_AUTH_TOKEN));`],
  [
    'options and a token',
    `return visit(twilio.webhook({ validate: true }, process.env.TWILIO_AUTH_TOKEN));`,
  ],
  ['a token and options', `return visit(twilio.webhook('x', { validate: false }));`],
  [
    'a host of its own',
    `return visit(twilio.webhook({ host: 'hook.example.com' }), { host: 'localhost:3000', signed: 'https://hook.example.com/sms' });`,
  ],
  [
    'a protocol of its own',
    `return visit(twilio.webhook({ protocol: 'https' }), { protocol: 'http', signed: 'https://desk.example.com/sms' });`,
  ],
  [
    'an address of its own',
    `return visit(twilio.webhook({ url: 'https://hook.example.com/x?y=1' }), { path: '/elsewhere', signed: 'https://hook.example.com/x?y=1' });`,
  ],
  ['a query', `return visit(twilio.webhook(), { path: '/sms?a=1&b=two' });`],
  [
    'a query with escapes',
    `return visit(twilio.webhook(), { path: '/sms?Body=Hi%20there%21&To=%2B1628', form: {} });`,
  ],
  ['a path with escapes', `return visit(twilio.webhook(), { path: '/caf%C3%A9/a%20b' });`],
  ['a path with bare letters', `return visit(twilio.webhook(), { path: '/café/a b?c=d e' });`],
  ['a query with a question mark', `return visit(twilio.webhook(), { path: '/sms?a=1?2&b=%3F' });`],
  ['a path with a number sign', `return visit(twilio.webhook(), { path: '/sms#a' });`],
  ['a port', `return visit(twilio.webhook(), { host: 'desk.example.com:8080' });`],
  [
    'a sealed body',
    `const rawBody = '{"a":1}'; return visit(twilio.webhook(), { rawBody, path: '/sms?bodySHA256=' + twilio.getExpectedBodyHash(rawBody) });`,
  ],
  [
    'a sealed body that was changed',
    `return visit(twilio.webhook(), { rawBody: '{"a":2}', path: '/sms?bodySHA256=' + twilio.getExpectedBodyHash('{"a":1}') });`,
  ],
  ['no form', `return visit(twilio.webhook(), { form: null });`],
  [
    'no token anywhere',
    `const token = process.env.TWILIO_AUTH_TOKEN; delete process.env.TWILIO_AUTH_TOKEN;
    const hook = twilio.webhook(); process.env.TWILIO_AUTH_TOKEN = token;
    return visit(hook);`,
  ],
  [
    'the check without the middleware',
    `const request = { protocol: 'https', originalUrl: '/sms?x=%20', headers: { host: 'desk.example.com' }, body: { a: '1' }, header: () => twilio.getExpectedTwilioSignature('t', 'https://desk.example.com/sms?x=%20', { a: '1' }) };
    return [{}, undefined, { host: 'x' }, { url: 'https://y' }].map((options) => [twilio.validateIncomingRequest(request, 't', options), twilio.validateExpressRequest(request, 't', options)]);`,
  ],
].map(([what = '', code = '']) => visited([what, code]));
