import type { Browser, Page } from '@playwright/test';
import { allLevels } from '../support/levels.ts';
import { freshPage, markOf } from './page.ts';
import { median, report } from './report.ts';
import type { Site } from './sites.ts';

const limit = 300;
const rounds = 3;

/** From the wish to be in a place whose chunk has been fetched before, to a frame that shows it, ready to be walked in. */
export async function timeToEnter(browser: Browser, game: Site): Promise<void> {
  const levels = allLevels().map(({ id }) => id);
  const page = await freshPage(browser);
  await page.goto(`${game.url}?editor=plain#/play/${levels[0]}`);
  await markOf(page, 'world-playable');
  await page.getByRole('list', { name: 'Here' }).waitFor();
  const times = new Map<string, number[]>(levels.map((level) => [level, []]));
  for (const level of levels) await enter(page, level);
  for (let round = 0; round < rounds; round++) {
    for (const [level, its] of times) its.push(await enter(page, level));
  }
  const middles = [...times.values()].map(median);
  const longest = `longest ${Math.max(...middles).toFixed(0)} ms`;
  report('entering a level, ms', median(middles), limit, 'most', longest);
  await page.context().close();
}

function enter(page: Page, level: string): Promise<number> {
  return page.evaluate(followLink, level);
}

/** Runs in the page: resolves when a frame of the new place has been drawn. */
function followLink(level: string): Promise<number> {
  return new Promise((resolve) => {
    const world = document.querySelector<HTMLElement>('#world')!;
    if (world.dataset['place'] === level) resolve(Number.NaN);
    const start = performance.now();
    new MutationObserver((_changes, observer) => {
      if (world.dataset['place'] !== level) return;
      observer.disconnect();
      // The next frame shows it; what is posted meanwhile comes after that.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(performance.now() - start));
        port1.start();
        port2.postMessage(null);
      });
    }).observe(world, { attributes: true, attributeFilter: ['data-place'] });
    location.hash = `#/play/${level}`;
  });
}
