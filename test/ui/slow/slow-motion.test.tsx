// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Fixture } from '../../../game/domain/fixture.ts';
import type { Trace } from '../../../game/domain/trace.ts';
import { aFixture } from '../../support/fixtures.ts';
import { anEvidence } from '../../support/evidence.ts';
import { aLevel } from '../../support/objectives.ts';
import { buttons, click, mount, nameOf, statusOf } from '../mount.tsx';

const value = (name: string, text: string) => ({ name, text });
const step = (line: number, ...values: { name: string; text: string }[]) => ({
  at: 0,
  line,
  values,
  requests: 0,
  logs: 0,
});
const trace: Trace = {
  evidence: anEvidence(),
  isCut: false,
  steps: [step(1), step(2, value('a', '1')), step(3, value('a', '2'), value('b', '1'))],
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = '';
});

/** At a terminal after a run, with slow motion open. */
async function open(
  calm: boolean,
  given: Trace | null = trace,
  level = aLevel(),
  traced: (fixture: Fixture) => void = () => undefined,
) {
  const game = await mount({
    level,
    evidence: [anEvidence()],
    settings: { calm },
    hasSave: true,
    traceCode: ({ fixture }) => {
      traced(fixture);
      return Promise.resolve(given);
    },
  });
  await game.send({ type: 'game.continued' }, { type: 'thing.reached', id: 'pier-terminal' });
  await click('Run');
  await click('Slow motion');
  await settle(game);
  return game;
}

async function settle(game: { send: () => Promise<void> }) {
  vi.useRealTimers();
  await vi.waitFor(async () => {
    await game.send();
    expect(document.querySelector('.slow')?.textContent).not.toContain('Recording');
  });
  vi.useFakeTimers();
}
const moment = () => statusOf('Moment');
const lists = () => document.querySelector('.slow-values')?.textContent;
const pass = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));

test('goes forth and back by buttons, with the line in the editor and what has changed', async () => {
  const { editor } = await open(true);
  expect(moment()).toBe('1 of 3, +0 s, line 1');
  await click('Step forward');
  await click('Step forward');
  expect(moment()).toBe('3 of 3, +0 s, line 3');
  expect(lists()).toBe('a = 2 (new)b = 1 (new)');
  await click('Step forward');
  await click('Step back');
  expect(editor.followed.at(-1)).toBe(2);
  await click('Close slow motion');
  expect(editor.followed.at(-1)).toBeNull();
});

test('with reduced motion nothing moves by itself; Play does, and stops at the end', async () => {
  await open(true);
  await pass(5000);
  expect(moment()).toContain('1 of 3');
  await click('Play');
  await pass(5000);
  expect(moment()).toContain('3 of 3');
  expect(buttons().map(nameOf)).toContain('Play');
});

const runs = () => [...document.querySelectorAll<HTMLInputElement>('.slow input[type=radio]')];

test('code that runs in several worlds is played back in the one chosen', async () => {
  const worlds: string[] = [];
  const level = aLevel();
  const objectives = level.objectives.map((each) => ({
    ...each,
    fixtures: [aFixture({ id: 'calm' }), aFixture({ id: 'storm' })],
  }));
  const game = await open(true, trace, { ...level, objectives }, ({ id }) => worlds.push(id));
  expect(document.querySelector('.slow legend')?.textContent).toBe('Which run');
  expect(runs().map(({ checked }) => checked)).toEqual([true, false]);
  await click('Step forward');
  await act(async () => runs()[1]?.click());
  await settle(game);
  expect(worlds).toEqual(['calm', 'storm']);
  expect(runs().map(({ checked }) => checked)).toEqual([false, true]);
  expect(moment()).toContain('1 of 3');
});

test('code that runs in one world leaves nothing to choose', async () => {
  await open(true);
  expect(document.querySelector('.slow legend')).toBeNull();
});

test('other code closes it', async () => {
  const game = await open(true);
  await act(async () => game.editor.type('other'));
  await game.send();
  expect(moment()).toBe('');
  expect(buttons().map(nameOf)).toContain('Slow motion');
});

test('code that cannot be read says so', async () => {
  await open(true, null);
  expect(document.querySelector('.slow')?.textContent).toContain('cannot be played back');
});
