import type { ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { readFrame, readSdk, readWasm, readWorker } from './parts.ts';

/** Gives the page the files of the sandbox: as addresses in `virtual:sandbox-assets`, fetched when first needed. */
const MODULE = 'virtual:sandbox-assets';
const RESOLVED = `\0${MODULE}`;
const DEV_FOLDER = '@sandbox/';

interface Asset {
  readonly file: string;
  readonly type: string;
  readonly read: () => Promise<string | Uint8Array>;
}

const ASSETS: Readonly<Record<string, Asset>> = {
  worker: { file: 'sandbox-worker.js', type: 'text/javascript', read: readWorker },
  sdk: { file: 'sandbox-sdk.js', type: 'text/javascript', read: readSdk },
  wasm: { file: 'sandbox-engine.wasm', type: 'application/wasm', read: readWasm },
  frame: { file: 'sandbox-frame.html', type: 'text/html; charset=utf-8', read: readFrame },
};

export function sandboxPlugin(): Plugin {
  let base = '/';
  let isBuild = false;
  return {
    name: 'sandbox',
    configResolved(config) {
      base = config.base;
      isBuild = config.command === 'build';
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null;
      const fields = await Promise.all(
        Object.entries(ASSETS).map(async ([name, { file, read }]) => {
          if (!isBuild) return `${name}: ${JSON.stringify(base + DEV_FOLDER + file)}`;
          const reference = this.emitFile({ type: 'asset', name: file, source: await read() });
          return `${name}: import.meta.ROLLUP_FILE_URL_${reference}`;
        }),
      );
      return `export default { ${fields.join(', ')} };`;
    },
    configureServer(server) {
      const byPath = new Map(
        Object.values(ASSETS).map((asset) => [`${base}${DEV_FOLDER}${asset.file}`, asset]),
      );
      server.middlewares.use((request, response, next) => {
        const asset = byPath.get(request.url?.split('?')[0] ?? '');
        if (asset) void send(asset, response);
        else next();
      });
    },
  };
}

async function send({ type, read }: Asset, response: ServerResponse): Promise<void> {
  try {
    const content = await read();
    response.setHeader('Content-Type', type);
    response.setHeader('Cache-Control', 'no-cache');
    response.end(content);
  } catch (error) {
    response.statusCode = 500;
    response.end(String(error));
  }
}
