/**
 * Draws every picture of the game into assets/built; with --check it only says which ones no longer match. Refuses to
 * take a number from a tile or sprite that has one; assets/ids.json keeps them.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawAll } from './draw-all.ts';
import { bytesOf, driftOf } from './drift.ts';
import { brokenIds, type Ids, idsOf, unkeptIds } from './ids.ts';

const folder = fileURLToPath(new URL('../built/', import.meta.url));
const idsFile = fileURLToPath(new URL('../ids.json', import.meta.url));
const files = drawAll();
const ids = idsOf(files);
const kept = JSON.parse(readFileSync(idsFile, 'utf8')) as Ids;
const broken = brokenIds(kept, ids);

if (process.argv.includes('--check')) {
  const drifts = files.flatMap((built) => driftOf(built, folder) ?? []);
  const problems = [
    ...drifts.map((drift) => `assets/built/${drift}. Run "npm run art".`),
    ...broken,
    ...unkeptIds(kept, ids),
  ];
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`${files.length} files in assets/built are as drawn.`);
} else if (broken.length > 0) {
  for (const problem of broken) console.error(problem);
  process.exitCode = 1;
} else {
  for (const built of files) {
    const path = join(folder, built.path);
    const bytes = bytesOf(built);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    console.log(`${built.path} ${(bytes.length / 1024).toFixed(1)} kB`);
  }
  writeFileSync(idsFile, `${JSON.stringify(ids, null, 2)}\n`);
}
