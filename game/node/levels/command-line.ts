import { parseArgs } from 'node:util';

export const help = `Looks after the levels.

  npm run levels -- check [LEVEL]               reads levels and checks map, people, talk and texts; a second or two
  npm run levels -- test [LEVEL[/OBJECTIVE]]    checks, plays the story through, and runs every program of every objective
  npm run levels -- new LEVEL/OBJECTIVE         writes a small objective that works, and a terminal for it
  npm run levels -- new LEVEL                   writes a small place with one objective, and a way there
      --after NAME                              ... after this objective or level; without it, at the end

Without a name: all levels. Ends with 1 when something is amiss, with 0 when nothing is.`;

export interface Command {
  readonly kind: 'help' | 'check' | 'test' | 'new';
  readonly level: string | null;
  readonly objective: string | null;
  /** What something new comes after; null: all there is. */
  readonly after: string | null;
}

export class UsageError extends Error {}

/** What is asked for by the words after `npm run levels --`. Throws a UsageError that says what to write instead. */
export function readCommand(words: readonly string[]): Command {
  const { values, positionals } = parse(words);
  const [kind, name, ...rest] = positionals;
  const after = values.after ?? null;
  if (values.help || kind === undefined)
    return { kind: 'help', level: null, objective: null, after };
  if (kind !== 'check' && kind !== 'test' && kind !== 'new')
    throw new UsageError(`There is no "${kind}". Try: npm run levels -- test`);
  if (rest.length > 0)
    throw new UsageError(`One level at a time, please: npm run levels -- ${kind} ${name}`);
  if (after !== null && kind !== 'new')
    throw new UsageError(`"--after" says where something new goes. See: npm run levels -- --help`);
  const path = name?.replace(/^levels\/|\/$/g, '').replace('/objectives/', '/');
  const [level = null, objective = null, ...deeper] = path?.split('/') ?? [];
  if (deeper.length > 0 || (kind === 'new' && !level))
    throw new UsageError(
      `Name a level, or LEVEL/OBJECTIVE: npm run levels -- ${kind} lamp-street/third-key`,
    );
  return { kind, level, objective, after };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' }, after: { type: 'string' } },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message} See: npm run levels -- --help`);
  }
}
