import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { levelPlugin } from '../../../game/node/level-plugin.ts';
import { readSequence } from '../../../game/node/level-files.ts';
import { serve, type Site } from '../sites.ts';
import { drawCity } from './city-map.ts';

const root = join(import.meta.dirname, '../../..');
const cache = join(root, 'node_modules/.cache/bench/city');

const city = { width: 100, height: 100, people: 200, isCrowded: false };

/** As large as the city may ever get, the same with everybody in one spot, and a place to travel to. */
const places = [
  { id: 'great-city', title: 'Great City', wayOut: 'suburb', ...city },
  { id: 'great-crowd', title: 'Great Crowd', wayOut: 'suburb', ...city, isCrowded: true },
  {
    id: 'suburb',
    title: 'Suburb',
    wayOut: 'great-city',
    ...city,
    width: 60,
    height: 60,
    people: 20,
  },
];

/** The game as it is shipped, built with two more places in levels/; these are made for the measure and kept nowhere else. */
export async function serveCity(): Promise<Site & { close(): void }> {
  writePlaces();
  const outDir = join(cache, 'dist');
  const levels = { ...levelPlugin(cache), enforce: 'pre' as const };
  await build({ root, logLevel: 'error', plugins: [levels], build: { outDir, emptyOutDir: true } });
  return serve(outDir);
}

function writePlaces(): void {
  rmSync(cache, { recursive: true, force: true });
  cpSync(join(root, 'levels'), join(cache, 'levels'), { recursive: true });
  for (const tileset of ['tiles.tsj', 'sprites.tsj']) {
    cpSync(join(root, 'assets/built', tileset), join(cache, 'assets/built', tileset));
  }
  const sequence = [...readSequence(root), ...places.map(({ id }) => id)];
  writeFileSync(join(cache, 'levels/sequence.json'), JSON.stringify(sequence));
  for (const { id, title, wayOut, ...size } of places) {
    const folder = join(cache, 'levels', id);
    mkdirSync(folder);
    const level = { title, needs: [], objectives: [], things: { 'way-out': 'Way out' } };
    writeFileSync(join(folder, 'level.json'), JSON.stringify(level));
    writeFileSync(join(folder, 'map.tmj'), drawCity(size, wayOut));
  }
}
