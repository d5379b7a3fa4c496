// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { anEvidence } from '../support/evidence.ts';
import { aLevel, anObjective } from '../support/objectives.ts';
import { buttons, click, mount, nameOf } from './mount.tsx';

const level = aLevel({
  objectives: [
    anObjective({
      hints: ['Look up', 'Look down'],
      predict: { question: 'What?', answers: ['A', 'B'], right: 0, because: 'So.' },
      brief: 'A long story.\n\n**Do it.**',
    }),
  ],
});
const solution = 'one();\ntwo();\nthree();\n';

async function atTerminal(pace: 'gentle' | 'steady' | 'brisk' = 'steady') {
  const game = await mount({ level, evidence: [anEvidence()], solution, settings: { pace } });
  await game.send({ type: 'game.begun' }, { type: 'interview.skipped' });
  return game;
}

const offers = () => document.querySelector('.hint-offer')?.textContent ?? '';
const lines = () =>
  Array.from(document.querySelectorAll('.puzzle-line pre'), (each) => each.textContent);

it.each([
  ['gentle', 2],
  ['steady', 3],
] as const)(
  'at a %s pace offers a hint after %i misses and opens none by itself',
  async (pace, misses) => {
    await atTerminal(pace);
    for (let turn = 0; turn < misses; turn++) {
      expect(offers()).toBe('');
      await click('Run');
    }
    expect(offers()).toContain('costs nothing');
    expect(document.querySelectorAll('.hint')).toHaveLength(0);
    await click('Open hint 1');
    expect(document.querySelector('.hint')?.textContent).toContain('Look up');
    expect(offers()).toBe('');
  },
);

it('has the solution fetched only when its rung is opened, as a puzzle that can be done', async () => {
  const { editor } = await atTerminal();
  await click('Hint');
  await click('Hint');
  expect(document.querySelector('.puzzle')).toBe(null);
  await click('Hint');
  await vi.waitFor(() => expect(lines()).toHaveLength(3));
  const wanted = ['one();', 'two();', 'three();'];
  for (const [place, line] of wanted.entries()) {
    while (lines()[place] !== line) await click(`Move up: ${line}`);
  }
  expect(document.querySelector('.puzzle [role=status]')?.textContent).toBe('That is the program.');
  await click('Put it into the editor');
  expect(editor.code()).toBe(solution);
  await click('Undo reset');
  expect(editor.code()).toBe('// start');
});

it('says which line is out of place only when asked', async () => {
  await atTerminal();
  for (let rung = 0; rung < 3; rung++) await click('Hint');
  await vi.waitFor(() => expect(lines()).toHaveLength(3));
  expect(document.querySelector('[data-state=pointed]')).toBe(null);
  expect(buttons().map(nameOf)).not.toContain('Put it into the editor');
  await click('Which line is out of place?');
  expect(document.querySelectorAll('[data-state=pointed]')).toHaveLength(1);
});

it('ends with the solution and the reason', async () => {
  await atTerminal();
  for (let rung = 0; rung < 4; rung++) await click('Hint');
  await vi.waitFor(() => expect(document.querySelector('[data-rung=solution]')).not.toBe(null));
  expect(document.querySelector('[data-rung=solution]')?.textContent).toContain('three();');
  expect(document.querySelector('.hint-count')?.textContent).toBe('all open');
});

it('skips the prediction and folds the story at a brisk pace', async () => {
  await atTerminal('brisk');
  expect(document.querySelector('.prediction')).toBe(null);
  expect(document.querySelector('.task > .prose')?.textContent).not.toContain('A long story');
  expect(document.querySelector('.task-story')?.textContent).toContain('A long story');
});
