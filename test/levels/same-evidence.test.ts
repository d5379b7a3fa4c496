/**
 * The proof that the sandbox does not lie: each objective's solution, run in Node with the real SDK over real HTTP, ends
 * with the same evidence as in the sandbox, times and SIDs too.
 */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { comparable } from '../node/desk/comparable.ts';
import { runInNode } from '../node/desk/run-in-node.ts';
import { allLevels, solutionOf } from '../support/levels.ts';
import { nodeSandbox, patient } from '../support/sandbox.ts';

const root = join(import.meta.dirname, '../../levels');

const cases = allLevels().flatMap((level) =>
  level.objectives.flatMap((objective) =>
    objective.fixtures.map((fixture) => ({
      name: `${level.id}/${objective.id} in ${fixture.id}`,
      file: join(root, level.id, 'objectives', objective.id, 'solution.js'),
      code: solutionOf(level.id, objective.id),
      fixture,
    })),
  ),
);

describe.concurrent('the same evidence in Node as in the sandbox', () => {
  it.each(cases)('$name', async ({ file, code, fixture }) => {
    const sandbox = await nodeSandbox();

    const there = await runInNode(file, fixture);

    expect(comparable(there)).toEqual(
      comparable(await sandbox.run(code, fixture, { limits: patient })),
    );
  });
});
