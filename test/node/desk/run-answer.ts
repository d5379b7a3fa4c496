/**
 * Runs one answer to an objective in real Node with the real `twilio` package against a mock API with a manual clock,
 * with the givens of the sandbox: process.env, virtual time, seeded Math.random, `require`. Prints what only the process
 * itself knows, as JSON. Its text is not changed.
 */
import { request } from 'node:http';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { seedRandom } from '../../../game/sandbox/guest/random.ts';
import { installConsole } from './console.ts';
import type { Assignment, Told } from './run-in-node.ts';
import { serverAt } from './server-address.ts';
import { createVirtualTime } from './virtual-time.ts';
import { installVirtualTime } from './virtual-globals.ts';
import { installWire } from './wire.ts';

const { file, server, startsAt, seed }: Assignment = JSON.parse(process.argv[2] ?? '');
const print = process.stdout.write.bind(process.stdout);

const time = createVirtualTime((ms) => advance(server, ms));
const log = installConsole(() => time.now());
installVirtualTime(time, startsAt);
installWire(time, serverAt(server));
seedRandom(seed);
Object.assign(globalThis, { require: createRequire(file), exports: {} });

let ended: Told['ended'] = { how: 'stopped' };
process.on('exit', () => {
  process.exitCode = 0; // a promise that never settled is told, not shown
  print(JSON.stringify({ log, ended } satisfies Told));
});
process.on('unhandledRejection', breakOff);
process.on('uncaughtException', breakOff);

try {
  await import(pathToFileURL(file).href);
  ended = { how: 'normally' };
} catch (error) {
  breakOff(error);
}

/** Moves the clock of the mock API. */
function advance(address: string, ms: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const moved = request(`${address}/_clock`, { method: 'POST' }, (answer) => {
      answer.resume().on('end', resolve);
    });
    moved.on('error', reject).end(JSON.stringify({ advance: ms }));
  });
}

function breakOff(thrown: unknown): void {
  const error: object = thrown instanceof Error ? thrown : new Error(String(thrown));
  const { name, message, code = null, status = null } = error as Error & Fields;
  const className = error.constructor.name;
  ended = {
    how: 'error',
    error: { name: name === 'Error' ? className : name, message, code, status },
  };
  process.exit(0);
}

interface Fields {
  readonly code?: string | number;
  readonly status?: number;
}
