import { programs } from './program.ts';

/** To fill the memory, quickly or by and by. */
export const memory = programs({
  'array of arrays': [
    'const a = []; for (;;) a.push(new Array(1000).fill(a));',
    'stopped',
    'error',
  ],
  'object with endless keys': [
    'const o = {}; for (let i = 0; ; i++) o[`key${i}`] = i;',
    'stopped',
    'error',
  ],
  'string that doubles, caught': [
    "let s = 'x';\nfor (;;) { try { s += s; } catch { s = s.slice(1); } }",
    'stopped',
    'error',
  ],
  'padStart of a gigabyte': ["'x'.padStart(2 ** 30).length;", 'error', 'stopped'],
  'repeat of a gigabyte': ["'x'.repeat(2 ** 30).split('');", 'error', 'stopped'],
  'array buffer of two gigabytes': ['new ArrayBuffer(2 ** 31 - 1);', 'error', 'stopped'],
  'buffers kept': ['const a = []; for (;;) a.push(Buffer.alloc(1e6));', 'stopped', 'error'],
  'resizable buffer': [
    'const b = new ArrayBuffer(8, { maxByteLength: 2 ** 30 });\nb.resize(2 ** 30);',
    'error',
    'stopped',
  ],
  'weak map that holds on': [
    'const w = new WeakMap(), k = []; for (;;) { const o = {}; k.push(o); w.set(o, new Array(100)); }',
    'stopped',
    'error',
  ],
  'closures in a chain': [
    'let f = () => 0; for (;;) { const g = f; const big = new Array(50); f = () => [g, big]; }',
    'stopped',
    'error',
  ],
  'template that explodes': [
    "let t = 'x'; for (let i = 0; i < 60; i++) t = `${t}${t}`; console.log(t.length);",
    'error',
    'stopped',
  ],
  'errors with long stacks': [
    'const e = []; for (;;) e.push(new Error("x".repeat(1000)));',
    'stopped',
    'error',
    // near the limit every error costs a collection, and the clock is looked at too late
    'killed',
  ],
  'symbols without end': [
    'const s = []; for (;;) s.push(Symbol("x".repeat(100) + s.length));',
    'stopped',
    'error',
  ],
  'bigint that squares': ['let b = 3n; for (;;) b *= b;', 'error', 'stopped'],
  'out of memory, caught, again': [
    'for (;;) { try { const a = []; for (;;) a.push(a.length.toString().repeat(100)); } catch { } }',
    'stopped',
    'error',
  ],
});
