import { programs } from './program.ts';

/** To flood, fool or break whoever reads what was printed or thrown. */
export const output = programs({
  'a table of everything': [
    'console.table(Array.from({ length: 1e5 }, (_, i) => ({ i })));',
    'ok',
    'stopped',
    'error',
  ],
  'groups without end': ['for (;;) console.group("in");', 'stopped'],
  'write without end': ["for (;;) process.stdout.write('x');", 'stopped'],
  'getters are not run': ['console.log({ get x() { console.log("ESCAPE"); for (;;); } });', 'ok'],
  'a custom inspection that throws': [
    "console.log({ [Symbol.for('nodejs.util.inspect.custom')]() { throw 1; }, toString() { throw 2; } });",
    'ok',
    'error',
  ],
  'a proxy that always throws': [
    'console.log(new Proxy({}, new Proxy({}, { get() { throw new Error("no"); } })));',
    'ok',
  ],
  'half a character': [
    "console.log('\\ud800', '\\u0000', '\\u202e right to left', '\\x1b[31mred');",
    'ok',
  ],
  'a million columns': [
    "console.log('%s'.repeat(1e5), ...new Array(500).fill('x'));",
    'ok',
    'error',
  ],
  'markup in a name': [
    "class A {}\nObject.defineProperty(A, 'name', { value: '<img src=x onerror=alert(1)>' });\nconsole.log(new A());",
    'ok',
  ],
});

export const thrown = programs({
  'a symbol': ['throw Symbol("x");', 'error'],
  'a function': ['throw () => 1;', 'error'],
  'a revoked proxy': [
    'const { proxy, revoke } = Proxy.revocable({}, {});\nrevoke();\nthrow proxy;',
    'error',
  ],
  'an error with a name that throws': [
    'const e = new Error("x");\nObject.defineProperty(e, "name", { get() { throw 1; } });\nthrow e;',
    'error',
  ],
  'an error with a giant message': ['throw new Error("x".repeat(1e6));', 'error'],
  'an error with itself as its cause': [
    'const e = new Error("x");\ne.cause = e;\nthrow e;',
    'error',
  ],
  'an error that is no error': ['throw Object.create(Error.prototype);', 'error'],
  'an error with foreign fields': [
    'throw Object.assign(new Error("x"), { line: -1, code: { a: 1 }, status: NaN, column: "x" });',
    'error',
  ],
  'in a promise nobody has': ['Promise.reject(new Proxy({}, { get() { throw 1; } }));', 'error'],
  'while another is thrown': ['try { throw 1; } finally { throw null; }', 'error'],
  'an aggregate of thousands': [
    'throw new AggregateError(new Array(1e4).fill(new Error("x")), "all");',
    'error',
  ],
  'from a timer, again and again': ['setInterval(() => { throw new Error("x"); }, 1);', 'error'],
});
