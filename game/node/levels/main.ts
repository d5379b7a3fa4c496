/** `npm run levels`: what an author asks before sharing a level. */
import { join } from 'node:path';
import { describeProblem, type LevelProblem } from '../../catalog/level-problem.ts';
import { nodeSandbox, patient } from '../node-sandbox.ts';
import { type AuthoredLevel, type Course, readCourse } from './authored.ts';
import { type Command, help, readCommand, UsageError } from './command-line.ts';
import { deadEndsIn, inspect, tryPrograms } from './inspect.ts';
import { begin } from './new/begin.ts';
import type { Run } from './trials.ts';

const root = join(import.meta.dirname, '../../..');

try {
  const command = readCommand(process.argv.slice(2));
  if (command.kind === 'help') console.log(help);
  else if (command.kind === 'new') console.log(begin(root, command));
  else await answer(command);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function answer(command: Command): Promise<void> {
  const { course, problems } = readCourse(root);
  const asked = levelsAsked(course, command, problems);
  const found = problems.filter(({ file }) => isAbout(file, command.level));
  for (const authored of asked) found.push(...inspect(authored, course));
  if (command.kind === 'test') {
    if (command.level === null && problems.length === 0) found.push(...deadEndsIn(course));
    found.push(...(await runAll(asked, command.objective)));
  }
  report(found, asked);
}

function levelsAsked(
  { levels }: Course,
  { level, objective }: Command,
  problems: readonly LevelProblem[],
): readonly AuthoredLevel[] {
  if (level === null) return levels;
  const authored = levels.find((each) => each.level.id === level);
  if (!authored) {
    if (problems.some(({ file }) => isAbout(file, level))) return [];
    const ids = levels.map((each) => each.level.id).join(', ');
    throw new UsageError(`There is no level "${level}" in levels/sequence.json. There are: ${ids}`);
  }
  const ids = authored.level.objectives.map(({ id }) => id);
  if (objective !== null && !ids.includes(objective))
    throw new UsageError(`"${level}" has no objective "${objective}". It has: ${ids.join(', ')}`);
  return [authored];
}

async function runAll(
  levels: readonly AuthoredLevel[],
  objective: string | null,
): Promise<readonly LevelProblem[]> {
  const sandbox = await nodeSandbox();
  const run: Run = (code, fixture) => sandbox.run(code, fixture, { limits: patient });
  const found: LevelProblem[] = [];
  for (const authored of levels) {
    let programs = 0;
    await tryPrograms(authored, objective, run, ({ problems }) => {
      programs++;
      found.push(...problems);
    });
    console.log(`${authored.level.id}: ${programs} trials`);
  }
  return found;
}

function report(found: readonly LevelProblem[], asked: readonly AuthoredLevel[]): void {
  const objectives = asked.reduce((sum, { level }) => sum + level.objectives.length, 0);
  const scope = `${counted(asked.length, 'level')}, ${counted(objectives, 'objective')}`;
  for (const problem of found) console.error(describeProblem(problem));
  if (found.length === 0) console.log(`All is well: ${scope}.`);
  else console.error(`\n${found.length} to put right${asked.length > 0 ? ` in ${scope}` : ''}.`);
  process.exitCode = found.length === 0 ? 0 : 1;
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

function isAbout(file: string, level: string | null): boolean {
  return level === null || file === level || file.startsWith(`${level}/`) || !file.includes('/');
}
