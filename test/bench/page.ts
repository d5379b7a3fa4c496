import type { Browser, CDPSession, Page } from '@playwright/test';

/** A small laptop's page, with nothing of a former visit. */
export async function freshPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 640, height: 360 } });
  // What the loader of this file leaves in functions that run in the page.
  await context.addInitScript('globalThis.__name = (named) => named;');
  return context.newPage();
}

/** Milliseconds from the start of the page to a mark it sets. */
export async function markOf(page: Page, name: string): Promise<number> {
  const mark = await page.waitForFunction(
    (key) => performance.getEntriesByName(key)[0]?.startTime,
    name,
  );
  return (await mark.jsonValue()) ?? Number.NaN;
}

/** MB of the heap that are in use after everything was collected that can be. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1024 / 1024;
}

/** Runs in the page. */
export function framesOfTwoSeconds(): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    let frames = 0;
    const count = (now: number) => {
      frames++;
      if (now - start >= 2000) resolve((frames * 1000) / (now - start));
      else requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
}
