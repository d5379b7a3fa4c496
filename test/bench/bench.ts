/**
 * `npm run bench`: builds the game, plays it in a headless browser and prints medians beside their limits. Peers and
 * floors are measured in the same run. Says which limit is missed; fails on none, for machines differ.
 * `npm run bench -- playable runs` measures only those, `npm run bench -- platform` the messaging platform,
 * `npm run bench -- sandbox` the sandbox alone.
 */
import { gzipSync } from 'node:zlib';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { browserArguments, findBrowser } from '../support/browser.ts';
import { measurePlatform } from './platform.ts';
import { median, report } from './report.ts';
import { measureSandbox } from './sandbox.ts';
import { serveBuilds, type Site, type Sites } from './sites.ts';
import { solutionOf } from '../support/levels.ts';

const terminal = '#/play/first-contact/send-a-text';
const limits = {
  firstLoad: 520,
  playableRatio: 1.5,
  framesPerSecond: 60,
  run: 60,
  sandbox: 20,
  leak: 5,
};

const measures = {
  load: (chrome: Browser, { game }: Sites) => firstLoad(chrome, game),
  playable: timeToPlayable,
  frames: (chrome: Browser, { game }: Sites) => frameRate(chrome, game),
  runs: (chrome: Browser, { game }: Sites) => warmRuns(chrome, game),
  leak: (chrome: Browser, { game }: Sites) => openAndClose(chrome, game),
};

const wanted = process.argv.slice(2);
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name);

if (isWanted('platform')) await measurePlatform();
if (isWanted('sandbox')) await withBrowser(measureSandbox);
if (Object.keys(measures).some(isWanted)) await measureInBrowser();

async function measureInBrowser(): Promise<void> {
  const sites = await serveBuilds();
  try {
    await withBrowser(async (started) => {
      for (const [name, measure] of Object.entries(measures)) {
        if (isWanted(name)) await measure(started, sites);
      }
    });
  } finally {
    sites.close();
  }
}

async function withBrowser(use: (browser: Browser) => Promise<void>): Promise<void> {
  const started = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
  try {
    await use(started);
  } finally {
    await started.close();
  }
}

/** Everything fetched until the first place can be walked, each file as gzip would send it. */
async function firstLoad(browser: Browser, game: Site): Promise<void> {
  const page = await freshPage(browser);
  const sizes = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const size = isPacked(response.url())
      ? response.headerValue('content-length').then(Number)
      : response.body().then((bytes) => gzipSync(bytes).length);
    // What is still under way when the page goes is not part of the start.
    sizes.set(
      response.url(),
      size.catch(() => 0),
    );
  });
  await page.goto(`${game.url}#/play/first-contact`);
  await markOf(page, 'world-playable');
  const byKind = new Map<string, number>();
  for (const [url, size] of [...sizes].filter(
    ([address]) => !/^blob:|sandbox|monaco/.test(address),
  )) {
    const kind = /\.(\w+)$/.exec(new URL(url).pathname)?.[1] ?? 'html';
    byKind.set(kind, (byKind.get(kind) ?? 0) + (await size) / 1024);
  }
  const code = ['html', 'js', 'css'].reduce((sum, kind) => sum + (byKind.get(kind) ?? 0), 0);
  const all = [...byKind.values()].reduce((sum, size) => sum + size, 0);
  const parts = [...byKind].map(([kind, size]) => `${kind} ${size.toFixed(0)}`).join(', ');
  report('first load, code and pages, KB gzip', code, limits.firstLoad, 'most');
  report('first load with art and fonts, KB gzip', all, limits.firstLoad, 'most', parts);
  await page.context().close();
}

/** From the request to a world one can walk in, beside a page that draws one Phaser scene and nothing else. */
async function timeToPlayable(browser: Browser, { game, bare }: Sites): Promise<void> {
  const times = { game: [] as number[], bare: [] as number[] };
  for (let round = 0; round < 7; round++) {
    for (const [name, url] of [
      ['bare', bare.url],
      ['game', `${game.url}?editor=plain#/play/first-contact`],
    ] as const) {
      const page = await freshPage(browser);
      await page.goto(url);
      times[name].push(await markOf(page, 'world-playable'));
      await page.context().close();
    }
  }
  const [ours, peer] = [median(times.game), median(times.bare)];
  report(
    'world playable, times a bare Phaser page',
    ours / peer,
    limits.playableRatio,
    'most',
    `${ours.toFixed(0)} ms and ${peer.toFixed(0)} ms`,
  );
}

/** While walking to and fro on the pier, at 640x360 in software rendering. */
async function frameRate(browser: Browser, game: Site): Promise<void> {
  for (const effects of ['full', 'low'] as const) {
    const page = await freshPage(browser);
    await page.goto(`${game.url}?editor=plain&effects=${effects}#/play/first-contact`);
    await markOf(page, 'world-playable');
    await page.getByRole('application').focus();
    const rates: number[] = [];
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowRight', 'ArrowLeft', 'ArrowRight']) {
      await page.keyboard.down(key);
      rates.push(await page.evaluate(framesOfTwoSeconds));
      await page.keyboard.up(key);
    }
    report(
      `frames per second walking, effects ${effects}`,
      median(rates),
      limits.framesPerSecond,
      'least',
    );
    await page.context().close();
  }
}

/** From the press of Run to the result line, and the sandbox's share. */
async function warmRuns(browser: Browser, game: Site): Promise<void> {
  const page = await freshPage(browser);
  await page.goto(`${game.url}?editor=plain&speed=instant${terminal}`);
  await page
    .getByRole('textbox', { name: 'Code editor' })
    .fill(solutionOf('first-contact', 'send-a-text'));
  const times: number[] = [];
  for (let round = 0; round < 25; round++) times.push(await page.evaluate(pressRun));
  const sandbox = await page.evaluate(() =>
    performance.getEntriesByName('sandbox-run').map(({ duration }) => duration),
  );
  report('warm Run to result, ms', median(times.slice(5)), limits.run, 'most');
  report('of which the sandbox, ms', median(sandbox.slice(5)), limits.sandbox, 'most');
  await page.context().close();
}

/** Heap after ten open-and-close cycles of the code panel with the full editor, in MB more than before. */
async function openAndClose(browser: Browser, game: Site): Promise<void> {
  const page = await freshPage(browser);
  const session = await page.context().newCDPSession(page);
  await page.goto(`${game.url}?speed=instant#/play/first-contact`);
  await cycle(page);
  const before = await heapOf(session);
  for (let round = 0; round < 10; round++) await cycle(page);
  report(
    'heap after ten openings of the code panel, MB more',
    (await heapOf(session)) - before,
    limits.leak,
    'most',
  );
  await page.context().close();
}

async function cycle(page: Page): Promise<void> {
  await page
    .getByRole('list', { name: 'Here' })
    .getByRole('button', { name: /Pier terminal/ })
    .click();
  await page.getByRole('textbox', { name: 'Code editor' }).waitFor();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByRole('textbox', { name: 'Code editor' }).waitFor({ state: 'detached' });
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1024 / 1024;
}

async function freshPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 640, height: 360 } });
  // What the loader of this file leaves in functions that run in the page.
  await context.addInitScript('globalThis.__name = (named) => named;');
  return context.newPage();
}

/** Milliseconds from the start of the page to a mark it sets. */
async function markOf(page: Page, name: string): Promise<number> {
  const mark = await page.waitForFunction(
    (key) => performance.getEntriesByName(key)[0]?.startTime,
    name,
  );
  return (await mark.jsonValue()) ?? Number.NaN;
}

function framesOfTwoSeconds(): Promise<number> {
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

/** Runs in the page: presses Run and resolves when the result line says something else than "running". */
function pressRun(): Promise<number> {
  return new Promise((resolve) => {
    const result = document.querySelector('[role=status][aria-label=Result]')!;
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent?.trim() === 'Run',
    )!;
    let hasRun = false;
    const start = performance.now();
    new MutationObserver((_changes, observer) => {
      const text = result.textContent ?? '';
      hasRun ||= text.startsWith('running');
      if (!hasRun || text.startsWith('running')) return;
      observer.disconnect();
      resolve(performance.now() - start);
    }).observe(result, { childList: true, characterData: true, subtree: true });
    button.click();
  });
}

function isPacked(url: string): boolean {
  return /\.(png|woff2|wasm)$/.test(new URL(url).pathname);
}
