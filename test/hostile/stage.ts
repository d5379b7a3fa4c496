import { type Page, test as base } from '@playwright/test';
import type { Fixture } from '../../game/domain/fixture.ts';
import { aDesk } from '../support/desk.ts';
import { type Canary, openCanary } from './canary.ts';
import type { LiveTurn } from '../../game/domain/live.ts';
import type { Foreign, LiveOutcome, Opening, Outcome } from './page/page-types.ts';

/** The page with the sandbox alone, kept for all tests of a file: a page that survives is part of the proof. */
export interface Stage {
  readonly page: Page;
  readonly canary: Canary;
  open(opening?: Opening): Promise<string>;
  run(code: string, options?: RunOptions): Promise<Outcome>;
  /** One turn of a live desk. */
  take(turn: LiveTurn): Promise<LiveOutcome>;
  closeDesk(): Promise<void>;
  takeForeign(): Promise<Foreign[]>;
}

interface RunOptions {
  readonly fixture?: Fixture;
  /** Milliseconds after which Stop is pressed. */
  readonly stopAfter?: number;
}

export { expect } from '@playwright/test';

export const test = base.extend<object, { stage: Stage }>({
  stage: [
    async ({ browser }, use, { project }) => {
      const canary = await openCanary();
      const context = await browser.newContext({ baseURL: project.use.baseURL ?? '' });
      const page = await context.newPage();
      await page.goto('/');
      await page.waitForFunction(() => 'sandboxPage' in window);
      await use(stageOn(page, canary));
      await context.close();
      canary.close();
    },
    { scope: 'worker' },
  ],
});

function stageOn(page: Page, canary: Canary): Stage {
  return {
    page,
    canary,
    open: (opening = {}) => page.evaluate((how) => window.sandboxPage.open(how), opening),
    run: (code, { fixture = aDesk(), stopAfter } = {}) =>
      page.evaluate(([program, where, when]) => window.sandboxPage.run(program, where, when), [
        code,
        fixture,
        stopAfter ?? null,
      ] as const),
    take: (turn) => page.evaluate((what) => window.sandboxPage.take(what), turn),
    closeDesk: () => page.evaluate(() => window.sandboxPage.closeDesk()),
    takeForeign: () => page.evaluate(() => window.sandboxPage.takeForeign()),
  };
}
