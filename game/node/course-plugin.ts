import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readFolder, readSequence } from './level-files.ts';

const index = 'virtual:solutions';
const one = 'virtual:solutions/';

/**
 * Turns the solutions of levels/ into chunks of their own, one a level: fetched only when a learner opens the rung of
 * the hint ladder that needs them, and never with the level itself.
 */
export function coursePlugin(root: string): Plugin {
  return {
    name: 'relay-course',
    resolveId(id) {
      return id === index || id.startsWith(one) ? `\0${id}` : null;
    },
    load(id) {
      if (id === `\0${index}`) {
        const loaders = readSequence(root).map(
          (level) => `${JSON.stringify(level)}: () => import(${JSON.stringify(one + level)})`,
        );
        return `export const solutions = { ${loaders.join(', ')} };`;
      }
      if (!id.startsWith(`\0${one}`)) return null;
      return `export default ${JSON.stringify(solutionsOf(root, id.slice(one.length + 1)))};`;
    },
  };
}

/** Solution by objective id. */
function solutionsOf(root: string, level: string): Readonly<Record<string, string>> {
  const files = Object.entries(readFolder(join(root, 'levels', level)));
  const found = files.flatMap(([path, text]) => {
    const [, objective] = /^objectives\/([^/]+)\/solution\.js$/.exec(path) ?? [];
    return objective === undefined ? [] : [[objective, text] as const];
  });
  return Object.fromEntries(found);
}
