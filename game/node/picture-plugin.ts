import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';

/** Hands out the pictures of the world in packs: what is needed together comes with one request. */
const module = 'virtual:pictures';
const resolved = `\0${module}`;
const devFolder = '@pictures/';
/** What every place needs. */
const basis = /^(?:tiles|actors|lights|sprites-common)(?:-glow)?$/;

/** Names of pictures, by the name of their pack. A sheet of sprites is one, with its glow. */
function packsOf(folder: string): ReadonlyMap<string, readonly string[]> {
  const packs = new Map<string, string[]>();
  for (const file of readdirSync(folder).toSorted()) {
    const [, name] = /^(.*)\.png$/.exec(file) ?? [];
    if (name === undefined || !(basis.test(name) || name.startsWith('sprites-'))) continue;
    const pack = basis.test(name) ? 'basis' : name.replace(/-glow$/, '');
    packs.set(pack, [...(packs.get(pack) ?? []), name]);
  }
  return packs;
}

export function picturePlugin(root: string): Plugin {
  const folder = join(root, 'assets', 'built');
  const read = (name: string): Buffer => readFileSync(join(folder, `${name}.png`));
  let base = '/';
  let isBuild = false;
  return {
    name: 'relay-pictures',
    configResolved(config) {
      base = config.base;
      isBuild = config.command === 'build';
    },
    resolveId: (id) => (id === module ? resolved : null),
    load(id) {
      if (id !== resolved) return null;
      const packs = [...packsOf(folder)].map(([pack, names]) => {
        const pictures = names.map(read);
        let end = 0;
        const ranges = names.map((name, i) => [name, end, (end += pictures[i]!.length)]);
        const source = Buffer.concat(pictures);
        const url = isBuild
          ? `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: `${pack}.pack`, source })}`
          : JSON.stringify(`${base}${devFolder}${pack}`);
        return `${JSON.stringify(pack)}: { url: ${url}, pictures: ${JSON.stringify(ranges)} }`;
      });
      return `export const packs = { ${packs.join(', ')} };`;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [, pack] = request.url?.split(`${base}${devFolder}`) ?? [];
        const names = packsOf(folder).get(pack ?? '');
        if (names) response.end(Buffer.concat(names.map(read)));
        else next();
      });
    },
    hotUpdate({ file }) {
      if (relative(folder, file).startsWith('..') || !file.endsWith('.png')) return;
      const changed = this.environment.moduleGraph.getModuleById(resolved);
      if (changed) this.environment.moduleGraph.invalidateModule(changed);
      this.environment.hot.send({ type: 'full-reload' });
      return [];
    },
  };
}
