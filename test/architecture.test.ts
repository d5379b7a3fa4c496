import { readFileSync, readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, posix } from 'node:path';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';

/**
 * Who may import whom: the table of the design, executed. A folder may import itself, the folders and the libraries
 * named here, and nothing else; types count too. `*` stands for one or more path segments.
 */
const table: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  // parse-xml reads the TwiML of answers: strict, without dependencies, 12 kB
  messaging: ['domain', 'sms-segments-calculator', '@noble/hashes/*', '@rgrove/parse-xml'],
  quest: ['domain', 'xstate'],
  // inkjs speaks; zod and jsonc-parser read what authors wrote, at build time only
  catalog: ['domain', 'zod', 'inkjs', 'inkjs/*', 'jsonc-parser', 'virtual:*'],
  sandbox: [
    'domain',
    'messaging',
    'quickjs-wasi',
    'twilio',
    // reads code for slow motion; 40 kB, fetched when asked for
    'acorn',
    // takes type annotations away; 1 MB with its parser, fetched only for typed code
    'ts-blank-space',
    '@noble/hashes/*',
    'rolldown',
    'vite',
    'node:*',
    'virtual:*',
  ],
  editor: ['domain', 'monaco-editor/*', 'virtual:sdk-types'],
  // fflate packs what players take home, 8 kB, fetched only then
  save: ['domain', 'dexie', 'fflate'],
  audio: ['domain', 'zzfx'],
  ui: [
    'domain',
    'quest',
    'preact',
    'preact/*',
    'marked',
    'dompurify',
    'intl-messageformat',
    '@fontsource/*',
    'assets',
  ],
  // the pictures of assets, in packs
  scenes: ['domain', 'quest', 'phaser', 'assets', 'virtual:pictures'],
  node: [
    'domain',
    'messaging',
    'catalog',
    'sandbox',
    'node:*',
    'vite',
    'sirv',
    'open',
    'intl-messageformat',
    // changes a level's files and leaves the rest of them alone
    'jsonc-parser',
  ],
};

const root = join(import.meta.dirname, '..');
const game = join(root, 'game');
const sources = readdirSync(game, { recursive: true, encoding: 'utf8' })
  .map((name) => name.split('\\').join('/'))
  .filter((name) => /\.tsx?$/.test(name) && name.includes('/'));

/** Folder of the project, or name of the library, that an import leads to. */
function targetOf(from: string, file: string): string {
  const [path = ''] = from.split('?');
  if (!path.startsWith('.')) return builtinModules.includes(path) ? `node:${path}` : path;
  const resolved = posix.join('game', posix.dirname(file), path);
  const [first, second] = resolved.split('/');
  return first === 'game' ? (second ?? '') : (first ?? '');
}

/** Every address a file imports: static, dynamic, re-exported, types. */
function importsOf(file: string): readonly string[] {
  return sourcesIn(parseSync(file, readFileSync(join(game, file), 'utf8')).program);
}

function sourcesIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const below = Object.values(node).flatMap(sourcesIn);
  const isImport = 'type' in node && /Import|Export/.test(String(node.type)) && 'source' in node;
  const source = isImport ? (node.source as { value?: unknown } | null)?.value : undefined;
  return typeof source === 'string' ? [source, ...below] : below;
}

function allows(allowed: readonly string[], target: string): boolean {
  return allowed.some(
    (name) => name === target || (name.endsWith('*') && target.startsWith(name.slice(0, -1))),
  );
}

it.each(sources)('%s imports only what its folder may', (file) => {
  const folder = file.split('/')[0]!;
  const allowed = table[folder];
  expect(allowed, `game/${folder}/ is not in the table`).toBeDefined();
  const targets = importsOf(file).map((from) => targetOf(from, file));
  expect(targets.filter((target) => target !== folder && !allows(allowed ?? [], target))).toEqual(
    [],
  );
});

it('finds imports of every form, types and side effects too', () => {
  const source = `import type { A } from 'a'; export * from 'b'; const c = import('c'); import 'd'; type E = import('e').E;`;
  expect(sourcesIn(parseSync('x.ts', source).program)).toEqual(['a', 'b', 'c', 'd', 'e']);

  expect(targetOf('../quest/quest-machine.ts', 'ui/hud.tsx')).toBe('quest');
  expect(targetOf('../../assets/built/tiles.png?url', 'scenes/boot.ts')).toBe('assets');
  expect(targetOf('../../../assets/built/tiles.png?url', 'scenes/objects/door.ts')).toBe('assets');
  expect(targetOf('fs', 'save/x.ts')).toBe('node:fs');
});
