import { describe, expect, it } from 'vitest';
import { groundOf, isFree } from '../../game/domain/ground.ts';
import { objectiveKey } from '../../game/domain/level.ts';
import { findPath } from '../../game/domain/path.ts';
import { startOf } from '../../game/domain/progress.ts';
import { distanceTo, standPoint } from '../../game/domain/reach.ts';
import { usablesOf } from '../../game/domain/things.ts';
import { allLevels } from '../support/levels.ts';

const levels = allLevels();
const everything = levels.flatMap(({ id, objectives }) =>
  objectives.map((objective) => objectiveKey(id, objective.id)),
);

describe.each(levels)('$id', (level) => {
  const spawns = level.map.things.filter(({ kind }) => kind === 'spawn');

  it.each([
    ['at first', []],
    ['when all is done', everything],
  ])('lets one walk to everything of use, %s', (_, completed) => {
    const progress = { ...startOf(level.id), completed };
    const ground = groundOf(level.map, progress);
    const lost = usablesOf(level, progress)
      .filter(({ use }) => use.kind !== 'locked')
      .flatMap(({ thing }) =>
        spawns
          .filter((spawn) => {
            const end = findPath(ground, spawn, standPoint(thing)).at(-1) ?? spawn;
            return distanceTo(thing, end) > 22;
          })
          .map((spawn) => `${thing.id} from ${spawn.id}`),
      );
    expect(lost).toEqual([]);
  });

  it('puts nobody into a wall', () => {
    const ground = groundOf(level.map, startOf(level.id));
    expect(spawns.filter(({ x, y }) => !isFree(ground, x, y))).toEqual([]);
  });
});
