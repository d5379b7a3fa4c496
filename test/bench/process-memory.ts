import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** Makes V8 offer `gc()`, which a page and its workers have to be asked for one by one. */
export const OFFER_GC = '--js-flags=--expose-gc';

const OFFERED = "gc({ type: 'major', flavor: 'last-resort' })";
/** What one round frees may have held on to more. */
const ROUNDS = 2;

/**
 * MB that the processes of a browser's pages hold for themselves, without garbage: heaps, workers and their WebAssembly
 * together. Null where the system does not tell.
 */
export async function memoryInUse(page: Page): Promise<number | null> {
  for (let round = 0; round < ROUNDS; round++) {
    await page.evaluate(OFFERED);
    for (const worker of page.workers()) await worker.evaluate(OFFERED);
  }
  const browser = page.context().browser();
  const session = await browser?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  await session?.detach();
  const files = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => `/proc/${id}/smaps_rollup`);
  if (files.length === 0 || !files.every((file) => existsSync(file))) return null;
  return files.reduce((sum, file) => sum + ownKilobytes(readFileSync(file, 'utf8')), 0) / 1024;
}

function ownKilobytes(rollup: string): number {
  const lines = rollup.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB$/gm);
  return [...lines].reduce((sum, [, kilobytes]) => sum + Number(kilobytes), 0);
}
