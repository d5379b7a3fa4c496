/** Rules about legs: everything can be walked to. */
import { groundOf, isFree } from '../../../domain/ground.ts';
import type { Level } from '../../../domain/level.ts';
import { type Progress, startOf } from '../../../domain/progress.ts';
import { usablesOf } from '../../../domain/things.ts';
import { problemIn } from '../authored.ts';
import { withinReach } from '../on-foot.ts';
import { stepsAlong } from './along.ts';
import type { Rule } from './rule.ts';

export const walkRules: readonly Rule[] = [
  {
    name: 'lets one walk to everything of use, at first and when all is done',
    find({ level }, { keys }) {
      const states = [startOf(level.id), { ...startOf(level.id), completed: keys }];
      return [...new Set(states.flatMap((progress) => lostThings(level, progress)))].map((lost) =>
        problemIn(`${level.id}/map.tmj`, `one cannot walk to ${lost}.`),
      );
    },
  },
  {
    name: 'puts nobody into a wall',
    find({ level }) {
      const ground = groundOf(level.map, startOf(level.id));
      return level.map.things
        .filter(({ kind, x, y }) => kind === 'spawn' && !isFree(ground, x, y))
        .map(({ id }) => problemIn(`${level.id}/map.tmj`, `Spawn "${id}" stands in a wall.`));
    },
  },
  {
    name: 'leads nobody on their way into a wall',
    find({ level }, { keys }) {
      const grounds = [[], keys].map((completed) =>
        groundOf(level.map, { ...startOf(level.id), completed }),
      );
      return level.map.things.flatMap((thing) => {
        if (thing.kind !== 'passerby') return [];
        const stuck = stepsAlong(thing.route).find(({ x, y }) =>
          grounds.some((ground) => !isFree(ground, x, y)),
        );
        if (!stuck) return [];
        const where = `${Math.round(stuck.x)}, ${Math.round(stuck.y)}`;
        return [
          problemIn(`${level.id}/map.tmj`, `Passerby "${thing.id}" walks into a wall at ${where}.`),
        ];
      });
    },
  },
];

function lostThings(level: Level, progress: Progress): readonly string[] {
  const wanted = usablesOf(level, progress).filter(({ use }) => use.kind !== 'locked');
  return level.map.things
    .filter(({ kind }) => kind === 'spawn')
    .flatMap((spawn) => {
      const near = new Set(withinReach(level, spawn, progress).map(({ thing }) => thing));
      return wanted
        .filter(({ thing }) => !near.has(thing))
        .map(({ thing }) => `"${thing.id}" from "${spawn.id}"`);
    });
}
