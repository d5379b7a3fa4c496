import type { Plugin } from 'vite';
import { collectSdkTypes } from './sdk-types.ts';

/** `virtual:sdk-types`: the declarations the editor loads, to be imported lazily. */
const MODULE = 'virtual:sdk-types';
const RESOLVED = `\0${MODULE}`;

export function sdkTypesPlugin(): Plugin {
  return {
    name: 'sdk-types',
    resolveId: (id) => (id === MODULE ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null;
      return `export default ${JSON.stringify(await collectSdkTypes())};`;
    },
  };
}
