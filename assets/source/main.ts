/** Draws every picture of the game into assets/built; with --check it only says which ones no longer match. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawAll } from './draw-all.ts';
import { bytesOf, driftOf } from './drift.ts';

const folder = fileURLToPath(new URL('../built/', import.meta.url));
const files = drawAll();

if (process.argv.includes('--check')) {
  const drifts = files
    .map((built) => driftOf(built, folder))
    .filter((drift) => drift !== undefined);
  for (const drift of drifts) console.error(`assets/built/${drift}. Run "npm run art".`);
  if (drifts.length > 0) process.exitCode = 1;
  else console.log(`${files.length} files in assets/built are as drawn.`);
} else {
  for (const built of files) {
    const path = join(folder, built.path);
    const bytes = bytesOf(built);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    console.log(`${built.path} ${(bytes.length / 1024).toFixed(1)} kB`);
  }
}
