import puppeteer, { type Page } from 'puppeteer-core';
import { findPart } from './in-page.ts';
import { type Engine, selectors, type Tab, view } from './tab.ts';

/** Firefox, over WebDriver BiDi. */
export async function startFirefox(
  program: string,
  env: Readonly<Record<string, string>>,
): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    // without a head it has no WebGL
    headless: false,
    env,
    args: [`--width=${view.width}`, `--height=${view.height}`],
    defaultViewport: view,
    timeout: 60_000,
  });
  return {
    async openTab() {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      return tabOf(page, () => context.close());
    },
    stop: () => browser.close(),
  };
}

function tabOf(page: Page, close: () => Promise<void>): Tab {
  return {
    async goTo(address) {
      await page.goto(address);
    },
    async reload() {
      await page.reload();
    },
    async find(role, name) {
      const part = await page.evaluateHandle(findPart, selectors[role], name);
      return part.asElement();
    },
    ask: (question, given = '') => page.evaluate(question, given),
    type: (text) => page.keyboard.type(text),
    async typeWithControl(key) {
      await page.keyboard.down('Control');
      await page.keyboard.press(key);
      await page.keyboard.up('Control');
    },
    photograph: async () => Buffer.from(await page.screenshot()),
    close,
  };
}
