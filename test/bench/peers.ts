import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fixture } from '../../game/domain/fixture.ts';

/** A server in a process of its own. */
export interface Peer {
  readonly port: number;
  stop(): void;
}

const root = join(import.meta.dirname, '../..');
const cache = join(root, 'node_modules/.cache/bench');
const OPENAPI = join(root, 'test/messaging/openapi/oai_api_v2010.json');
const MESSAGES = '/2010-04-01/Accounts/{AccountSid}/Messages.json';
const MOCK_PORT = 14_010;
const PRISM_PORT = 14_011;
const PRISM = '@stoplight/prism-cli@5.14.2';
/** Fetching Prism takes the longer part of it. */
const PATIENCE_MS = 180_000;

/** `npm run mock-api` with this fixture and a clock that stands still. */
export async function startMockApi(fixture: Fixture): Promise<Peer> {
  const file = write('fixture.json', fixture);
  const server = spawn(
    process.execPath,
    ['--import', 'tsx', 'game/node/mock-api/main.ts', '--port', String(MOCK_PORT)].concat([
      '--clock',
      'manual',
      '--fixture',
      file,
    ]),
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (!(await listens(server, MOCK_PORT))) throw new Error('The mock API did not start.');
  return { port: MOCK_PORT, stop: () => server.kill() };
}

/** Stoplight Prism, the vendor's own advice for a mock, fetched for this run only. Null if it cannot be fetched. */
export async function startPrism(): Promise<Peer | null> {
  const words = [
    '--yes',
    '--package',
    PRISM,
    'prism',
    'mock',
    '--port',
    String(PRISM_PORT),
    description(),
  ];
  // a group of its own, since npx starts further processes
  const server = spawn('npx', words, { cwd: root, detached: true, stdio: 'ignore' });
  server.on('error', () => {}); // there is no npx; it never listens
  if (!(await listens(server, PRISM_PORT))) return null;
  return { port: PRISM_PORT, stop: () => stopGroup(server) };
}

function stopGroup({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid);
}

async function listens(server: ChildProcess, port: number): Promise<boolean> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until && server.exitCode === null && server.pid !== undefined) {
    if (await canConnect(port)) return true;
    await sleep(200);
  }
  return false;
}

function canConnect(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true));
    socket.on('connect', () => socket.destroy()).on('error', () => resolve(false));
  });
}

/** The vendor's description of the API as the tests hold it, with the head and the form of a new message they lack. */
function description(): string {
  const { paths, components } = JSON.parse(readFileSync(OPENAPI, 'utf8')) as Description;
  const operations = paths[MESSAGES];
  const schema = { type: 'object', properties: { To: {}, From: {}, Body: {} }, required: ['To'] };
  const requestBody = { content: { 'application/x-www-form-urlencoded': { schema } } };
  return write('openapi.json', {
    openapi: '3.0.1',
    info: { title: 'API', version: '1' },
    paths: { ...paths, [MESSAGES]: { ...operations, post: { ...operations?.post, requestBody } } },
    components,
  });
}

interface Description {
  readonly paths: Readonly<Record<string, { readonly post?: object }>>;
  readonly components: object;
}

function write(name: string, content: object): string {
  mkdirSync(cache, { recursive: true });
  const file = join(cache, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
}
