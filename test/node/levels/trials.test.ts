import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCourse } from '../../../game/node/levels/authored.ts';
import { type Run, trialsOf } from '../../../game/node/levels/trials.ts';
import { nodeSandbox, patient } from '../../support/sandbox.ts';

const { course } = readCourse(join(import.meta.dirname, '../../..'));
const sound = course.levels[0]!;
const [objective] = sound.level.objectives;
const folder = 'objectives/send-a-text';
const passing = sound.files[`${folder}/solution.js`]!;
const failing = objective!.starter;

async function patientRun(): Promise<Run> {
  const sandbox = await nodeSandbox();
  return (code, fixture) => sandbox.run(code, fixture, { limits: patient });
}

/** What is said of the first objective with these files in place of its own. */
async function complaintsAbout(files: Readonly<Record<string, string>>, starter = failing) {
  const changed = { level: sound.level, files: { ...sound.files, ...files } };
  const run = await patientRun();
  const trials = trialsOf(changed, { ...objective!, starter });
  const said = await Promise.all(trials.map(({ attempt }) => attempt(run)));
  return said.flat().join('\n');
}

describe('the trials of an objective', () => {
  it('have nothing to say of a sound one', async () => {
    expect(await complaintsAbout({})).toBe('');
  });

  it.each([
    ['a solution that fails', { [`${folder}/solution.js`]: failing }, 'misses the check'],
    [
      'a wrong answer that passes',
      { [`${folder}/wrong/fine.js`]: `// diagnosis: empty\n${passing}` },
      'It passes, but should get',
    ],
    [
      'a wrong answer with another diagnosis',
      { [`${folder}/wrong/other.js`]: `// diagnosis: other\n${failing}` },
      'and should get "other"',
    ],
    [
      'a wrong answer with none',
      { [`${folder}/wrong/none.js`]: failing },
      'must name its diagnosis',
    ],
  ])('see %s', async (_name, files, complaint) => {
    expect(await complaintsAbout(files)).toContain(complaint);
  });

  it('tell what was seen where a program misses its mark', async () => {
    expect(await complaintsAbout({ [`${folder}/solution.js`]: failing })).toMatch(
      /Seen: POST Messages 21602, ended by .*\. It gets "/,
    );
  });

  it('see a sentence that names what the run does not give', async () => {
    const holed = {
      ...objective!,
      checks: objective!.checks.map((check) => ({
        ...check,
        diagnoses: check.diagnoses.map((each) => ({ ...each, say: 'You wrote {fond}.' })),
      })),
    };
    const run = await patientRun();
    const said = await Promise.all(trialsOf(sound, holed).map(({ attempt }) => attempt(run)));

    expect(said.flat().join('\n')).toMatch(
      /names a value that is not there: You wrote \{fond\}\. There are: .*code/,
    );
  });

  it('see a sentence that quotes an error and leads to another line', async () => {
    const misled = {
      ...objective!,
      checks: objective!.checks.map((check) => ({
        ...check,
        diagnoses: check.diagnoses.map((each) =>
          each.id === 'after-the-text' && 'all' in each.when
            ? { ...each, when: { all: each.when.all.toReversed() } }
            : each,
        ),
      })),
    };
    const run = await patientRun();
    const said = await Promise.all(trialsOf(sound, misled).map(({ attempt }) => attempt(run)));

    expect(said.flat().join('\n')).toMatch(/quotes the error of line 12 and leads to line 6/);
  });

  it('see a starter that leaves nothing to do', async () => {
    expect(await complaintsAbout({}, passing)).toContain('The starter passes');
  });

  it('count the answers', async () => {
    const few = Object.fromEntries(
      Object.entries(sound.files).filter(([path]) => !/\/(wrong|alternatives)\//.test(path)),
    );
    const trials = trialsOf({ level: sound.level, files: few }, objective!);
    const run = await patientRun();

    const said = (await Promise.all(trials.map(({ attempt }) => attempt(run)))).flat();

    expect(said).toContain('It has 0 programs in wrong/; 4 are the fewest.');
    expect(said).toContain('It has no other good answer in alternatives/.');
  });
});
