import { expect, it } from 'vitest';
import { complete, startOf } from '../../game/domain/progress.ts';
import { nextStepOf, stepAfter } from '../../game/ui/world/next-step.ts';
import { aLevel, anObjective, someThings } from '../support/objectives.ts';

const always = { done: [], notDone: [] };
const [start, ...others] = someThings;
const back = {
  ...start!,
  id: 'back',
  kind: 'exit',
  to: 'fountain-square',
  spawn: 'start',
  opens: always,
  label: 'The steps back',
} as const;
const level = aLevel({ objectives: [anObjective()] });
const begun = startOf(level.id);
const done = complete(begun, 'first-contact/send-a-text');

it('says who asks while something is to do', () => {
  expect(nextStepOf(level, begun, 'story')).toMatchObject({ title: 'Send a text', giver: 'pico' });
});

it('names the exit that was opened when all is done', () => {
  expect(stepAfter(level, done, 'story')).toContain('Onward: A thing');
});

it('names the way back where no exit had to be opened', () => {
  const withoutGate = others.filter(({ kind }) => kind !== 'exit');
  const map = { ...level.map, things: [start!, ...withoutGate, back] };
  expect(stepAfter({ ...level, map }, done, 'story')).toContain('Onward: The steps back');
});
