import { join } from 'node:path';
import type { Plugin } from 'vite';
import { describeProblem } from '../catalog/level-problem.ts';
import { readLevelFrom, readLevels } from './level-files.ts';
import { createSheetFinder } from './level-sheets.ts';

const index = 'virtual:levels';
const one = 'virtual:level/';

/**
 * Turns levels/ into chunks, one a level, read and checked while building. A level with a mistake in it is left out,
 * and the build and the page say so with file, line and column; the rest of the city can be played. Solutions and
 * wrong answers never leave the folder.
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
        const { levels, problems } = readLevels(root);
        const leftOut = Object.entries(problems).map(([level, found]) => {
          this.warn(`${level} is left out.\n${found.map(describeProblem).join('\n')}`);
          return [level, found.slice(0, 1).map(describeProblem).join('')];
        });
        const sequence = levels.map(({ id: level }) => level);
        const loaders = sequence.map(
          (level) => `${JSON.stringify(level)}: () => import(${JSON.stringify(one + level)})`,
        );
        const sheetsOf = createSheetFinder(root);
        const sheets = levels.map((level) => [level.id, sheetsOf(level)]);
        return `export const sequence = ${JSON.stringify(sequence)};
export const levels = { ${loaders.join(', ')} };
export const sheets = ${JSON.stringify(Object.fromEntries(sheets))};
export const leftOut = ${JSON.stringify(Object.fromEntries(leftOut))};`;
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
