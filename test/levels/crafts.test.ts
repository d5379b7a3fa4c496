import { expect, it } from 'vitest';
import { craftsOf } from '../../game/domain/craft.ts';
import { allLevels, solutionOf } from '../support/levels.ts';
import { nodeSandbox } from '../support/sandbox.ts';

const levels = allLevels();

/** What running this code in an objective shows. */
async function craftsIn(levelId: string, id: string, code = solutionOf(levelId, id)) {
  const level = levels.find((each) => each.id === levelId)!;
  const objective = level.objectives.find((each) => each.id === id)!;
  const sandbox = await nodeSandbox();
  const runs = await Promise.all(objective.fixtures.map((fixture) => sandbox.run(code, fixture)));
  return craftsOf(objective, runs, false);
}

it('the purse that was worked out first is frugal', async () => {
  expect(await craftsIn('penny-quay', 'tight-purse')).toContain('frugal');
});

it('a price tag on one segment is frugal, on two it is not', async () => {
  expect(await craftsIn('penny-quay', 'price-tag')).toContain('frugal');
  const dear = solutionOf('penny-quay', 'price-tag').replace('What did', 'What in all '.repeat(20));
  expect(await craftsIn('penny-quay', 'price-tag', dear)).not.toContain('frugal');
});

it('the storm warning that tells who was not warned is an honest report', async () => {
  expect(await craftsIn('stormgate', 'one-bad-apple')).toContain('honest-report');
});

it('the first text of all can be in one’s own words', async () => {
  const code = solutionOf('first-contact', 'send-a-text');
  const own = code.replace('Hello, Port Relay!', 'Is anybody there?');
  expect(await craftsIn('first-contact', 'send-a-text', own)).toEqual(['own-words']);
});
