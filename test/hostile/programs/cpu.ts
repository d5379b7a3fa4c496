import { programs } from './program.ts';

/** Never to come to an end, in every way there is. */
export const cpu = programs({
  'do-while in a function': ['function spin() { do { } while (true); }\nspin();', 'stopped'],
  'labelled continue': ['again: for (;;) { for (;;) continue again; }', 'stopped'],
  'finally that starts over': [
    'function f() { for (;;) { try { return; } finally { continue; } } }\nf();',
    'stopped',
  ],
  'generator that never ends': [
    'function* all() { let n = 0; for (;;) yield n++; }\nfor (const n of all()) { }',
    'stopped',
  ],
  'iterator without done': [
    'for (const x of { [Symbol.iterator]: () => ({ next: () => ({ done: false }) }) }) { }',
    'stopped',
  ],
  'array destructuring of an endless iterator': [
    'const [...all] = { [Symbol.iterator]: () => ({ next: () => ({ done: false, value: 0 }) }) };',
    'stopped',
    'error',
  ],
  'getter that loops': ['({ get x() { for (;;); } }).x;', 'stopped'],
  'toString that loops': ['`${{ toString() { for (;;); } }}`;', 'stopped'],
  'toJSON that loops': ['JSON.stringify({ toJSON() { for (;;); } });', 'stopped'],
  'proxy trap that loops': ['new Proxy({}, { get() { for (;;); } }).x;', 'stopped'],
  'sort that never agrees': ['for (;;) [3, 1, 2].sort(() => 1);', 'stopped'],
  'await in an endless loop': ['for (;;) await 0;', 'stopped'],
  'promises that breed': [
    'const breed = () => Promise.resolve().then(breed).then(breed);\nawait breed();',
    'stopped',
    'error',
  ],
  'process.nextTick for ever': [
    'const again = () => process.nextTick(again);\nagain();\nawait new Promise(() => {});',
    'stopped',
  ],
  'loop in a timer': ['setTimeout(() => { for (;;); }, 1000);', 'stopped'],
  'loop after an answer': [
    "const client = require('twilio')();\nawait client.messages.list({ limit: 1 });\nwhile (true);",
    'stopped',
  ],
  'loop while exiting': ['try { process.exit(0); } finally { for (;;); }', 'ok', 'stopped'],
  'regular expression that goes back': ["/^(a|a?)+$/.test('a'.repeat(40) + 'b');", 'stopped'],
  'replace with a pattern that goes back': [
    "('x'.repeat(50) + '!').replace(/(x+x+)+$/g, '');",
    'stopped',
  ],
  'nested eval that loops': ['eval(\'for (;;) eval("1")\');', 'stopped'],
  'Function that loops': ["new Function('for (;;);')();", 'stopped'],
  'huge loop of native calls': [
    "const s = 'ab'.repeat(1e6); for (;;) s.split('');",
    'stopped',
    'error',
  ],
  'date loop': ['while (Date.now() >= 0);', 'stopped'],
  'express handler that loops': [
    "const app = require('express')();\napp.listen(3000);\nfor (;;);",
    'stopped',
  ],
});
