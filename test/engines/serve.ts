/**
 * Builds the game and serves it three times: as it is, with a frame that never says a word (`/silent/`), and with one
 * that may not make workers (`/refusing/`). `serve.ts <port>`
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { build } from 'vite';
import { createGameFiles } from '../../game/node/game-files.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'node_modules/.cache/engines');
await build({ root, logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });

const files = createGameFiles(folder);
const frames: Readonly<Record<string, string>> = {
  silent: '<!doctype html><title>Says nothing</title>',
  refusing: frameOf(folder).replace('worker-src blob:', "worker-src 'none'"),
};

createServer((request, response) => {
  const [, variant, path] = /^\/(silent|refusing)(\/.*)$/.exec(request.url ?? '') ?? [];
  const frame = variant && path?.includes('sandbox-frame') ? frames[variant] : undefined;
  if (frame !== undefined) {
    response.writeHead(200, { 'content-type': 'text/html' }).end(frame);
    return;
  }
  if (path !== undefined) request.url = path;
  files(request, response, () => response.writeHead(404).end());
}).listen(Number(process.argv[2]), '127.0.0.1');

function frameOf(built: string): string {
  const assets = join(built, 'assets');
  const name = readdirSync(assets).find((file) => /^sandbox-frame.*\.html$/.test(file));
  if (name === undefined) throw new Error('The game was built without its frame.');
  return readFileSync(join(assets, name), 'utf8');
}
