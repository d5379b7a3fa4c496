import { expect, it } from 'vitest';
import type { Condition } from '../../game/domain/check.ts';
import { holds, withoutComments } from '../../game/domain/condition.ts';
import {
  aDebuggerEntry,
  aLog,
  aMessage,
  anEvidence,
  aRequest,
  aWebhook,
} from '../support/evidence.ts';

const evidence = anEvidence({
  source: "const body = 'hi // there'; // secret\n/* token */ send(body);",
  messages: [
    aMessage(),
    aMessage({ to: '+16285550102', body: 'Hei', status: 'undelivered', errorCode: 30003 }),
  ],
  requests: [
    aRequest(),
    aRequest({ params: { To: ['+16285550101', '+16285550102'] }, status: 400, errorCode: 21211 }),
  ],
  webhooks: [
    aWebhook(),
    aWebhook({ url: 'https://desk.example.com/night?x=1', status: 500, problem: 11200 }),
  ],
  debugger: [aDebuggerEntry()],
  log: [aLog('queued 1'), aLog('[object Promise]')],
  ended: {
    how: 'error',
    error: {
      name: 'TypeError',
      message: 'x is not a function',
      code: null,
      status: null,
      line: 4,
      column: 2,
    },
  },
});

const cases: readonly (readonly [string, Condition, boolean])[] = [
  [
    'a message whose fields all fit',
    { message: { to: '+16285550100', status: 'delivered' } },
    true,
  ],
  [
    'no single message with both fields',
    { message: { to: '+16285550100', status: 'undelivered' } },
    false,
  ],
  ['exactly so many', { message: {}, count: 2 }, true],
  ['not so many', { message: {}, count: 3 }, false],
  ['at most so many', { message: {}, count: { atMost: 1 } }, false],
  ['none at all', { message: { body: 'nothing' }, count: 0 }, true],
  ['distinct values', { message: {}, distinct: 'to' }, true],
  ['values that repeat', { message: {}, distinct: 'from' }, false],
  [
    'exactly these values',
    { message: {}, exactly: { of: 'to', values: ['+16285550102', '+16285550100'] } },
    true,
  ],
  ['one value too many', { message: {}, exactly: { of: 'to', values: ['+16285550100'] } }, false],
  ['a dotted path', { request: { 'params.Body': 'Hello' } }, true],
  ['one of several values of a parameter', { request: { 'params.To': '+16285550102' } }, true],
  ['the phone a message went to', { message: { who: 'pico' } }, true],
  ['text inside, capitals or not', { log: { text: { includes: 'QUEUED' } } }, true],
  ['a pattern', { log: { text: { matches: '^queued \\d$' } } }, true],
  ['a number at least', { message: { errorCode: { atLeast: 30000 } } }, true],
  ['one of a list', { message: { status: { oneOf: ['failed', 'undelivered'] } } }, true],
  ['something there', { message: { errorCode: { exists: true } } }, true],
  ['something that is not', { message: { status: { not: 'delivered' } } }, true],
  ['what the network asked of the code', { webhook: { status: 200, From: '+16285550100' } }, true],
  ['the path of an address', { webhook: { path: '/night', problem: 11200 } }, true],
  ['a webhook that was not', { webhook: { path: '/sms', status: 404 } }, false],
  ['an entry of the debugger', { debugger: { code: 11200, level: 'error' } }, true],
  ['calls in order', { inOrder: [{ status: 201 }, { errorCode: 21211 }] }, true],
  ['calls the other way round', { inOrder: [{ errorCode: 21211 }, { status: 201 }] }, false],
  ['calls of which one is missing', { inOrder: [{ status: 201 }, { status: 404 }] }, false],
  ['the fixture of the run', { fixture: 'main' }, true],
  ['another fixture', { fixture: 'small-purse' }, false],
  ['the way it ended', { ended: 'error' }, true],
  ['the error it ended with', { error: { name: 'TypeError' } }, true],
  ['another error', { error: { name: 'RangeError' } }, false],
  ['the account after the run', { account: { friendlyName: 'Relay desk' } }, true],
  ['code outside comments', { source: { includes: 'send(body)' } }, true],
  ['code in comments', { source: { includes: 'secret' } }, false],
  ['code in block comments', { source: { includes: 'token' } }, false],
  ['slashes in strings', { source: { includes: 'hi // there' } }, true],
  ['all of two', { all: [{ ended: 'error' }, { message: {} }] }, true],
  ['all of two, one false', { all: [{ ended: 'error' }, { log: { text: 'no' } }] }, false],
  ['any of two', { any: [{ ended: 'stopped' }, { message: {} }] }, true],
  ['not', { not: { ended: 'stopped' } }, true],
];

it.each(cases)('sees %s', (_name, condition, expected) => {
  expect(holds(condition, evidence) !== null).toBe(expected);
});

it('sees whether things happened with time between them', () => {
  const asked = anEvidence({
    requests: [aRequest({ at: 0 }), aRequest({ at: 500 }), aRequest({ at: 1500 })],
  });
  expect(holds({ request: {}, apart: 500 }, asked)?.values).toMatchObject({ found: 3 });
  expect(holds({ request: {}, apart: 501 }, asked)).toBeNull();
});

it('sees why and where a run was stopped', () => {
  const stopped = anEvidence({ ended: { how: 'stopped', reason: 'cpu', line: 4 } });
  expect(holds({ stopped: { reason: 'cpu' } }, stopped)?.values).toMatchObject({ line: 4 });
  expect(holds({ stopped: { reason: 'memory' } }, stopped)).toBeNull();
});

it('hands out what the record and the pattern say, for the sentence', () => {
  const match = holds(
    { request: { errorCode: 21211, 'params.To': { matches: '(?<tail>\\d\\d)$' } } },
    evidence,
  );
  expect(match?.values).toMatchObject({
    To: '+16285550101, +16285550102',
    tail: '01',
    errorCode: 21211,
  });
  expect(match?.line).toBe(3);
});

it('knows the line where the code broke that a webhook asked', () => {
  const error = {
    name: 'TypeError',
    message: 'x is not a function',
    code: null,
    status: null,
    line: 7,
    column: 1,
  };
  const broken = anEvidence({ webhooks: [aWebhook({ status: 500, error })] });
  expect(holds({ webhook: { status: 500 } }, broken)?.line).toBe(7);
});

it('keeps lines and columns when comments are blanked out', () => {
  expect(withoutComments('a /* b\nc */ d')).toBe('a     \n     d');
});
