import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, it } from 'vitest';
import { pinned, projectFiles, type TakenHome } from '../../game/save/project-files.ts';
import { zipProject } from '../../game/save/zip-project.ts';
import { readLevelFrom } from '../../game/node/level-files.ts';
import { anObjective } from '../support/objectives.ts';
import { solutionOf } from '../support/levels.ts';
import { startMockServer } from '../support/mock-server.ts';

const root = join(import.meta.dirname, '../..');
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function takeHome(level: string, id: string): TakenHome {
  const objective = readLevelFrom(root, level).objectives.find((each) => each.id === id)!;
  return { level, objective, code: solutionOf(level, id) };
}

/** Unpacks a project where npm install has already been. */
function unpack(taken: TakenHome): string {
  const folder = mkdtempSync(join(tmpdir(), 'taken-home-'));
  folders.push(folder);
  for (const [name, bytes] of Object.entries(unzipSync(zipProject(taken).bytes))) {
    const path = join(folder, name.split('/').slice(1).join('/'));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, strFromU8(bytes));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}

it.each([
  ['first-contact', 'send-a-text'],
  ['lamp-street', 'two-keys'],
  ['lamp-street', 'under-the-lid'],
])('takes %s/%s home unchanged, and it runs there against the mock API', async (level, id) => {
  const taken = takeHome(level, id);
  const folder = unpack(taken);
  expect(readFileSync(join(folder, 'main.js'), 'utf8')).toBe(taken.code);
  const server = await startMockServer(taken.objective.fixtures[0]);
  try {
    const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      scripts: { mock: string };
    };
    const [, ...given] = scripts.mock.split(' ');
    const { stdout } = await promisify(execFile)(process.execPath, given, {
      cwd: folder,
      env: { PATH: process.env['PATH'], MOCK_API: server.address },
    });
    expect(stdout).not.toBe('');
    const { requests } = await server.evidence();
    expect(requests.length).toBeGreaterThan(0);
    expect(requests.filter(({ status }) => status >= 400)).toEqual([]);
  } finally {
    await server.close();
  }
});

it('pins what the game itself runs with', () => {
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  expect({ ...own.devDependencies, ...own.dependencies }).toMatchObject(pinned);
});

it('carries no key of anybody, and keeps the file for keys out of version control', () => {
  const files = projectFiles(takeHome('lamp-street', 'two-keys'));
  expect(files['.env.example']).toContain('TWILIO_AUTH_TOKEN=your_auth_token');
  expect(files['.gitignore']).toContain('.env\n');
});

it('gives a function the host it was written for, which answers as there', async () => {
  const code = `exports.handler = (context, event, callback) => {
  const twiml = new Twilio.twiml.MessagingResponse();
  twiml.message(\`You wrote \${event.Body}\`);
  callback(null, twiml);
};`;
  const folder = unpack({ level: 'a', objective: anObjective(), code });
  expect(readFileSync(join(folder, 'package.json'), 'utf8')).toContain('to-mock-api.mjs run.mjs');
  const host = spawn(process.execPath, ['run.mjs'], {
    cwd: folder,
    env: { PATH: process.env['PATH'], PORT: '0' },
  });
  try {
    const [told] = (await once(host.stdout, 'data')) as [Buffer];
    const [address = ''] = /http:\S+/.exec(told.toString()) ?? [];
    const body = new URLSearchParams({ Body: 'salt & pepper' });
    const answer = await fetch(address, { method: 'POST', body });
    expect(answer.headers.get('content-type')).toBe('text/xml');
    expect(await answer.text()).toContain('<Message>You wrote salt &amp; pepper</Message>');
  } finally {
    host.kill();
  }
});

it('gives the same bytes for the same project', () => {
  const taken = takeHome('first-contact', 'send-a-text');
  expect(zipProject(taken)).toEqual(zipProject(taken));
});
