import { join } from 'node:path';
import { type Locator, type Page, test as base, expect } from '@playwright/test';
import { solutionOf } from '../support/levels.ts';
import { screenshots } from './rules-of-access.ts';

export { solutionOf };
export { expect };

/** What a player can do on the page, in the words the page uses. */
export interface Player {
  readonly page: Page;
  /** Opens the game; `switches` as in the address. */
  open(hash?: string, switches?: string): Promise<void>;
  /** From the title through the interview to the pier. */
  begin(): Promise<void>;
  /** Through the questions of the interview, without answering any. */
  stepAshore(): Promise<void>;
  /** Waits until a place can be walked in. */
  arriveAt(level: string): Promise<void>;
  /** Holds a key of the way until this is what E would do. */
  walkUntil(key: string, prompt: string): Promise<void>;
  /** Uses a thing from the list of things here. */
  use(name: string | RegExp): Promise<void>;
  /** Clicks through a conversation, taking the first choice, until it is over. */
  listen(): Promise<void>;
  /** Replaces what stands in the editor, whichever it is. */
  write(code: string): Promise<void>;
  run(): Promise<void>;
  close(): Promise<void>;
  /** At a terminal, opened by its name unless it is open: a miss with the starter, then the solution. */
  solve(terminal: string, level: string, objective: string): Promise<void>;
  readonly button: (name: string) => Locator;
  readonly result: Locator;
  readonly objective: Locator;
  readonly here: Locator;
  readonly editor: Locator;
  readonly dialogue: Locator;
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
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const player: Player = {
    page,
    here,
    editor,
    dialogue,
    result,
    button,
    objective: page.getByRole('status', { name: 'Objective' }),
    async open(hash = '#/', switches = 'editor=plain&speed=instant') {
      await page.goto(`./?${switches}${hash}`);
    },
    async begin() {
      await button('New game').click();
      await player.stepAshore();
      await player.arriveAt('first-contact');
    },
    async stepAshore() {
      for (let question = 1; question < 5; question += 1) await button('Next').click();
      await button('Step ashore').click();
    },
    async arriveAt(level) {
      await expect(page.locator('#world')).toHaveAttribute('data-place', level);
    },
    async walkUntil(key, prompt) {
      await page.keyboard.down(key);
      // Looked at with every picture: a moment later one has walked on.
      await page.waitForFunction(
        (wanted) => document.querySelector('.prompt')?.textContent?.includes(wanted),
        prompt,
        { polling: 'raf' },
      );
      await page.keyboard.up(key);
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
      await editor.focus();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.press('Delete');
      await page.keyboard.insertText(code);
    },
    async run() {
      await button('Run').click();
      await expect(result).toHaveText(/^(passed|not yet|error|stopped)/);
    },
    async close() {
      await button('Close').click();
      await expect(editor).toBeHidden();
    },
    async solve(terminal, level, objective) {
      if (!(await editor.isVisible())) await player.use(new RegExp(terminal));
      await player.run();
      await expect(result).not.toHaveText(/^passed/);
      await player.write(solutionOf(level, objective));
      await player.run();
      await expect(result).toHaveText(/^passed/);
      await player.close();
    },
    async photograph(name) {
      await page.screenshot({ path: join(screenshots, `${name}.png`) });
    },
  };
  return player;
}
