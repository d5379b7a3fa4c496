import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LevelError, type LevelProblem } from '../../catalog/level-problem.ts';
import * as schema from '../../catalog/level-schema.ts';
import { resolveFixture, type People } from '../../catalog/read-fixture.ts';
import { readJson } from '../../catalog/read-json.ts';
import type { Fixture } from '../../domain/fixture.ts';

/** A sentence for whoever typed the command. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const levels = join(import.meta.dirname, '../../../levels');

/** A full account with one number and everybody in the book of handsets. */
export function defaultFixture(): Fixture {
  const people = readPeople();
  const handsets = Object.keys(people).filter((who) => people[who]?.number !== null);
  return resolveFixture(schema.fixture.parse({ handsets }), people, 'people.json');
}

/**
 * The fixture in a file: an objective's first, the one named after `#` ("objective.json#trial"), or a bare one. Throws a
 * UsageError with file, line and column of each mistake.
 */
export function readFixtureFile(address: string): Fixture {
  const [, file = address, id] = /^(.*\.json)#(.+)$/.exec(address) ?? [];
  const text = readText(file);
  try {
    const fixtures = isObjective(text)
      ? readJson(file, text, schema.objective).fixtures
      : [readJson(file, text, schema.fixture)];
    const found = id === undefined ? fixtures[0] : fixtures.find((each) => each.id === id);
    if (found !== undefined) return resolveFixture(found, readPeople(), file);
    const ids = fixtures.map((each) => each.id).join(', ');
    throw new UsageError(`${file} has no fixture "${id}". It has: ${ids}.`);
  } catch (error) {
    if (error instanceof LevelError) throw new UsageError(error.problems.map(describe).join('\n'));
    throw error;
  }
}

function readPeople(): People {
  return readJson('people.json', readText(join(levels, 'people.json')), schema.people);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : '';
    throw new UsageError(
      reason === 'ENOENT'
        ? `There is no file ${file}. --fixture takes an objective.json or a fixture of its own.`
        : `${file} cannot be read (${String(reason)}). --fixture takes a JSON file.`,
    );
  }
}

/** An objective has checks, a fixture has none. Text that is no JSON counts as a fixture, whose reader says so. */
function isObjective(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'checks' in value;
  } catch {
    return false;
  }
}

function describe({ file, line, column, text }: LevelProblem): string {
  return line === null ? `${file}: ${text}` : `${file}:${line}:${column ?? 1} ${text}`;
}
