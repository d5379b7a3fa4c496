import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { build } from 'vite';

export interface Site {
  readonly url: string;
}

export interface Sites {
  readonly game: Site;
  /** The smallest page that draws a Phaser scene. */
  readonly bare: Site;
  close(): void;
}

const root = join(import.meta.dirname, '../..');
const cache = join(root, 'node_modules/.cache/bench');

/** Builds and serves the game and its floor, the smallest page that draws a Phaser scene. */
export async function serveBuilds(): Promise<Sites> {
  writeBarePage();
  await build({ root, logLevel: 'error' });
  await build({
    root: join(cache, 'bare'),
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { target: 'es2023' },
  });
  const game = await serve(join(root, 'dist'));
  const bare = await serve(join(cache, 'bare/dist'));
  return {
    game,
    bare,
    close() {
      game.close();
      bare.close();
    },
  };
}

/** Serves the files of a folder. */
export async function serve(folder: string): Promise<Site & { close(): void }> {
  const files = sirv(folder);
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

function writeBarePage(): void {
  mkdirSync(join(cache, 'bare'), { recursive: true });
  const page =
    '<!doctype html><div id="world" style="position:fixed;inset:0"></div><script type="module" src="./bare.js"></script>';
  const script = `import * as Phaser from 'phaser';
class Bare extends Phaser.Scene {
  create() {
    this.add.rectangle(100, 100, 50, 50, 0xffc04a);
    performance.mark('world-playable');
  }
}
new Phaser.Game({
  parent: 'world', pixelArt: true, banner: false, audio: { noAudio: true },
  scale: { mode: Phaser.Scale.RESIZE, width: '100%', height: '100%' }, scene: Bare,
});
`;
  writeFileSync(join(cache, 'bare/index.html'), page);
  writeFileSync(join(cache, 'bare/bare.js'), script);
}
