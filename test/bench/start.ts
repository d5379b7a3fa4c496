import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { freshPage, markOf } from './page.ts';
import { median, report } from './report.ts';
import type { Site, Sites } from './sites.ts';

const limits = { firstLoad: 520, playableRatio: 1.5 };

/** Everything fetched until the first place can be walked, each file as gzip would send it. */
export async function firstLoad(browser: Browser, game: Site): Promise<void> {
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

/** A new window of the browser is busy with itself at first. */
const windowMs = 1_500;
/** Until then nobody looks at the page: each look interrupts it. */
const undisturbedMs = 1_200;

/** From the request to a world one can walk in, beside a page that draws one Phaser scene and nothing else. */
export async function timeToPlayable(browser: Browser, { game, bare }: Sites): Promise<void> {
  const times = { game: [] as number[], bare: [] as number[] };
  for (let round = 0; round < 11; round++) {
    for (const [name, url] of [
      ['bare', bare.url],
      ['game', `${game.url}?editor=plain#/play/first-contact`],
    ] as const) {
      const page = await freshPage(browser);
      await page.waitForTimeout(windowMs);
      await page.goto(url);
      await page.waitForTimeout(undisturbedMs);
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

function isPacked(url: string): boolean {
  return /\.(png|pack|woff2|wasm)$/.test(new URL(url).pathname);
}
