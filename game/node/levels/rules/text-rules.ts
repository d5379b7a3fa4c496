/** Rules about what is written for an objective: short, kind, and of telephones that belong to nobody. */
import type { LevelProblem } from '../../../catalog/level-problem.ts';
import type { Diagnosis } from '../../../domain/check.ts';
import type { Objective } from '../../../domain/level.ts';
import { type AuthoredLevel, problemIn } from '../authored.ts';
import { countWords, fictional, phoneNumbersIn, unkind, withoutPatterns } from '../words.ts';
import type { Rule } from './rule.ts';

/** Words. */
const limits = { brief: 90, debrief: 40, hint: 25, diagnosis: 30, goal: 9 };
const mostHints = 4;

export const textRules: readonly Rule[] = [
  {
    name: 'keeps to telephone numbers that nobody has',
    find: ({ level, files }) =>
      Object.entries(files)
        .filter(([path]) => path !== 'map.tmj')
        .flatMap(([path, text]) =>
          phoneNumbersIn(withoutPatterns(text))
            .filter((number) => !fictional.test(number))
            .map((number) => problemIn(`${level.id}/${path}`, `${number} may belong to somebody.`)),
        ),
  },
  {
    name: 'names each check, diagnosis and praise once',
    find: (authored) =>
      inObjectives(authored, 'objective.json', (objective) => [
        ...twice(objective.checks).map((id) => `has two checks "${id}".`),
        ...twice(remarksOf(objective)).map((id) => `has two remarks "${id}".`),
      ]),
  },
  {
    name: 'waits only for objectives of its level that come before',
    find: (authored) =>
      inObjectives(authored, 'objective.json', ({ id, after }) => {
        const ids = authored.level.objectives.map((each) => each.id);
        const before = ids.slice(0, ids.indexOf(id));
        return after
          .filter((each) => !before.includes(each))
          .map((each) => `comes after "${each}", which is no earlier objective of the level.`);
      }),
  },
  {
    name: 'says everything shortly',
    find: (authored) => [
      ...inObjectives(authored, 'brief.md', ({ brief }) => tooLong(brief, limits.brief)),
      ...inObjectives(authored, 'debrief.md', ({ debrief }) => [
        ...tooLong(debrief, limits.debrief),
        ...(debrief.split('\n').filter(Boolean).length === 2 ? [] : ['has not two lines.']),
      ]),
      ...inObjectives(authored, 'hints.md', ({ hints }) => [
        ...(hints.length > 0 && hints.length <= mostHints ? [] : ['has not 1 to 4 hints.']),
        ...hints.flatMap((hint) => tooLong(hint, limits.hint)),
      ]),
      ...inObjectives(authored, 'objective.json', (objective) => [
        ...remarksOf(objective).flatMap(({ say }) => tooLong(say, limits.diagnosis)),
        ...objective.checks.flatMap(({ goal }) => tooLong(goal, limits.goal)),
      ]),
    ],
  },
  {
    name: 'blames nobody',
    find: (authored) =>
      inObjectives(authored, 'objective.json', (objective) => {
        const { brief, debrief, hints, checks } = objective;
        const said = remarksOf(objective).map(({ say }) => say);
        return [brief, debrief, ...hints, ...said, ...checks.map(({ goal }) => goal)]
          .filter((text) => unkind.test(text))
          .map((text) => `blames or belittles ("${unkind.exec(text)![0]}"): ${text}`);
      }),
  },
];

function inObjectives(
  { level }: AuthoredLevel,
  file: string,
  find: (objective: Objective) => readonly string[],
): readonly LevelProblem[] {
  return level.objectives.flatMap((objective) =>
    find(objective).map((text) =>
      problemIn(`${level.id}/objectives/${objective.id}/${file}`, text),
    ),
  );
}

function tooLong(text: string, most: number): readonly string[] {
  const words = countWords(text);
  return words > most ? [`has ${words} words where ${most} is the most: ${text}`] : [];
}

function remarksOf({ checks, praise, house }: Objective): readonly Diagnosis[] {
  return [...checks.flatMap(({ diagnoses }) => diagnoses), ...praise, ...house];
}

function twice(named: readonly { readonly id: string }[]): readonly string[] {
  const ids = named.map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
