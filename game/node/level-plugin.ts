import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readLevelFrom, readSequence } from './level-files.ts';
import { createSheetFinder } from './level-sheets.ts';

const index = 'virtual:levels';
const one = 'virtual:level/';

/**
 * Turns levels/ into chunks, one a level, read and checked while building: a mistake in a level fails the build
 * with file, line and column. Solutions and wrong answers never leave the folder.
 */
export function levelPlugin(root: string): Plugin {
  const folder = join(root, 'levels');
  return {
    name: 'relay-levels',
    resolveId(id) {
      return id === index || id.startsWith(one) ? `\0${id}` : null;
    },
    load(id) {
      if (id === `\0${index}`) {
        const sequence = readSequence(root);
        const loaders = sequence.map(
          (level) => `${JSON.stringify(level)}: () => import(${JSON.stringify(one + level)})`,
        );
        const sheetsOf = createSheetFinder(root);
        const sheets = sequence.map((level) => [level, sheetsOf(readLevelFrom(root, level))]);
        return `export const sequence = ${JSON.stringify(sequence)};
export const levels = { ${loaders.join(', ')} };
export const sheets = ${JSON.stringify(Object.fromEntries(sheets))};`;
      }
      if (!id.startsWith(`\0${one}`)) return null;
      const level = readLevelFrom(root, id.slice(one.length + 1));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(level))});`;
    },
    configureServer(server) {
      server.watcher.add(folder);
    },
    hotUpdate({ file }) {
      if (!file.startsWith(folder)) return;
      for (const module of this.environment.moduleGraph.idToModuleMap.values()) {
        if (module.id?.startsWith('\0virtual:level'))
          this.environment.moduleGraph.invalidateModule(module);
      }
      this.environment.hot.send({ type: 'full-reload' });
      return [];
    },
  };
}
