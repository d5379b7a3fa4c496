import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { MAX_MEMORY_PAGES } from '../engine/limits.ts';
import { bundleGuest } from './bundle.ts';
import { cached } from './cache.ts';
import { capMemory } from './cap-memory.ts';

/** The two things an engine needs, for whoever runs it in Node. */
export async function readWasm(): Promise<Uint8Array<ArrayBuffer>> {
  const path = createRequire(import.meta.url).resolve('quickjs-wasi/quickjs.wasm');
  return capMemory(await readFile(path), MAX_MEMORY_PAGES);
}

export function readSdk(): Promise<string> {
  return cached('guest', bundleGuest);
}
