import { programs } from './program.ts';

/** To run over the stack of the guest, or better: of its host. */
export const stack = programs({
  'mutual recursion': ['const a = () => b(), b = () => a();\na();', 'error'],
  'recursion in a getter': ['const o = { get x() { return this.x; } };\no.x;', 'error'],
  'recursion in a proxy': [
    'const p = new Proxy({}, { get: (t, k, r) => r[k] });\np.x;',
    'error',
    'stopped',
  ],
  'recursion through toString': ['const o = { toString: () => `${o}` };\n`${o}`;', 'error'],
  'recursion in a constructor': ['class A { constructor() { new A(); } }\nnew A();', 'error'],
  'recursion through JSON.stringify': [
    'const o = { toJSON: () => JSON.stringify(o) };\nJSON.stringify(o);',
    'error',
  ],
  'recursion through replace': ["const f = () => 'a'.replace(/a/, f);\nf();", 'error'],
  'recursion through sort': ['const f = () => [2, 1].sort(f);\nf();', 'error', 'stopped'],
  'recursion caught at every level': [
    'let n = 0;\nfunction f() { n++; try { f(); } catch { } }\nf();\nconsole.log(n > 0);',
    'ok',
    'error',
    'stopped',
  ],
  'recursion in an async function': ['const f = async () => f();\nawait f();', 'error'],
  'deep JSON': ['JSON.parse(\'{"a":\'.repeat(50000));', 'error'],
  'deep array written': [
    'let a = []; for (let i = 0; i < 50000; i++) a = [a];\nJSON.stringify(a);',
    'error',
    'ok',
  ],
  'deep array printed': [
    'let a = []; for (let i = 0; i < 50000; i++) a = [a];\nconsole.log(a);',
    'ok',
  ],
  'deep source text': ["eval('('.repeat(20000));", 'error'],
  'deep regular expression': ["new RegExp('('.repeat(20000) + ')'.repeat(20000));", 'error'],
  'deep bind': [
    'let f = () => 0; for (let i = 0; i < 1e5; i++) f = f.bind(null);\nf();',
    'error',
    'ok',
    'stopped',
  ],
  'deep prototype chain': [
    'let o = {}; for (let i = 0; i < 1e5; i++) o = Object.create(o);\nconsole.log(o.missing);',
    'ok',
    'stopped',
  ],
});
