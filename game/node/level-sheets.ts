import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Level } from '../domain/level.ts';

/**
 * On which sheets of assets/built the pictures of a place lie, such as "sprites-harbour". Known before the place itself
 * is fetched, they can be fetched beside it. `root` is the project's folder.
 */
export function createSheetFinder(root: string): (level: Level) => readonly string[] {
  const folder = join(root, 'assets', 'built');
  const sheets = new Map<string, string>();
  for (const file of readdirSync(folder)) {
    if (!/^sprites-.*\.json$/.test(file)) continue;
    const frames: object = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    for (const sprite of Object.keys(frames)) sheets.set(sprite, basename(file, '.json'));
  }
  return ({ map }) => {
    const needed = map.things.map((thing) => 'sprite' in thing && sheets.get(thing.sprite));
    return [...new Set(needed)].filter((sheet) => typeof sheet === 'string');
  };
}
