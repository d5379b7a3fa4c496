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
import { installFrontDoor, type Incoming } from './front-door.ts';
import { installFunctions } from './functions.ts';
import type { Assignment, Told } from './run-in-node.ts';
import { serverAt } from './server-address.ts';
import type { Stepped } from './stepping.ts';
import { createVirtualTime } from './virtual-time.ts';
import { installVirtualTime } from './virtual-globals.ts';
import { installWire } from './wire.ts';

const { file, server, stepping, startsAt, seed }: Assignment = JSON.parse(process.argv[2] ?? '');
const print = process.stdout.write.bind(process.stdout);

const realTurn = setImmediate;
const door = installFrontDoor();
const time = createVirtualTime({
  step: (how) => tell<Stepped>(how),
  isServing: door.isServing,
  receive,
});
const log = installConsole(() => time.now());
installVirtualTime(time, startsAt);
installWire(time, serverAt(server));
seedRandom(seed);
Object.assign(globalThis, { require: createRequire(file) });
installFunctions(require);

let ended: Told['ended'] = { how: 'stopped' };
process.on('exit', () => {
  process.exitCode = 0; // a promise that never settled is told, not shown
  print(JSON.stringify({ log, ended, idleSince: time.idleSince() } satisfies Told));
});
process.on('unhandledRejection', breakOff);
process.on('uncaughtException', breakOff);

try {
  await import(pathToFileURL(file).href);
  ended = { how: 'normally' };
  time.wake();
} catch (error) {
  breakOff(error);
}

/** Turns of Node's loop within which a handler that answers at once has answered. */
const TURNS = 20;

/** Hands a visit to the code. An answer goes back at the time it is given, now or later. */
async function receive({ id, json }: Stepped['visits'][number]): Promise<void> {
  const told: Promise<unknown>[] = [];
  door.serve(JSON.parse(json) as Incoming, (answer) => {
    if (told.length === 0) told.push(time.meanwhile(() => tell({ id, answer })));
  });
  for (let turn = 0; turn < TURNS && told.length === 0; turn++) {
    await new Promise((resolve) => realTurn(resolve));
  }
  await Promise.all(told);
}

/** Asks whoever holds the clock. */
function tell<Answer>(what: object): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const told = request(stepping, { method: 'POST' }, (answer) => {
      let text = '';
      answer.on('data', (part) => (text += String(part)));
      answer.on('end', () => resolve(JSON.parse(text) as Answer));
    });
    told.on('error', reject).end(JSON.stringify(what));
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
