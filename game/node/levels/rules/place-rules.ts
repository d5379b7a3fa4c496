/** Rules about the map and about how a level stands among the others. */
import type { LevelProblem } from '../../../catalog/level-problem.ts';
import { type AuthoredLevel, problemIn } from '../authored.ts';
import type { Rule } from './rule.ts';
import { keysOf, requirementsOf } from './things.ts';

export const placeRules: readonly Rule[] = [
  {
    name: 'needs only levels that come before it',
    find({ level }, { levels }) {
      const ids = levels.map((each) => each.level.id);
      const before = ids.slice(0, ids.indexOf(level.id));
      return level.needs
        .filter((id) => !before.includes(id))
        .map((id) =>
          problemIn(
            `${level.id}/level.json`,
            `needs "${id}", which does not come before it in sequence.json.`,
          ),
        );
    },
  },
  {
    name: 'has a start, and one terminal for each objective',
    find(authored) {
      const { things } = authored.level.map;
      const served = things.flatMap((each) => (each.kind === 'terminal' ? [each.objective] : []));
      const ids = authored.level.objectives.map(({ id }) => id);
      return [
        ...(things.some(({ kind, id }) => kind === 'spawn' && id === 'start')
          ? []
          : [inMap(authored, 'has no Spawn with the name "start".')]),
        ...ids
          .filter((id) => served.filter((each) => each === id).length !== 1)
          .map((id) => inMap(authored, `needs exactly one Terminal whose objective is "${id}".`)),
        ...served
          .filter((id) => !ids.includes(id))
          .map((id) => inMap(authored, `has a Terminal for "${id}", which is no objective here.`)),
      ];
    },
  },
  {
    name: 'opens doors and shows things for objectives that exist',
    find: (authored, { keys }) =>
      authored.level.map.things
        .flatMap(requirementsOf)
        .flatMap(keysOf)
        .filter((key) => !keys.includes(key))
        .map((key) => inMap(authored, `waits for "${key}", which is no objective.`)),
  },
  {
    name: 'lights lamps and wakes for levels that exist: the objective may still have to be written',
    find(authored, { levels }) {
      const { things, live, moods, rain, fog } = authored.level.map;
      return things
        .flatMap((each) => ('lit' in each && each.lit ? [each.lit] : []))
        .concat(live, rain, fog ?? [], ...moods.map(({ when }) => when))
        .flatMap(keysOf)
        .filter((key) => !levels.some(({ level }) => key.startsWith(`${level.id}/`)))
        .map((key) => inMap(authored, `is lit by "${key}", whose level does not exist.`));
    },
  },
  {
    name: 'leads only to places that exist',
    find: (authored, { levels }) =>
      authored.level.map.things.flatMap((each) => {
        if (each.kind !== 'exit') return [];
        const there = levels.find(({ level }) => level.id === each.to)?.level;
        if (!there)
          return [inMap(authored, `Exit "${each.id}" leads to "${each.to}", which is no level.`)];
        return there.map.things.some(({ kind, id }) => kind === 'spawn' && id === each.spawn)
          ? []
          : [
              inMap(
                authored,
                `Exit "${each.id}" leads to the Spawn "${each.spawn}", which "${each.to}" does not have.`,
              ),
            ];
      }),
  },
];

function inMap({ level }: AuthoredLevel, text: string): LevelProblem {
  return problemIn(`${level.id}/map.tmj`, text);
}
