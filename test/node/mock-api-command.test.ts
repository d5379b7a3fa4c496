import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { readCommand } from '../../game/node/mock-api/command-line.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'mock-api-'));
const objective = join(root, 'levels/lamp-street/objectives/two-keys/objective.json');

function serveCommand(...words: string[]) {
  const command = readCommand(words);
  if (command.kind !== 'serve') throw new Error('It only helps.');
  return command;
}

/** A file with this text. */
function aFile(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** What the command says about a fixture file, with the folder left out. */
function complaintAbout(address: string): string {
  try {
    readCommand(['--fixture', address]);
  } catch (error) {
    return error instanceof Error ? error.message.replaceAll(join(folder, '/'), '') : '';
  }
  return 'no complaint';
}

test('without a word it serves the whole book of handsets on port 4010, by the wall clock', () => {
  const { port, host, clock, fixture } = serveCommand();

  expect({ port, host, clock }).toEqual({ port: 4010, host: '127.0.0.1', clock: 'real' });
  expect(fixture.account.type).toBe('Full');
  expect(fixture.handsets.map(({ who }) => who)).toEqual(expect.arrayContaining(['pico', 'aunt']));
  expect(Math.abs(Date.parse(fixture.startsAt) - Date.now())).toBeLessThan(60_000);
});

test('an objective brings its fixture, and the seed may differ', () => {
  const { fixture } = serveCommand('--fixture', objective, '--seed', '7');

  expect(fixture).toMatchObject({ seed: 7, account: { friendlyName: 'Lamp Street Desk' } });
});

test('one of several fixtures is chosen by its id', () => {
  const text = readFileSync(objective, 'utf8');
  const { fixtures: _, ...rest } = JSON.parse(text) as Record<string, unknown>;
  const fixtures = [{ id: 'one' }, { id: 'two', handsets: ['pico'] }];
  const file = aFile('objective.json', JSON.stringify({ ...rest, fixtures }));

  expect(serveCommand('--fixture', file).fixture.id).toBe('one');
  expect(serveCommand('--fixture', `${file}#two`).fixture.handsets[0]?.name).toBe('Pico');
  expect(complaintAbout(`${file}#three`)).toBe(
    'objective.json has no fixture "three". It has: one, two.',
  );
});

test('a bare fixture will do', () => {
  const file = aFile('bare.json', '{ "account": { "type": "Trial" }, "handsets": ["pico"] }');

  expect(serveCommand('--fixture', file).fixture.account.type).toBe('Trial');
});

test.each([
  ['{\n  "handset": ["pico"]\n}', 'f.json:1:1 has unknown keys: handset. Did you mean "handsets"?'],
  ['{\n  "seed": "one"\n}', 'f.json:2:11 "seed" Invalid input: expected number, received string.'],
  ['{', 'f.json:1:2 is not JSON: a } is missing before this.'],
  ['{ "handsets": ["picco"] }', 'f.json: nobody is called "picco" in levels/people.json.'],
])('of a wrong fixture it says where: %s', (text, complaint) => {
  expect(complaintAbout(aFile('f.json', text))).toContain(complaint);
});

test.each([
  [['--port', 'x'], '--port takes a whole number from 0 to 65535, not "x".'],
  [['--port', '65536'], '--port takes a whole number from 0 to 65535, not "65536".'],
  [['--seed', '-1'], "Option '--seed' argument is ambiguous"],
  [['--seed', '1.5'], '--seed takes a whole number from 0 to 2147483647, not "1.5".'],
  [['--clock', 'fast'], '--clock takes real or manual, not "fast".'],
  [['--prot', '1'], "Unknown option '--prot'. npm run mock-api -- --help lists what there is."],
  [['extra'], "Unexpected argument 'extra'"],
  [['--fixture', 'nowhere.json'], 'There is no file nowhere.json.'],
  [['--fixture', root], 'cannot be read (EISDIR). --fixture takes a JSON file.'],
])('%j is answered with a sentence', (words, sentence) => {
  expect(() => readCommand(words)).toThrow(sentence);
});

const main = join(root, 'game/node/mock-api/main.ts');
const program = ['--import', 'tsx', main];

test('a busy port is named, and the next one suggested', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;

  const run = promisify(execFile)(process.execPath, [...program, '--port', String(port)], {
    cwd: root,
  });

  await expect(run).rejects.toMatchObject({
    code: 1,
    stderr: `Port ${port} is taken. Try: npm run mock-api -- --port ${port + 1}\n`,
  });
  other.close();
});

describe('the program', () => {
  const server = spawn(process.execPath, [...program, '--port', '0'], { cwd: root });
  const greeted = once(server.stdout, 'data').then(String);
  const hasCurl = spawnSync('curl', ['--version']).status === 0;

  test('says how to get in, and the SDK does', async () => {
    const greeting = await greeted;
    const [sid = '', token = ''] = ['account SID', 'auth token'].map(
      (name) => new RegExp(`${name}\\s+(\\w+)`).exec(greeting)?.[1],
    );
    const env = { TWILIO_ACCOUNT_SID: sid, TWILIO_AUTH_TOKEN: token };

    const printed = await runExample(
      'node-sdk.mjs',
      [process.execPath, '--input-type=module', '-e'],
      { address: addressOf(greeting), env },
    );

    expect(printed).toMatch(/^SM[0-9a-f]{32} queued\n$/);
  });

  test.runIf(hasCurl)('takes requests of curl', async () => {
    const address = addressOf(await greeted);

    const printed = await runExample('curl.sh', ['sh', '-c'], { address, env: {} });

    expect(printed.match(/Hello, Pico!/g)?.length).toBeGreaterThan(3);
  });

  test('ends when it is interrupted', async () => {
    await greeted;
    server.kill('SIGINT');

    expect(await once(server, 'exit')).toEqual([0, null]);
  });
});

function addressOf(greeting: string): string {
  return /at (http:\S+)/.exec(greeting)?.[1] ?? '';
}

/** Runs an example of the README against a server of ours. */
async function runExample(
  name: string,
  [file = '', ...words]: readonly string[],
  { address, env }: { readonly address: string; readonly env: Record<string, string> },
): Promise<string> {
  const code = readFileSync(join(import.meta.dirname, 'examples', name), 'utf8');
  const { stdout } = await promisify(execFile)(
    file,
    [...words, code.replace('http://127.0.0.1:4010', address)],
    { cwd: root, env: { ...process.env, ...env } },
  );
  return stdout;
}
