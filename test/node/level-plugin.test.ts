import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { coursePlugin } from '../../game/node/course-plugin.ts';
import { levelPlugin } from '../../game/node/level-plugin.ts';

const project = join(import.meta.dirname, '../..');
const broken = 'penny-quay/objectives/price-tag/objective.json';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'levels-'));
  cpSync(join(project, 'levels'), join(root, 'levels'), { recursive: true });
  cpSync(join(project, 'assets/built'), join(root, 'assets/built'), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

function breakLevel(file: string, from: string, to: string): void {
  const path = join(root, 'levels', file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

/** What a plugin makes of a virtual module, and what it warns of on the way. */
function load(plugin: Plugin, id: string) {
  const warnings: string[] = [];
  const context = { warn: (text: string) => void warnings.push(text) };
  const made = (plugin.load as (this: unknown, id: string) => unknown).call(context, `\0${id}`);
  return { code: String(made), warnings };
}

it('leaves out a level that fails its schema, says where, and keeps the rest', () => {
  breakLevel(broken, '"title"', '"tilte"');
  const { code, warnings } = load(levelPlugin(root), 'virtual:levels');
  const report = /levels\/penny-quay\/objectives\/price-tag\/objective\.json:\d+:\d+ .*title/;

  expect(code).not.toContain('virtual:level/penny-quay');
  expect(code).toContain('virtual:level/stormgate');
  expect(code).toMatch(/leftOut = \{"penny-quay":/);
  expect(code).toMatch(report);
  expect(warnings.join('\n')).toMatch(report);
});

it('keeps the library of the levels that can be read', () => {
  breakLevel(broken, '"title"', '"tilte"');
  const { code } = load(coursePlugin(root), 'virtual:library');

  expect(code).toContain('First Light');
  expect(code).not.toContain('Counts in Segments');
});

it('leaves out a level whose folder is missing', () => {
  rmSync(join(root, 'levels/archive'), { recursive: true });
  const { code } = load(levelPlugin(root), 'virtual:levels');

  expect(code).toContain('archive: is in sequence.json, but there is no such folder.');
});

it('has nothing to say of a sound course', () => {
  const { code, warnings } = load(levelPlugin(root), 'virtual:levels');

  expect(code).toContain('leftOut = {}');
  expect(warnings).toEqual([]);
});

it('gives up where no level can be read at all', () => {
  breakLevel('people.json', '{', '');

  expect(() => load(levelPlugin(root), 'virtual:levels')).toThrow('people.json');
});
