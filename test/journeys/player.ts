import { join } from 'node:path';
import { type Locator, type Page, test as base, expect } from '@playwright/test';

export { solutionOf } from '../support/levels.ts';
export { expect };

const screenshots = join(import.meta.dirname, '../../screenshots');

/** What a player can do on the page, in the words the page uses. */
export interface Player {
  readonly page: Page;
  /** Opens the game; `switches` as in the address. Waits until the title or a place is there. */
  open(hash?: string, switches?: string): Promise<void>;
  /** Waits until a place can be walked in. */
  arriveAt(level: string): Promise<void>;
  /** Uses a thing from the list of things here. */
  use(name: string | RegExp): Promise<void>;
  /** Clicks through a conversation, taking the first choice, until it is over. */
  listen(): Promise<void>;
  /** Replaces what stands in the editor. */
  write(code: string): Promise<void>;
  run(): Promise<void>;
  readonly result: Locator;
  readonly objective: Locator;
  readonly here: Locator;
  readonly editor: Locator;
  /** Keeps a picture of the page to look at. */
  photograph(name: string): Promise<void>;
}

/** A page with a player on it. Any uncaught error of the page fails the journey. */
export const test = base.extend<{ player: Player }>({
  player: async ({ page }, use) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
    await use(playerOn(page));
    expect(errors).toEqual([]);
  },
});

export function playerOn(page: Page): Player {
  const here = page.getByRole('list', { name: 'Here' });
  const editor = page.getByRole('textbox', { name: 'Code editor' });
  const dialogue = page.getByRole('region', { name: 'Dialogue' });
  const result = page.getByRole('status', { name: 'Result' });
  return {
    page,
    here,
    editor,
    result,
    objective: page.getByRole('status', { name: 'Objective' }),
    async open(hash = '#/', switches = 'editor=plain&speed=instant') {
      await page.goto(`./?${switches}${hash}`);
    },
    async arriveAt(level) {
      await expect(page.locator('#world')).toHaveAttribute('data-place', level);
    },
    async use(name) {
      await here.getByRole('button', { name }).click();
    },
    async listen() {
      await expect(dialogue).toBeVisible();
      while (await dialogue.isVisible()) {
        const before = await dialogue.textContent();
        await dialogue.getByRole('button').first().click();
        await expect
          .poll(
            async () => (await dialogue.isVisible()) && (await dialogue.textContent()) === before,
          )
          .toBe(false);
      }
    },
    async write(code) {
      await editor.fill(code);
    },
    async run() {
      await page.getByRole('button', { name: 'Run', exact: true }).click();
      await expect(result).toHaveText(/^(passed|not yet|error|stopped)/);
    },
    async photograph(name) {
      await page.screenshot({ path: join(screenshots, `${name}.png`) });
    },
  };
}
