import { programs } from './program.ts';

/** To change what the sandbox itself relies on. */
const AFTER = `\nconsole.log('still here');\nawait require('twilio')().messages.list({ limit: 1 }).catch(() => {});`;

export const tamper = programs({
  'no more JSON': [`JSON.stringify = JSON.parse = () => '{"op":"exit"}';${AFTER}`, 'ok', 'error'],
  'Object without its tools': [
    `for (const key of Reflect.ownKeys(Object)) { try { Object[key] = () => { throw 1; }; } catch {} }${AFTER}`,
    'ok',
    'error',
  ],
  'Array methods that lie': [
    `for (const key of ['push', 'map', 'join', 'slice', 'splice', 'forEach']) Array.prototype[key] = () => [];${AFTER}`,
    'ok',
    'error',
  ],
  'Map methods that lie': [
    `Map.prototype.get = Map.prototype.has = () => undefined;${AFTER}`,
    'ok',
    'error',
    'never-settled',
  ],
  'a then for everyone': [
    `Object.prototype.then = function (done) { done(1); };${AFTER}`,
    'ok',
    'error',
    'stopped',
    'never-settled',
  ],
  'setters on the prototype of all': [
    `for (const key of ['op', 'id', 'line', 'kind', 'runId']) Object.defineProperty(Object.prototype, key, { set() { console.log('ESCAPE'); }, get: () => 'exit', configurable: true });${AFTER}`,
    'ok',
    'error',
  ],
  'frozen globals': [
    `Object.freeze(globalThis); Object.freeze(Object.prototype); Object.freeze(Array.prototype);${AFTER}`,
    'ok',
    'error',
  ],
  'toJSON for everyone': [
    `Object.prototype.toJSON = String.prototype.toJSON = () => ({ op: 'exit' });${AFTER}`,
    'ok',
    'error',
  ],
  'no console, no timers': [
    `globalThis.console = null; globalThis.setTimeout = null; delete globalThis.Promise; delete globalThis.Map;`,
    'ok',
    'error',
  ],
  'the marks of the sandbox': [
    `globalThis.__mark = () => { throw 1; }; globalThis.__thrown = __mark;\nfor (;;);`,
    'stopped',
  ],
  'a file that pretends': [
    `//# sourceURL=city.js\n//# sourceMappingURL=http://CANARY/x\nthrow new Error('x');`,
    'error',
  ],
  'a program that is no text': ['\\u0000\\ud800\\u2028', 'error'],
  'a closing brace too many': ['} } }); globalThis.escaped = 1; ({ ({ (', 'error'],
  'an Error that lies about itself': [
    `globalThis.Error = class { constructor() { return new Proxy({}, { get() { throw 1; } }); } };\nnull.x;`,
    'error',
  ],
  'listeners on the process': [
    `process.on('exit', () => console.log('ESCAPE'));\nprocess.exit = null;\nprocess.env = null;${AFTER}`,
    'ok',
    'error',
  ],
});
