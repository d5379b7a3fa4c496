import type { Browser, CDPSession, Page } from '@playwright/test';
import { drawingOf, passFrames, watchDrawing } from '../../support/drawing.ts';
import { framesOfTwoSeconds, freshPage, heapOf, markOf } from '../page.ts';
import { median, report } from '../report.ts';
import type { Site } from '../sites.ts';
import { serveCity } from './city-site.ts';

const limits = { framesPerSecond: 60, scriptTime: 2, repaints: 0, growth: 2, kept: 0 };
const lightMap = '1600x1600';

/** The largest city there may be: 100x100 tiles with 200 people on their feet, effects low, in software rendering. */
export async function measureCity(browser: Browser): Promise<void> {
  const site = await serveCity();
  try {
    await frames(browser, site, 'great-city');
    await frames(browser, site, 'great-crowd');
    await lightMapRepaints(browser, site);
    await growthOfTravelling(browser, site);
  } finally {
    site.close();
  }
}

/** Frames in a second, and processor time of scripts for each; time that others take on a busy machine is not in it. */
async function frames(browser: Browser, site: Site, place: string): Promise<void> {
  const page = await arriveAt(browser, site, place);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const [rates, scriptTimes]: [number[], number[]] = [[], []];
  for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft']) {
    await page.getByRole('application').focus();
    await page.keyboard.down(key);
    const before = await scriptTimeOf(session);
    const rate = await page.evaluate(framesOfTwoSeconds);
    scriptTimes.push(((await scriptTimeOf(session)) - before) / (rate * 2));
    rates.push(rate);
    await page.keyboard.up(key);
  }
  report(`${place}: frames per second`, median(rates), limits.framesPerSecond, 'least');
  report(`${place}: script time for a frame, ms`, median(scriptTimes), limits.scriptTime, 'most');
  await page.context().close();
}

/** While everybody walks and no light changes. */
async function lightMapRepaints(browser: Browser, site: Site): Promise<void> {
  const page = await arriveAt(browser, site, 'great-city', watchDrawing);
  await passFrames(page, 10);
  const paintedIn = async (): Promise<number> => {
    const { painted } = await drawingOf(page);
    const calls = painted[lightMap];
    if (!calls) throw new Error(`No light map of ${lightMap} was drawn.`);
    return calls;
  };
  const before = await paintedIn();
  await passFrames(page, 240);
  const calls = (await paintedIn()) - before;
  report('great-city: draws into the light map in 240 frames', calls, limits.repaints, 'most');
  await page.context().close();
}

/** What fifty changes of place by the list of things here leave behind, once both places have been seen three times. */
async function growthOfTravelling(browser: Browser, site: Site): Promise<void> {
  const page = await arriveAt(browser, site, 'great-city', watchDrawing);
  const session = await page.context().newCDPSession(page);
  const take = async () => ({
    heap: await heapOf(session),
    textures: (await drawingOf(page)).textures,
  });
  for (let change = 0; change < 6; change++) await travel(page);
  const before = await take();
  for (let change = 0; change < 50; change++) await travel(page);
  const { heap, textures } = await take();
  const growth = heap - before.heap;
  const kept = textures - before.textures;
  report('great-city: heap after fifty changes of place, MB more', growth, limits.growth, 'most');
  report('great-city: textures after fifty changes of place, more', kept, limits.kept, 'most');
  await page.context().close();
}

async function travel(page: Page): Promise<void> {
  const from = await page.locator('#world').getAttribute('data-place');
  await page.getByRole('list', { name: 'Here' }).getByRole('button', { name: 'Way out' }).click();
  await page.locator(`#world:not([data-place="${from}"])`).waitFor();
}

async function arriveAt(
  browser: Browser,
  site: Site,
  place: string,
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<Page> {
  const page = await freshPage(browser);
  await prepare(page);
  await page.goto(`${site.url}?editor=plain&effects=low#/play/${place}`);
  await markOf(page, 'world-playable');
  await page.getByRole('list', { name: 'Here' }).waitFor();
  return page;
}

/** Processor time of all scripts so far, in milliseconds. */
async function scriptTimeOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'ScriptDuration')?.value;
  return (seconds ?? Number.NaN) * 1000;
}
