import type { Fixture } from '../../game/domain/fixture.ts';
import { judge } from '../../game/domain/judge.ts';
import type { Objective } from '../../game/domain/level.ts';
import type { Verdict } from '../../game/domain/verdict.ts';
import { levelFiles } from '../support/levels.ts';
import { nodeSandbox } from '../support/sandbox.ts';

/** One program of an objective's folder. */
export interface Answer {
  /** Path inside the objective's folder. */
  readonly file: string;
  readonly code: string;
  /** The diagnosis its first line names; null for answers that are not wrong. */
  readonly diagnosis: string | null;
}

/** The programs in a folder of an objective ("wrong", "alternatives"), or one file ("solution.js"). */
export function answersOf(level: string, objective: string, where: string): readonly Answer[] {
  const base = `objectives/${objective}/`;
  return Object.entries(levelFiles(level))
    .filter(([path]) => path === `${base}${where}` || path.startsWith(`${base}${where}/`))
    .map(([path, code]) => ({
      file: path.slice(base.length),
      code,
      diagnosis: /^\/\/ diagnosis: (\S+)\n/.exec(code)?.[1] ?? null,
    }));
}

/** What the game would answer to this program. */
export async function verdictOn(objective: Objective, code: string): Promise<Verdict> {
  const sandbox = await nodeSandbox();
  const runs = objective.fixtures.map((fixture: Fixture) => sandbox.run(code, fixture));
  return judge(objective, await Promise.all(runs));
}

/** Ids of the checks an answer misses. */
export function missedBy({ checks }: Verdict): readonly string[] {
  return checks.filter(({ passed }) => !passed).map(({ id }) => id);
}
