import type { Browser, Page } from '@playwright/test';
import { solutionOf } from '../support/levels.ts';
import { freshPage, heapOf } from './page.ts';
import { median, report } from './report.ts';
import type { Site } from './sites.ts';

const terminal = '#/play/first-contact/send-a-text';
const limits = { run: 60, sandbox: 20, leak: 5 };

/** From the press of Run to the result line, and the sandbox's share. */
export async function warmRuns(browser: Browser, game: Site): Promise<void> {
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
export async function openAndClose(browser: Browser, game: Site): Promise<void> {
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
