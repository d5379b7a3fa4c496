import { expect, it } from 'vitest';
import type { StopReason } from '../../game/domain/evidence.ts';
import type { Result } from '../../game/domain/result.ts';
import type { Remark } from '../../game/domain/verdict.ts';
import { problemOf, resultWords } from '../../game/ui/code/result-words.ts';

const remark: Remark = {
  kind: 'diagnosis',
  id: 'house.e164',
  say: '`{to}` is no phone number the network can use.',
  values: { to: '628 555' },
  line: 4,
  comparison: null,
};
const error = { name: 'TypeError', message: 'x is not a function', code: null, status: null };

const forms: readonly (readonly [Result, string])[] = [
  [{ kind: 'none' }, ''],
  [{ kind: 'running' }, 'running'],
  [{ kind: 'passed', praise: null }, 'passed'],
  [
    { kind: 'passed', praise: { ...remark, say: 'Two keys, no leaks.' } },
    'passed: Two keys, no leaks.',
  ],
  [{ kind: 'not-yet', remark }, 'not yet: `628 555` is no phone number the network can use.'],
  [
    { kind: 'error', error: { ...error, line: 7, column: 2 }, remark: null },
    'error: TypeError: x is not a function (line 7)',
  ],
  [
    { kind: 'error', error: { ...error, line: null, column: null }, remark: null },
    'error: TypeError: x is not a function',
  ],
  [
    {
      kind: 'error',
      remark: null,
      error: {
        name: 'RestException',
        message: 'Authenticate',
        code: 20003,
        status: 401,
        line: 2,
        column: null,
      },
    },
    'error: Authenticate (line 2)',
  ],
  [
    { kind: 'stopped', reason: 'cpu', line: 4, remark: null },
    'stopped: your loop on line 4 never ends',
  ],
  [
    { kind: 'stopped', reason: 'player', line: null, remark: null },
    'stopped: you pressed Stop; nothing was judged',
  ],
];

it.each(forms)('says %o as "%s"', (result, words) => {
  expect(resultWords(result)).toBe(words);
});

const reasons: readonly StopReason[] = [
  'cpu',
  'time',
  'memory',
  'timers',
  'virtual-time',
  'output',
  'requests',
  'player',
  'unresponsive',
  'never-settled',
  'crashed',
];

it.each(reasons)('has a sentence for the stop reason %s, with and without a line', (reason) => {
  const at = (line: number | null) => resultWords({ kind: 'stopped', reason, line, remark: null });
  expect(at(12)).toMatch(/^stopped: \w.{10,}/);
  expect(at(null)).toMatch(/^stopped: \w.{10,}/);
  expect(at(null)).not.toContain('none');
});

it('shows a diagnosis that is broken as it was written', () => {
  const broken = { ...remark, say: 'Write {to and go on with {name}.', values: { name: 'Ada' } };
  expect(resultWords({ kind: 'not-yet', remark: broken })).toBe(
    'not yet: Write {to and go on with Ada.',
  );
});

it('shows a diagnosis whose value is missing rather than nothing', () => {
  const lacking = { ...remark, say: 'Line {n} asked.', values: {} };
  expect(resultWords({ kind: 'not-yet', remark: lacking })).toBe('not yet: Line {n} asked.');
});

it('marks the line a diagnosis is about', () => {
  expect(problemOf({ kind: 'not-yet', remark })).toEqual({
    line: 4,
    column: null,
    message: '`628 555` is no phone number the network can use.',
  });
});
