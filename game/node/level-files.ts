/** Reads levels/ from disk, for the build, the level tools and the tests. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compileDialogue } from '../catalog/compile-dialogue.ts';
import * as schema from '../catalog/level-schema.ts';
import { type Files, type Shared, readLevel } from '../catalog/read-level.ts';
import { readJson } from '../catalog/read-json.ts';
import type { Level } from '../domain/level.ts';

/** Every text file below a folder, by its path inside it with forward slashes. */
export function readFolder(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(
    files.map((name) => [name.split(sep).join('/'), readFileSync(join(folder, name), 'utf8')]),
  );
}

/** What all levels share. `root` is the project's folder. */
export function readShared(root: string): Shared {
  const text = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');
  return {
    files: {
      'people.json': text('levels', 'people.json'),
      'house.json': text('levels', 'house.json'),
    },
    tilesets: {
      'tiles.tsj': text('assets', 'built', 'tiles.tsj'),
      'sprites.tsj': text('assets', 'built', 'sprites.tsj'),
    },
    compile: compileDialogue,
  };
}

/** Ids of the levels in their order. */
export function readSequence(root: string): readonly string[] {
  const file = join(root, 'levels', 'sequence.json');
  return readJson(
    relative(join(root, 'levels'), file),
    readFileSync(file, 'utf8'),
    schema.sequence,
  );
}

/** One level, read and checked. Throws a LevelError. */
export function readLevelFrom(root: string, id: string): Level {
  return readLevel(id, readFolder(join(root, 'levels', id)), readShared(root));
}
