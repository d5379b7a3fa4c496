import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { MAX_MEMORY_PAGES } from '../engine/limits.ts';
import { bundleFrame, bundleGuest, bundleWorker } from './bundle.ts';
import { cached } from './cache.ts';
import { capMemory } from './cap-memory.ts';
import { buildFramePage } from './frame-page.ts';

/** The files the sandbox is made of. Tests need the first two, the page all four. */
export async function readWasm(): Promise<Uint8Array<ArrayBuffer>> {
  const path = createRequire(import.meta.url).resolve('quickjs-wasi/quickjs.wasm');
  return capMemory(await readFile(path), MAX_MEMORY_PAGES);
}

export function readSdk(): Promise<string> {
  return cached('guest', bundleGuest);
}

export function readWorker(): Promise<string> {
  return cached('worker', bundleWorker);
}

export function readFrame(): Promise<string> {
  return cached('frame', async () => buildFramePage(await bundleFrame()));
}
