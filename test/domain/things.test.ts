import { expect, it } from 'vitest';
import { complete, startOf } from '../../game/domain/progress.ts';
import { nextObjective, usablesOf, useOf } from '../../game/domain/things.ts';
import { aLevel, anObjective, someThings } from '../support/objectives.ts';

const level = aLevel();
const start = startOf('first-contact');
const done = complete(start, 'first-contact/send-a-text');

it('lists what one can do here and nothing else', () => {
  expect(usablesOf(level, start).map(({ thing, use }) => [thing.id, use.kind])).toEqual([
    ['pico', 'talk'],
    ['pier-terminal', 'code'],
    ['gate', 'locked'],
  ]);
});

it('opens an exit when its objective is done', () => {
  const gate = someThings.find(({ id }) => id === 'gate')!;
  expect(useOf(gate, level, done)).toEqual({ kind: 'travel', to: 'lamp-street', spawn: 'start' });
});

it('names what a locked thing waits for', () => {
  const gate = someThings.find(({ id }) => id === 'gate')!;
  expect(useOf(gate, level, start)).toEqual({ kind: 'locked', waitsFor: 'Send a text' });
});

it('locks a terminal until the objectives before it are done', () => {
  const second = anObjective({ id: 'second', after: ['send-a-text'] });
  const two = aLevel({ objectives: [anObjective(), second] });
  const [terminal] = someThings.flatMap((thing) =>
    thing.kind === 'terminal' ? [{ ...thing, objective: 'second' }] : [],
  );
  if (!terminal) throw new Error('no terminal');
  expect(useOf(terminal, two, start)?.kind).toBe('locked');
  expect(useOf(terminal, two, done)?.kind).toBe('code');
});

it('knows what to do next', () => {
  expect(nextObjective(level, start)?.id).toBe('send-a-text');
  expect(nextObjective(level, done)).toBeNull();
});

it('lets one talk to who is on their way and has something to say', () => {
  const spawn = someThings.find(({ kind }) => kind === 'npc')!;
  const walker = {
    ...spawn,
    kind: 'passerby' as const,
    who: 'fisher',
    route: [],
    pace: 22,
    carries: 'lock-keeper',
  };
  const speaking = { ...walker, knot: 'fisher' };
  expect(useOf(speaking, level, start)).toEqual({
    kind: 'talk',
    knot: 'fisher',
    who: 'lock-keeper',
  });
  expect(useOf({ ...walker, knot: null }, level, start)).toBeNull();
});
