import { expect, test } from 'vitest';
import { brokenIn, liveResult } from '../../../game/ui/playground/live-result.ts';
import { aDesk, runCode } from '../../support/desk.ts';
import { aFixture } from '../../support/fixtures.ts';
import { nodeSandbox } from '../../support/sandbox.ts';
import { playgroundFixture } from '../../../game/ui/playground/desks.ts';

const house = [
  { id: 'house.x', when: { error: { name: 'TypeError' } }, say: 'Print it first.' },
] as const;
const live = { kind: 'live', phase: 'listening' } as const;

const HANDLER = `const app = require('express')();
app.post('/sms', (req, res) => {
  null.x;
});
app.listen(3000);`;

test('a handler that breaks is the result, with its line and advice, until the next turn', async () => {
  const fixture = playgroundFixture('webhook');
  const city = await (await nodeSandbox()).live(HANDLER, fixture);
  const opened = city.state().evidence;
  expect(liveResult({ info: live, evidence: opened, broken: null }, house)).toEqual({
    kind: 'done',
    remark: null,
  });

  await city.take({ what: 'text', from: '+16285550100', to: '+14155550100', body: 'Open?' });
  const asked = city.state().evidence;
  const broken = brokenIn(opened, asked);
  expect(liveResult({ info: live, evidence: asked, broken }, house)).toMatchObject({
    kind: 'error',
    error: { name: 'TypeError', line: 3 },
    remark: { id: 'house.x' },
  });
  expect(brokenIn(asked, asked)).toBeNull();
});

test('code that ended says how, whatever a handler did before', async () => {
  const evidence = await runCode('throw new TypeError("x");', aDesk());
  expect(liveResult({ info: live, evidence, broken: null }, house)).toMatchObject({
    kind: 'error',
    error: { line: 1 },
  });
  expect(brokenIn(await runCode('', aFixture()), evidence)).toBeNull();
});

test('a forgotten await breaks nothing and is told all the same', async () => {
  const [one, other] = ['house.no-await', 'house.no-request'].map((id) => {
    return { id, when: { ended: 'normally' }, say: id } as const;
  });
  const evidence = await runCode('1;', aDesk());
  const shown = { info: live, evidence, broken: null };
  expect(liveResult(shown, [other!, one!])).toMatchObject({
    kind: 'done',
    remark: { id: one!.id },
  });
  expect(liveResult(shown, [other!])).toEqual({ kind: 'done', remark: null });
});
