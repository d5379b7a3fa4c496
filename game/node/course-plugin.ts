import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readLibraryFrom } from './course-files.ts';
import { readFolder, readSequence } from './level-files.ts';

const index = 'virtual:solutions';
const one = 'virtual:solutions/';
const library = 'virtual:library';

/**
 * Turns the library into a chunk, fetched when somebody looks something up.
 *
 * Turns the solutions of levels/ into chunks of their own, one a level: fetched only when a learner opens the rung of
 * the hint ladder that needs them, and never with the level itself.
 */
export function coursePlugin(root: string): Plugin {
  return {
    name: 'relay-course',
    resolveId(id) {
      return id === index || id === library || id.startsWith(one) ? `\0${id}` : null;
    },
    load(id) {
      if (id === `\0${index}`) {
        const loaders = readSequence(root).map(
          (level) => `${JSON.stringify(level)}: () => import(${JSON.stringify(one + level)})`,
        );
        return `export const solutions = { ${loaders.join(', ')} };`;
      }
      if (id === `\0${library}`) {
        const text = JSON.stringify(readLibraryFrom(root));
        return `export default JSON.parse(${JSON.stringify(text)});`;
      }
      if (!id.startsWith(`\0${one}`)) return null;
      return `export default ${JSON.stringify(solutionsOf(root, id.slice(one.length + 1)))};`;
    },
    hotUpdate({ file }) {
      if (!file.startsWith(join(root, 'levels'))) return;
      for (const module of this.environment.moduleGraph.idToModuleMap.values()) {
        if (module.id?.startsWith(`\0${index}`) || module.id === `\0${library}`)
          this.environment.moduleGraph.invalidateModule(module);
      }
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
