import { expect, it } from 'vitest';
import type { Diagnosis } from '../../game/domain/check.ts';
import { judge } from '../../game/domain/judge.ts';
import { aMessage, anEvidence, aRequest } from '../support/evidence.ts';
import { aCheck, anObjective } from '../support/objectives.ts';

const delivered = anEvidence({ messages: [aMessage()] });
const nothing = anEvidence();
const speaks = (id: string): Diagnosis => ({ id, when: { ended: 'normally' }, say: id });
const silent = (id: string): Diagnosis => ({ id, when: { ended: 'stopped' }, say: id });

it('passes when every check holds in every run', () => {
  expect(judge(anObjective(), [delivered, delivered])).toMatchObject({
    passed: true,
    remark: null,
  });
});

it('fails when a check fails in one run of two', () => {
  const verdict = judge(anObjective(), [delivered, nothing]);
  expect(verdict).toMatchObject({ passed: false, checks: [{ id: 'delivered', passed: false }] });
});

it('fails without any run', () => {
  expect(judge(anObjective(), []).passed).toBe(false);
});

it('lets the first diagnosis speak that fits', () => {
  const check = aCheck({ diagnoses: [silent('a'), speaks('b'), speaks('c')] });
  expect(judge(anObjective({ checks: [check] }), [nothing]).remark?.id).toBe('b');
});

it('keeps the diagnoses of passed checks silent', () => {
  const passed = aCheck({ id: 'ran', expect: { ended: 'normally' }, diagnoses: [speaks('a')] });
  const checks = [passed, aCheck({ diagnoses: [speaks('b')] })];
  expect(judge(anObjective({ checks }), [nothing]).remark?.id).toBe('b');
});

it('asks the house after all checks', () => {
  const checks = [aCheck(), aCheck({ id: 'two', diagnoses: [speaks('own')] })];
  const house = [speaks('house.any')];
  expect(judge(anObjective({ checks, house }), [nothing]).remark?.id).toBe('own');
  expect(judge(anObjective({ house }), [nothing]).remark?.id).toBe('house.any');
});

it('knows the code, its title and the own number in every sentence', () => {
  const refused = anEvidence({ requests: [aRequest({ status: 400, errorCode: 21211 })] });
  const checks = [
    aCheck({ diagnoses: [{ id: 'a', when: { request: { errorCode: 21211 } }, say: '' }] }),
  ];
  expect(judge(anObjective({ checks }), [refused]).remark).toMatchObject({
    line: 3,
    values: {
      code: 21211,
      title: "Invalid 'To' Phone Number",
      own: '+14155550100',
      To: '+16285550100',
    },
  });
});

it('compares what was asked with what came nearest where no diagnosis fits', () => {
  const lost = anEvidence({
    messages: [aMessage({ to: '+16285550109' }), aMessage({ status: 'sent' })],
  });
  expect(judge(anObjective(), [lost]).remark).toMatchObject({
    id: 'fallback',
    comparison: {
      expected: 'to: +16285550100\nstatus: delivered',
      actual: 'to: +16285550109\nstatus: delivered',
    },
  });
});

it('praises a pass that deserves it', () => {
  const verdict = judge(anObjective({ praise: [speaks('short')] }), [delivered]);
  expect(verdict).toMatchObject({ passed: true, remark: { kind: 'praise', id: 'short' } });
});

it('judges each check by itself', () => {
  const checks = [aCheck({ id: 'ran', expect: { ended: 'normally' } }), aCheck()];
  expect(judge(anObjective({ checks }), [nothing]).checks).toMatchObject([
    { id: 'ran', passed: true },
    { id: 'delivered', passed: false },
  ]);
});

it('names the code that ended the run before one that was only refused on the way', () => {
  const error = {
    name: 'RestException',
    message: '',
    status: 401,
    code: 20003,
    line: 7,
    column: 1,
  };
  const run = anEvidence({
    requests: [aRequest({ status: 400, errorCode: 21211 })],
    ended: { how: 'error', error },
  });
  const checks = [aCheck({ diagnoses: [{ id: 'a', when: { ended: 'error' }, say: '' }] })];
  expect(judge(anObjective({ checks }), [run]).remark).toMatchObject({
    line: 7,
    values: { code: 20003, line: 7 },
  });
});

it('knows the line at which a run was stopped', () => {
  const run = anEvidence({ ended: { how: 'stopped', reason: 'time', line: 4 } });
  const checks = [aCheck({ diagnoses: [silent('endless')] })];
  expect(judge(anObjective({ checks }), [run]).remark).toMatchObject({
    line: 4,
    values: { line: 4 },
  });
});
