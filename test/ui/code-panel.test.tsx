// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { aMessage, aRequest, anEvidence } from '../support/evidence.ts';
import { aCheck, aLevel, anObjective } from '../support/objectives.ts';
import { buttons, click, mount, nameOf, press, statusOf } from './mount.tsx';

const passing = anEvidence({ messages: [aMessage()], requests: [aRequest()] });
const level = aLevel({
  objectives: [
    anObjective({
      predict: {
        question: 'What comes back?',
        answers: ['A receipt', 'Silence'],
        right: 0,
        because: 'It always does.',
      },
      checks: [aCheck(), aCheck({ id: 'ended', goal: 'It ends', expect: { ended: 'normally' } })],
      debrief: 'One request, one receipt.',
    }),
  ],
});

async function atTerminal(stage: Partial<Parameters<typeof mount>[0]> = {}) {
  const game = await mount({ level, evidence: [passing], ...stage });
  await game.send({ type: 'game.begun' }, { type: 'interview.skipped' });
  return game;
}

const checks = () =>
  Array.from(document.querySelectorAll('.checks li'), (item) => item.textContent?.trim());

it('opens with the starter in the editor and every check "not yet"', async () => {
  const { editor } = await atTerminal();
  expect(editor.code()).toBe('// start');
  expect(checks()).toEqual(['not yet Pico got a message', 'not yet It ends']);
  expect(statusOf('Result')).toBe('');
});

it('says "passed" with the debrief when everything passes', async () => {
  await atTerminal();
  await click('Run');
  expect(statusOf('Result')).toBe('passed');
  expect(checks()).toEqual(['passed Pico got a message', 'passed It ends']);
  expect(document.querySelector('.debrief')?.textContent).toContain('One request, one receipt.');
  expect(nameOf(document.activeElement!)).toBe('Continue');
});

it('goes back to the world from the debrief', async () => {
  const { quest, seen } = await atTerminal();
  await click('Run');
  await click('Continue');
  expect(quest.getSnapshot().value).toBe('exploring');
  expect(seen.worldFocused).toBeGreaterThan(0);
});

it('reads out the advice beside an error: what listens is there before the words', async () => {
  const house = [{ id: 'house.any', when: { ended: 'error' }, say: 'Look at `to`.' } as const];
  const broken = anEvidence({
    ended: {
      how: 'error',
      error: { name: 'Error', message: 'x', code: null, status: null, line: 5, column: null },
    },
  });
  await atTerminal({ level: aLevel({ objectives: [anObjective({ house })] }), evidence: [broken] });
  const listens = document.querySelector('.result [aria-live]');
  expect(listens?.textContent).toBe('');
  await click('Run');
  expect(statusOf('Result')).toBe('error: x (line 5)');
  expect(listens?.textContent).toBe('Look at to.');
});

it('names what failed and what was expected instead', async () => {
  await atTerminal({ evidence: [anEvidence()] });
  await click('Run');
  expect(statusOf('Result')).toMatch(/^not yet: ./);
  expect(checks()).toEqual(['failed Pico got a message', 'passed It ends']);
  expect(document.querySelector('.comparison')?.textContent).toMatch(/expected.+yoursnothing/s);
});

it('marks the line of an error and clears the mark with the next change', async () => {
  const error = { name: 'TypeError', message: 'no', code: null, status: null, line: 3, column: 1 };
  const { editor } = await atTerminal({
    evidence: [anEvidence({ ended: { how: 'error', error } })],
  });
  await click('Run');
  expect(statusOf('Result')).toBe('error: TypeError: no (line 3)');
  expect(editor.marks.at(-1)).toBe(3);
  editor.type('// better');
  expect(editor.marks.at(-1)).toBe(null);
});

it('runs with Ctrl+Enter from anywhere in the panel', async () => {
  await atTerminal();
  buttons()
    .find((each) => nameOf(each) === 'Hint')!
    .focus();
  await press('Enter', { ctrlKey: true });
  expect(statusOf('Result')).toBe('passed');
});

it('keeps what is typed as a draft', async () => {
  const { editor, quest } = await atTerminal();
  editor.type('let a;');
  expect(quest.getSnapshot().context.drafts.get('first-contact/send-a-text')).toBe('let a;');
});

it('opens a draft from an older version of the objective, which runs against the new one', async () => {
  const game = await mount({
    level,
    evidence: [passing],
    hasSave: true,
    drafts: { 'first-contact/send-a-text': 'old();', 'first-contact/gone-since': 'gone();' },
  });
  await game.send({ type: 'game.continued' }, { type: 'thing.reached', id: 'pier-terminal' });
  expect(game.editor.code()).toBe('old();');
  await click('Run');
  expect(statusOf('Result')).toBe('passed');
  await click('Continue');
  await game.send({ type: 'thing.reached', id: 'pier-terminal' });
  await click('Reset');
  expect(game.editor.code()).toBe('// start');
});

it('resets to the starter and takes that back', async () => {
  const { editor } = await atTerminal();
  editor.type('let a;');
  await click('Reset');
  expect(editor.code()).toBe('// start');
  await click('Undo reset');
  expect(editor.code()).toBe('let a;');
});

it('opens one hint after the other and counts them', async () => {
  await atTerminal();
  await click('Hint');
  expect(document.querySelector('.hint-count')?.textContent).toBe('1 of 2');
  await click('Hint');
  const hints = Array.from(document.querySelectorAll('.hint'), (hint) => hint.textContent?.trim());
  expect(hints).toEqual(['Hint 2 of 2Two', 'Hint 1 of 2One']);
});

it('asks for a guess before the first run and gives the reason after it', async () => {
  const { send } = await atTerminal();
  expect(document.querySelector('.prediction')?.textContent).toContain('What comes back?');
  await send({ type: 'prediction.made', answer: 1 });
  await click('Run');
  expect(document.querySelector('.prediction')?.textContent).toContain(
    'You guessed: Silence. It is: A receipt. It always does.',
  );
});

it('lists calls and prints in the console, with the lines they came from', async () => {
  const log = [{ at: 1, level: 'warn' as const, text: 'SM1 queued', line: 9 }];
  await atTerminal({ evidence: [anEvidence({ requests: [aRequest()], log })] });
  await click('Run');
  const lines = Array.from(document.querySelectorAll('.console-line'), (each) => each.textContent);
  expect(lines).toEqual(['apiPOST Messages → 201line 3', 'warningSM1 queuedline 9']);
});

it('takes the plain editor, and says so, when the full one cannot be had', async () => {
  const { editor } = await atTerminal({ isEditorBroken: true });
  expect(editor.code()).toBe('// start');
  await vi.waitFor(() =>
    expect(document.querySelector('.code-panel')?.textContent).toContain('here is the plain one'),
  );
});

it('closes while the code runs, without waiting for it', async () => {
  const { quest, send } = await atTerminal();
  await send({ type: 'code.submitted', code: '' });
  await click('Close');
  expect(quest.getSnapshot().value).toBe('exploring');
});
