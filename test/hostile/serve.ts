/** Builds the page with the sandbox alone and serves it as `npm start` serves the game: `serve.ts <port>`. */
import { createServer } from 'node:http';
import { join } from 'node:path';
import { build } from 'vite';
import { createGameFiles } from '../../game/node/game-files.ts';
import config from './page/vite.config.ts';

await build(config);
const files = createGameFiles(join(import.meta.dirname, '../../node_modules/.cache/hostile'));
createServer((request, response) => {
  files(request, response, () => response.writeHead(404).end());
}).listen(Number(process.argv[2]), '127.0.0.1');
