import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { rolldown } from 'rolldown';
import { build } from 'vite';
import { createGameFiles } from '../../game/node/game-files.ts';
import config from '../hostile/page/vite.config.ts';
import { allLevels, solutionOf } from '../support/levels.ts';
import { memoryInUse } from './process-memory.ts';
import { median, report } from './report.ts';

const limits = { boot: 1_000, warm: 20, ratio: 2, memory: 10, frames: 60 };

/** The sandbox alone, beside a worker that evaluates the same lesson natively. */
export async function measureSandbox(browser: Browser): Promise<void> {
  const outDir = join(import.meta.dirname, '../../node_modules/.cache/bench/sandbox');
  await build({ ...config, logLevel: 'error', build: { ...config.build, outDir } });
  const files = createGameFiles(outDir);
  const server = createServer((request, response) => {
    files(request, response, () => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  // the bare worker evaluates text, which the page's policy forbids
  const context = await browser.newContext({ bypassCSP: true });
  await context.addInitScript('globalThis.__name = (named) => named;');
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForFunction(() => 'sandboxPage' in window);
  await measure(page);
  await context.close();
  server.close();
}

async function measure(page: Page): Promise<void> {
  const boot = await page.evaluate(async () => {
    const began = performance.now();
    await window.sandboxPage.open();
    return performance.now() - began;
  });
  report('sandbox with SDK, from nothing to ready, ms', boot, limits.boot, 'most');

  const fixture = allLevels()[0]?.objectives[0]?.fixtures[0];
  if (!fixture) throw new Error('There is no lesson to measure.');
  const lesson = { code: solutionOf('first-contact', 'send-a-text'), fixture };
  const growth = await growthOver(500, page, lesson);
  if (growth === null)
    console.log('       This system does not tell how much memory a process holds.');
  else
    report('page, worker and WebAssembly after 500 runs, MB more', growth, limits.memory, 'most');
  const times = await page.evaluate(raceOnPage, { ...lesson, script: await bundleBare() });
  const [ours, bare] = [median(times.ours.slice(10)), median(times.bare.slice(10))];
  report('warm run of a lesson, ms', ours, limits.warm, 'most');
  report('times a bare worker', ours / bare, limits.ratio, 'most', `${bare.toFixed(1)} ms`);

  const spinning = await page.evaluate(async (where) => {
    let frames = 0;
    const began = performance.now();
    let request = requestAnimationFrame(function count() {
      frames++;
      request = requestAnimationFrame(count);
    });
    await window.sandboxPage.run('for (;;) {}', where, 1_500);
    await window.sandboxPage.run('for (;;) {}', where, 1_500);
    cancelAnimationFrame(request);
    return (frames * 1000) / (performance.now() - began);
  }, fixture);
  report('frames per second while code spins', spinning, limits.frames, 'least');
}

/** MB more than before so many runs; null where the system does not tell. */
async function growthOver(runs: number, page: Page, lesson: Lesson): Promise<number | null> {
  const before = await memoryInUse(page);
  await page.evaluate(
    async ([{ code, fixture }, count]) => {
      for (let run = 0; run < count; run++) await window.sandboxPage.run(code, fixture);
    },
    [lesson, runs] as const,
  );
  const after = await memoryInUse(page);
  return before === null || after === null ? null : after - before;
}

interface Lesson {
  readonly code: string;
  readonly fixture: Parameters<Window['sandboxPage']['run']>[1];
}

interface Race extends Lesson {
  readonly script: string;
}

/** Runs in the page: both in turn, so that a busy moment meets both. */
async function raceOnPage({ code, fixture, script }: Race) {
  const { sdk } = await window.sandboxPage.loadSandboxAssets();
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(address);
  const ask = (message: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }) => resolve(data), { once: true });
      worker.addEventListener('error', ({ message: text }) => reject(new Error(text)));
      worker.postMessage(message);
    });
  await ask({ sdk });
  const ours: number[] = [];
  const bare: number[] = [];
  let native: unknown = null;
  for (let round = 0; round < 60; round++) {
    const began = performance.now();
    native = await ask({ code, fixture });
    bare.push(performance.now() - began);
    ours.push((await window.sandboxPage.run(code, fixture)).tookMs);
    // Nobody presses Run twice within this time; the sandbox makes its next machine ready in it.
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const messages: unknown = Reflect.get(Object(native), 'messages');
  if (!Array.isArray(messages) || messages.length === 0)
    throw new Error(
      `The bare worker sent nothing: ${String(Reflect.get(Object(native), 'failure'))}`,
    );
  worker.terminate();
  return { ours, bare };
}

async function bundleBare(): Promise<string> {
  const bundle = await rolldown({
    input: join(import.meta.dirname, 'bare-worker.ts'),
    platform: 'browser',
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'iife', codeSplitting: false });
  await bundle.close();
  return output[0].code;
}
