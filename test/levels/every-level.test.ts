/** What every level owes its players: the rules of `npm run levels -- test`. No exemptions. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCourse } from '../../game/node/levels/authored.ts';
import { deadEndsIn } from '../../game/node/levels/inspect.ts';
import { rules } from '../../game/node/levels/rules/rules.ts';
import { trialsOf } from '../../game/node/levels/trials.ts';
import { nodeSandbox, patient } from '../support/sandbox.ts';

const { course, problems } = readCourse(join(import.meta.dirname, '../..'));

it('every level of the sequence can be read', () => {
  expect(problems).toEqual([]);
});

it('the story can be played through, whatever is done first', () => {
  expect(deadEndsIn(course)).toEqual([]);
});

describe.each(course.levels.map((authored) => [authored.level.id, authored] as const))(
  '%s',
  (_id, authored) => {
    it.each(rules)('$name', (rule) => {
      expect(rule.find(authored, course)).toEqual([]);
    });

    describe.each(authored.level.objectives)('$id', (objective) => {
      it.each(trialsOf(authored, objective))('$file $name', async ({ attempt }) => {
        const sandbox = await nodeSandbox();

        expect(
          await attempt((code, fixture) => sandbox.run(code, fixture, { limits: patient })),
        ).toEqual([]);
      });
    });
  },
);
