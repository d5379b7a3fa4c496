import { expect, it } from 'vitest';
import type { Ending } from '../../game/domain/evidence.ts';
import { judge } from '../../game/domain/judge.ts';
import { resultOf } from '../../game/domain/result.ts';
import { aMessage, anEvidence } from '../support/evidence.ts';
import { aCheck, anObjective } from '../support/objectives.ts';

const error: Ending = {
  how: 'error',
  error: { name: 'TypeError', message: 'no', code: null, status: null, line: 2, column: 1 },
};
const loop: Ending = { how: 'stopped', reason: 'cpu', line: 4 };

function resultFor(ended: Ending, diagnosed: boolean, sent = false) {
  const diagnoses = diagnosed
    ? [{ id: 'known', when: { not: { ended: 'normally' } } as const, say: 'I know this one' }]
    : [];
  const runs = [anEvidence({ ended, messages: sent ? [aMessage()] : [] })];
  return resultOf(runs, judge(anObjective({ checks: [aCheck({ diagnoses })] }), runs));
}

it('says passed as soon as the checks do', () => {
  expect(resultFor({ how: 'normally' }, false, true).kind).toBe('passed');
});

it('shows an error that no diagnosis explains', () => {
  expect(resultFor(error, false)).toMatchObject({ kind: 'error', error: { line: 2 } });
});

it('prefers the explanation of an error to the error', () => {
  expect(resultFor(error, true)).toMatchObject({ kind: 'not-yet', remark: { id: 'known' } });
});

it('shows the error of the code beside the general advice of the house', () => {
  const house = [{ id: 'house.broken', when: { ended: 'error' } as const, say: 'Look there' }];
  const runs = [anEvidence({ ended: error })];
  expect(resultOf(runs, judge(anObjective({ house }), runs))).toMatchObject({
    kind: 'error',
    remark: { id: 'house.broken' },
  });
});

it('leaves a refusal of the API to its explanation', () => {
  const house = [{ id: 'house.auth', when: { ended: 'error' } as const, say: 'These keys' }];
  const refused: Ending = {
    how: 'error',
    error: {
      name: 'RestException',
      message: 'Authenticate',
      code: 20003,
      status: 401,
      line: 2,
      column: 1,
    },
  };
  const runs = [anEvidence({ ended: refused })];
  expect(resultOf(runs, judge(anObjective({ house }), runs)).kind).toBe('not-yet');
});

it('always says that a run was stopped, with its line', () => {
  expect(resultFor(loop, true)).toMatchObject({
    kind: 'stopped',
    reason: 'cpu',
    line: 4,
    remark: { id: 'known' },
  });
  expect(resultFor(loop, false)).toMatchObject({ kind: 'stopped', remark: null });
});
