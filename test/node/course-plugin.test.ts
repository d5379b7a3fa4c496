import { join } from 'node:path';
import type { Plugin } from 'vite';
import { expect, it } from 'vitest';
import { coursePlugin } from '../../game/node/course-plugin.ts';
import { levelPlugin } from '../../game/node/level-plugin.ts';
import { readSequence } from '../../game/node/level-files.ts';
import { solutionOf } from '../support/levels.ts';

const root = join(import.meta.dirname, '../..');

/** What a plugin makes of a virtual module. */
function load(plugin: Plugin, id: string): string {
  const made = (plugin.load as (this: unknown, id: string) => unknown).call(
    { warn() {} },
    `\0${id}`,
  );
  return String(made);
}

const written = (text: string) => JSON.stringify(text).slice(1, -1);

it('keeps solutions out of the chunk of a level and gives them one of their own', () => {
  const solution = written(solutionOf('lamp-street', 'two-keys'));
  expect(load(levelPlugin(root), 'virtual:level/lamp-street')).not.toContain(
    'twilio(TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN)',
  );
  expect(load(coursePlugin(root), 'virtual:solutions/lamp-street')).toContain(solution);
});

it('has a chunk of solutions for every place, also where there is nothing to solve', () => {
  const plugin = coursePlugin(root);
  for (const level of readSequence(root)) {
    expect(load(plugin, 'virtual:solutions')).toContain(`"virtual:solutions/${level}"`);
    expect(load(plugin, `virtual:solutions/${level}`)).toMatch(/^export default \{/);
  }
});

it('puts the library into one chunk, without a solution in it', () => {
  const library = load(coursePlugin(root), 'virtual:library');
  expect(library).toContain('First Light');
  expect(library).not.toContain('twilio(TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN)');
});
