import { parseArgs } from 'node:util';

export const help = `Looks after the levels.

  npm run levels -- check [LEVEL]               reads levels and checks map, people, talk and texts; a second or two
  npm run levels -- test [LEVEL[/OBJECTIVE]]    checks, plays the story through, and runs every program of every objective

Without a name: all levels. Ends with 1 when something is amiss, with 0 when nothing is.`;

export interface Command {
  readonly kind: 'help' | 'check' | 'test';
  readonly level: string | null;
  readonly objective: string | null;
}

export class UsageError extends Error {}

/** What is asked for by the words after `npm run levels --`. Throws a UsageError that says what to write instead. */
export function readCommand(words: readonly string[]): Command {
  const { values, positionals } = parse(words);
  const [kind, name, ...rest] = positionals;
  if (values.help || kind === undefined) return { kind: 'help', level: null, objective: null };
  if (kind !== 'check' && kind !== 'test')
    throw new UsageError(`There is no "${kind}". Try: npm run levels -- test`);
  if (rest.length > 0)
    throw new UsageError(`One level at a time, please: npm run levels -- ${kind} ${name}`);
  const [level = null, objective = null] = name?.replace(/^levels\/|\/$/g, '').split('/') ?? [];
  return { kind, level, objective };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message} See: npm run levels -- --help`);
  }
}
