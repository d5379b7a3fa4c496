/**
 * `npm run bench`: builds the game, plays it in a headless browser and prints medians beside their limits. Peers and
 * floors are measured in the same run. Says which limit is missed; fails on none, for machines differ.
 * `npm run bench -- playable runs` measures only those, `npm run bench -- platform` the messaging platform,
 * `npm run bench -- sandbox` the sandbox alone, `npm run bench -- city` the largest city there may be.
 */
import { type Browser, chromium } from '@playwright/test';
import { browserArguments, findBrowser } from '../support/browser.ts';
import { measureCity } from './city/city.ts';
import { timeToEnter } from './enter.ts';
import { measurePlatform } from './platform.ts';
import { OFFER_GC } from './process-memory.ts';
import { measureSandbox } from './sandbox.ts';
import { serveBuilds, type Sites } from './sites.ts';
import { firstLoad, timeToPlayable } from './start.ts';
import { openAndClose, warmRuns } from './terminal.ts';
import { frameRate } from './walking.ts';

const measures = {
  load: (chrome: Browser, { game }: Sites) => firstLoad(chrome, game),
  playable: timeToPlayable,
  frames: (chrome: Browser, { game }: Sites) => frameRate(chrome, game),
  enter: (chrome: Browser, { game }: Sites) => timeToEnter(chrome, game),
  runs: (chrome: Browser, { game }: Sites) => warmRuns(chrome, game),
  leak: (chrome: Browser, { game }: Sites) => openAndClose(chrome, game),
};

const wanted = process.argv.slice(2);
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name);

if (isWanted('platform')) await measurePlatform();
if (isWanted('sandbox')) await withBrowser(measureSandbox);
if (isWanted('city')) await withBrowser(measureCity);
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
  const started = await chromium.launch({
    executablePath: findBrowser(),
    args: [...browserArguments, OFFER_GC],
  });
  try {
    await use(started);
  } finally {
    await started.close();
  }
}
