import { programs } from './program.ts';

/** Handlers that turn on whoever calls: they are opened, written to, given an hour, and must leave the city usable. */
const handler = (does: string): string =>
  `exports.handler = (context, event, callback) => {\n${does}\n};`;

export const live = programs({
  'a handler that never ends': [handler('for (;;) {}'), 'stopped'],
  'a handler that awaits for ever': [
    'exports.handler = async () => { for (;;) await null; };',
    'stopped',
  ],
  'a handler that never answers': [handler(''), 'ok'],
  'a handler that answers a thousand times': [
    handler("for (let i = 0; i < 1000; i++) callback(null, 'x'.repeat(1e5));"),
    'ok',
  ],
  'a handler that throws nothing': [handler('throw undefined;'), 'ok', 'error'],
  'a handler that rejects later': [
    handler("setTimeout(() => Promise.reject(new Error('later')), 1); callback(null, 'x');"),
    'error',
  ],
  'a handler that keeps every text': [
    `const kept = [];\n${handler("for (;;) kept.push('x'.repeat(1e6) + kept.length);")}`,
    'ok',
    'stopped',
    'error',
  ],
  'a handler that calls itself': [
    handler('exports.handler(context, event, callback);'),
    'ok',
    'error',
  ],
  'a handler only the watchdog ends': [
    handler("('a'.repeat(5e6)).indexOf('a'.repeat(2e6) + 'b');"),
    'killed',
    'ok',
    'stopped',
  ],
  'a timer every millisecond': [
    `setInterval(() => {}, 1);\n${handler("callback(null, 'x');")}`,
    'stopped',
  ],
  'a timer that works hard every second': [
    `setInterval(() => { for (let i = 0; i < 1e7; i++); }, 1000);\n${handler("callback(null, 'x');")}`,
    'stopped',
  ],
  'a timer that prints without end': [
    `setInterval(() => { for (let i = 0; i < 2000; i++) console.log('x'.repeat(2000)); }, 1000);\n${handler('')}`,
    'stopped',
  ],
  'a timer that sends without end': [
    `const client = require('twilio')();
setInterval(() => { for (let i = 0; i < 1000; i++) void client.messages.create({ to: '+16285550100', from: '+14155550100', body: 'x' }).catch(() => {}); }, 1000);
${handler('')}`,
    'stopped',
  ],
  'two machines that talk for ever': [handler("callback(null, event.Body + '!');"), 'ok'],
  'a handler that replaces what it runs on': [
    handler(
      "JSON.stringify = JSON.parse = Promise.prototype.then = Array.prototype.push = () => { throw 1; }; Map.prototype.get = () => 1; callback(null, 'x');",
    ),
    'ok',
    'error',
    'stopped',
  ],
  'a handler that looks for the host': [
    handler(
      "const found = ['hostCall', 'postMessage', 'fetch_', 'importScripts', '__step'].filter((name) => name in globalThis); if (found.length) console.log('ESCAPE', found); callback(null, 'x');",
    ),
    'ok',
  ],
  'a handler that calls out': [
    "exports.handler = async (context, event, callback) => { await fetch('http://CANARY/').catch(() => {}); callback(null, 'x'); };",
    'ok',
  ],
  'TwiML that sends the network round': [
    handler(
      "const twiml = new Twilio.twiml.MessagingResponse(); twiml.redirect('/sms'); callback(null, twiml);",
    ),
    'ok',
  ],
  'an answer that is no text': [
    handler('callback(null, new Proxy({}, { get() { throw 1; } }));'),
    'ok',
    'error',
  ],
  'a desk that leaves while it is asked': [handler('process.exit();'), 'ok'],
});
