import { expect, test } from 'vitest';
import { lineOfEndlessLoop } from '../../game/sandbox/engine/endless-loop.ts';
import { markLoops } from '../../game/sandbox/engine/mark-loops.ts';

test.each([
  ['while (a) b();', 'while (__mark(1),a) b();'],
  ['\ndo {} while (a)', '\ndo {} while (__mark(2),a)'],
  ['for (;;) {}', 'for (; __mark(1);) {}'],
  ['for (let i = 0; i < 3; i++) {}', 'for (let i = 0; __mark(1), i < 3; i++) {}'],
  ['for (let f = () => { ; }; f(); ) {}', 'for (let f = () => { ; }; __mark(1), f(); ) {}'],
  ['for (const a of b) { c; }', 'for (const a of b) { __mark(1); c; }'],
  ['for await (const a of b) {}', 'for await (const a of b) { __mark(1);}'],
  ['throw 42;', 'throw __thrown(1), 42;'],
])('%s', (code, marked) => {
  expect(markLoops(code)).toBe(marked);
});

test.each([
  '// while (true) {}',
  '/* for (;;) */ a',
  '\'while (true)\'; "for (;;)"',
  '`while (true) ${a} for (;;)`',
  '/while (true)/.test(a)',
  'a.while(1); ({ for: 1, throw: 2 })',
  'const a = b / c; /while (1)/g',
])('leaves alone: %s', (code) => {
  expect(markLoops(code)).toBe(code);
});

test('finds loops inside the code of a template', () => {
  expect(markLoops('`${(() => { while (a) {} })()}`')).toContain('__mark(1)');
});

test('of loops that go round, the outermost is the endless one', () => {
  const outer = { line: 1, first: 0, last: 96, count: 25 };
  const inner = { line: 2, first: 1, last: 99, count: 75 };
  expect(lineOfEndlessLoop({ marks: 100, thrownAt: null, loops: [outer, inner] })).toBe(1);
});

test('an outer loop that does not come round any more is not', () => {
  const outer = { line: 1, first: 0, last: 20, count: 5 };
  const inner = { line: 2, first: 1, last: 9_999, count: 9_990 };
  expect(lineOfEndlessLoop({ marks: 10_000, thrownAt: null, loops: [outer, inner] })).toBe(2);
});
