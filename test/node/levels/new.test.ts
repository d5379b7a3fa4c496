import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readFolder, readLevelFrom, readSequence } from '../../../game/node/level-files.ts';
import { readCourse } from '../../../game/node/levels/authored.ts';
import { readCommand } from '../../../game/node/levels/command-line.ts';
import { deadEndsIn, inspect, tryPrograms } from '../../../game/node/levels/inspect.ts';
import { begin } from '../../../game/node/levels/new/begin.ts';
import { nodeSandbox, patient } from '../../support/sandbox.ts';

const project = join(import.meta.dirname, '../../..');
let root = '';

function copyLevels(): void {
  root = mkdtempSync(join(tmpdir(), 'levels-'));
  cpSync(join(project, 'levels'), join(root, 'levels'), { recursive: true });
  for (const name of ['tiles.tsj', 'sprites.tsj'])
    cpSync(join(project, 'assets/built', name), join(root, 'assets/built', name));
}

function removeLevels(): void {
  rmSync(root, { recursive: true });
}

/** What an author types after `npm run levels -- new`. */
function make(...words: readonly string[]): string {
  return begin(root, readCommand(['new', ...words]));
}

function linesOf(file: string): number {
  return readFileSync(join(root, 'levels', file), 'utf8').split('\n').length;
}

/** All that check and test say of the course, the programs being those of one objective. */
async function complaintsAbout(level: string, objective: string): Promise<readonly string[]> {
  const { course, problems } = readCourse(root);
  const authored = course.levels.find((each) => each.level.id === level)!;
  const found = [
    ...problems,
    ...course.levels.flatMap((each) => inspect(each, course)),
    ...deadEndsIn(course),
  ];
  const sandbox = await nodeSandbox();
  let programs = 0;
  await tryPrograms(
    authored,
    objective,
    (code, fixture) => sandbox.run(code, fixture, { limits: patient }),
    (program) => {
      programs++;
      found.push(...program.problems);
    },
  );
  expect(programs).toBeGreaterThan(6);
  return found.map(({ file, text }) => `${file}: ${text}`);
}

describe('a new objective', () => {
  beforeEach(copyLevels);
  afterEach(removeLevels);

  it('passes check and test as it stands', async () => {
    make('lamp-street/third-key');

    expect(await complaintsAbout('lamp-street', 'third-key')).toEqual([]);
  });

  it('comes last and waits for nothing, or comes after the one named and waits for it', () => {
    make('lamp-street/third-key');
    make('lamp-street/second-lamp', '--after', 'first-lamp');

    const { objectives } = readLevelFrom(root, 'lamp-street');
    const ids = objectives.map(({ id }) => id);
    const [second, third] = ['second-lamp', 'third-key'].map((id) =>
      objectives.find((each) => each.id === id),
    );
    expect(ids.at(-1)).toBe('third-key');
    expect(ids[ids.indexOf('first-lamp') + 1]).toBe('second-lamp');
    expect(second?.after).toEqual(['first-lamp']);
    expect(third?.after).toEqual([]);
  });

  it('leaves every line of the level that it does not need as it was', () => {
    const before = linesOf('lamp-street/map.tmj');
    make('lamp-street/third-key');

    expect(linesOf('lamp-street/map.tmj')).toBe(before + 1);
  });

  it('tells its author what to edit and how to try it', () => {
    expect(make('lamp-street/third-key')).toMatch(
      /objective\.json[^]*npm run levels -- test lamp-street\/third-key[^]*#\/play\/lamp-street\/third-key/,
    );
  });
});

describe('a new level', () => {
  beforeEach(copyLevels);
  afterEach(removeLevels);

  it('passes check and test as it stands, and the story leads there', async () => {
    make('glass-pier');

    expect(readSequence(root).at(-1)).toBe('glass-pier');
    expect(await complaintsAbout('glass-pier', 'first-text')).toEqual([]);
  });

  it('comes after the level named', async () => {
    make('glass-pier', '--after', 'penny-quay');

    const sequence = readSequence(root);
    expect(sequence[sequence.indexOf('penny-quay') + 1]).toBe('glass-pier');
    expect(readLevelFrom(root, 'glass-pier').needs).toEqual(['penny-quay']);
    expect(await complaintsAbout('glass-pier', 'first-text')).toEqual([]);
  });
});

describe('what cannot be made', () => {
  beforeAll(copyLevels);
  afterAll(removeLevels);

  it.each([
    ['lamp-street', 'is there already; nothing was written'],
    ['lamp-street/two-keys', 'is there already; nothing was written'],
    ['library', 'is there already; nothing was written'],
    ['lamp-stret/third-key', 'Did you mean "lamp-street"?'],
    ['glass-pier/third-key', 'npm run levels -- new glass-pier'],
    ['lamp-street/Third_Key', 'How about "third-key"?'],
    ['Glass Pier', 'How about "glass-pier"?'],
    ['../glass', '".." cannot be a name'],
    ['glass/..', 'There is no level "glass"'],
    ['lamp-street/..', 'cannot be a name'],
    ['lamp-street/a/b', 'LEVEL/OBJECTIVE'],
  ])('%s is refused, with the way out', (name, sentence) => {
    const before = readFolder(join(root, 'levels'));

    expect(() => make(name)).toThrow(sentence);
    expect(readFolder(join(root, 'levels'))).toEqual(before);
  });
});
