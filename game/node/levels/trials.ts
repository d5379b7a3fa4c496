/** What must come of each program in an objective's folder. */
import type { Diagnosis } from '../../domain/check.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { Fixture } from '../../domain/fixture.ts';
import { costOf } from '../../domain/craft.ts';
import { judge } from '../../domain/judge.ts';
import type { Objective } from '../../domain/level.ts';
import type { AuthoredLevel } from './authored.ts';
import {
  complaintsAboutGood,
  complaintsAboutStarter,
  complaintsAboutWrong,
  type Outcome,
} from './complaints.ts';

/** Runs a program in the world of a fixture. */
export type Run = (code: string, fixture: Fixture) => Promise<Evidence>;

/** One thing to try. */
export interface Trial {
  /** Path inside levels/. */
  readonly file: string;
  /** Completes the sentence "The program ...". */
  readonly name: string;
  /** What is amiss, for the author; empty where nothing is. */
  readonly attempt: (run: Run) => Promise<readonly string[]>;
}

/** One program of an objective's folder. */
interface Answer {
  readonly file: string;
  readonly code: string;
  /** The diagnosis its first line names; null for answers that are not wrong. */
  readonly diagnosis: string | null;
}

const fewestWrong = 4;

/** Everything to try with one objective. */
export function trialsOf({ level, files }: AuthoredLevel, objective: Objective): readonly Trial[] {
  const folder = `objectives/${objective.id}/`;
  const path = (file: string) => `${level.id}/${folder}${file}`;
  const wrong = answersIn(files, `${folder}wrong/`);
  const good = answersIn(files, `${folder}solution.js`).concat(
    answersIn(files, `${folder}alternatives/`),
  );
  return [
    {
      file: path('starter.js'),
      name: 'fails as it begins, and says why',
      attempt: async (run) =>
        complaintsAboutStarter(await outcomeOf(objective, objective.starter, run)),
    },
    ...good.map(({ file, code }) => ({
      file: `${level.id}/${file}`,
      name: 'passes',
      attempt: async (run: Run) => complaintsAboutGood(await outcomeOf(objective, code, run)),
    })),
    ...wrong.map(({ file, code, diagnosis }) => ({
      file: `${level.id}/${file}`,
      name: `gets ${diagnosis ?? 'no diagnosis'}`,
      attempt: async (run: Run) =>
        complaintsAboutWrong(await outcomeOf(objective, code, run), diagnosis),
    })),
    {
      file: path('objective.json'),
      name: 'has enough to go by',
      attempt: async (run) => [
        ...complaintsAboutNumbers(good, wrong),
        ...diagnosesOf(objective)
          .filter(({ id }) => !wrong.some(({ diagnosis }) => diagnosis === id))
          .map(({ id }) => `No program in wrong/ gets the diagnosis "${id}".`),
        ...(await complaintsAboutPraise(objective, good, run)),
        ...(await complaintsAboutCost(objective, good, run)),
      ],
    },
  ];
}

async function outcomeOf(objective: Objective, code: string, run: Run): Promise<Outcome> {
  const runs = await Promise.all(objective.fixtures.map((fixture) => run(code, fixture)));
  return { verdict: judge(objective, runs), runs };
}

function complaintsAboutNumbers(
  good: readonly Answer[],
  wrong: readonly Answer[],
): readonly string[] {
  return [
    ...(good.some(({ file }) => file.endsWith('/solution.js')) ? [] : ['It has no solution.js.']),
    ...(good.length > 1 ? [] : ['It has no other good answer in alternatives/.']),
    ...(wrong.length >= fewestWrong
      ? []
      : [`It has ${wrong.length} programs in wrong/; ${fewestWrong} are the fewest.`]),
  ];
}

async function complaintsAboutPraise(
  objective: Objective,
  good: readonly Answer[],
  run: Run,
): Promise<readonly string[]> {
  if (objective.praise.length === 0) return [];
  const outcomes = await Promise.all(good.map(({ code }) => outcomeOf(objective, code, run)));
  const heard = new Set(outcomes.map(({ verdict }) => verdict.remark?.id));
  return objective.praise
    .filter(({ id }) => !heard.has(id))
    .map(({ id }) => `No good answer gets the praise "${id}".`);
}

async function complaintsAboutCost(
  objective: Objective,
  good: readonly Answer[],
  run: Run,
): Promise<readonly string[]> {
  if (objective.leastCost === undefined) return [];
  const outcomes = await Promise.all(good.map(({ code }) => outcomeOf(objective, code, run)));
  const least = Math.min(...outcomes.map(({ runs }) => costOf(runs)));
  return Math.abs(least - objective.leastCost) < 1e-6
    ? []
    : [`Its thriftiest good answer costs ${least.toFixed(4)}; "leastCost" says otherwise.`];
}

function answersIn(files: AuthoredLevel['files'], start: string): readonly Answer[] {
  return Object.entries(files)
    .filter(([path]) => path.startsWith(start))
    .map(([file, code]) => ({
      file,
      code,
      diagnosis: /^\/\/ diagnosis: (\S+)\n/.exec(code)?.[1] ?? null,
    }));
}

function diagnosesOf({ checks }: Objective): readonly Diagnosis[] {
  return checks.flatMap(({ diagnoses }) => diagnoses);
}
