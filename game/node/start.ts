/** `npm start`: builds the game, serves it, prints the address and opens a browser when a person is watching. */
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import open from 'open';
import { build } from 'vite';
import { createGameFiles } from './game-files.ts';

const root = join(import.meta.dirname, '../..');
const help = `npm start -- [--port N] [--quiet]
  --port N   where to serve the game (default 4173)
  --quiet    open no browser`;

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4173' },
    quiet: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(help);
} else {
  await serve(Number(values.port));
}

async function serve(port: number): Promise<void> {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    fail(`--port takes a number from 1 to 65535, not "${values.port}".`);
  }
  await build({ root, logLevel: 'warn' });
  const files = createGameFiles(join(root, 'dist'));
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    });
  });
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE')
      fail(`Port ${port} is taken. Try: npm start -- --port ${port + 1}`);
    throw error;
  });
  server.listen(port, () => {
    const address = `http://localhost:${port}/`;
    console.log(`Relay Quest is open at ${address}`);
    if (process.stdout.isTTY && !values.quiet) void open(address);
  });
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
