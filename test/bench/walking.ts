import type { Browser } from '@playwright/test';
import { framesOfTwoSeconds, freshPage, markOf } from './page.ts';
import { median, report } from './report.ts';
import type { Site } from './sites.ts';

const limits = { framesPerSecond: 60 };

/** While walking to and fro on the pier, at 640x360 in software rendering. */
export async function frameRate(browser: Browser, game: Site): Promise<void> {
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
