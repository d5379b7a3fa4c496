import { join } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';
import { isKept, partName, resolveRest } from './lean-sdk.ts';

/** Turns the sources of the sandbox into scripts of one file each. */
const SANDBOX = join(import.meta.dirname, '..');
const SDK = join(SANDBOX, 'sdk');

/** Modules of Node, and packages around them, that the SDK asks for. */
const ALIASES = [
  'axios',
  'https',
  'https-proxy-agent',
  'fs',
  'os',
  'util',
  'url',
  'querystring',
  'crypto',
  'jsonwebtoken',
];

const ABSENT = '\0absent:';

/** Replaces what was left out of the SDK by something that says so. */
function leanSdk(): Plugin {
  return {
    name: 'lean-sdk',
    resolveId(specifier, importer) {
      const path = importer ? resolveRest(specifier, importer) : null;
      return path === null || isKept(path) ? null : ABSENT + path;
    },
    load(id) {
      if (!id.startsWith(ABSENT)) return null;
      const name = JSON.stringify(partName(id.slice(ABSENT.length)));
      return `const { absent } = require(${JSON.stringify(join(SDK, 'absent.ts'))}); module.exports = absent(${name});`;
    },
  };
}

async function bundle(
  entry: string,
  name: string,
  plugins: readonly Plugin[],
  isGuest: boolean,
): Promise<string> {
  const build = await rolldown({
    input: join(SANDBOX, entry),
    platform: 'browser',
    plugins: [...plugins],
    resolve: {
      alias: isGuest
        ? Object.fromEntries(ALIASES.map((alias) => [alias, join(SDK, `${alias}.ts`)]))
        : {},
      conditionNames: ['browser', 'import', 'require', 'default'],
      mainFields: ['module', 'main'],
    },
    transform: { target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' } },
    logLevel: 'warn',
  });
  try {
    const { output } = await build.generate({
      format: 'iife',
      name,
      codeSplitting: false,
      keepNames: isGuest,
      minify: { compress: true, mangle: isGuest ? { keepNames: true } : true, codegen: true },
      comments: { legal: false },
    });
    return output[0].code;
  } finally {
    await build.close();
  }
}

/** Everything that runs inside the virtual machine before the player's code: globals and SDK. */
export function bundleGuest(): Promise<string> {
  return bundle('guest/main.ts', 'guest', [leanSdk()], true);
}

/** The worker: engine, platform and clock. */
export function bundleWorker(): Promise<string> {
  return bundle('worker.ts', 'worker', [], false);
}

/** The script of the frame, to be put inline. */
export function bundleFrame(): Promise<string> {
  return bundle('frame.ts', 'frame', [], false);
}
