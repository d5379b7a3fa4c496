import { Builder, Capabilities, Key, type WebDriver, type WebElement } from 'selenium-webdriver';
import { DriverService } from 'selenium-webdriver/remote';
import { findPart } from './in-page.ts';
import { type Engine, selectors, type Tab, view } from './tab.ts';

export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
}

/** WebKitGTK's MiniBrowser, over classic WebDriver. */
export async function startWebKit(
  { driver: program, browser }: WebKitPrograms,
  env: Readonly<Record<string, string>>,
): Promise<Engine> {
  const service = new DriverService.Builder(program).setLoopback(true).setEnvironment(env).build();
  const address = await service.start();
  const wish = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  });
  return {
    async openTab() {
      const driver = await new Builder().usingServer(address).withCapabilities(wish).build();
      await driver.manage().setTimeouts({ script: 60_000, pageLoad: 60_000, implicit: 0 });
      await fit(driver);
      return tabOf(driver);
    },
    stop: () => service.kill(),
  };
}

/** The window has a bar above the page. */
async function fit(driver: WebDriver): Promise<void> {
  const window = driver.manage().window();
  const { width, height } = await window.getRect();
  const inside = await driver.executeScript<[number, number]>('return [innerWidth, innerHeight]');
  await window.setRect({
    width: view.width + width - inside[0],
    height: view.height + height - inside[1],
  });
}

function tabOf(driver: WebDriver): Tab {
  return {
    goTo: (address) => driver.get(address),
    reload: () => driver.navigate().refresh(),
    find: (role, name) => driver.executeScript<WebElement | null>(findPart, selectors[role], name),
    ask: (question, given = '') => driver.executeScript(question, given),
    type: (text) => driver.actions().sendKeys(text).perform(),
    async typeWithControl(key) {
      const pressed = key === 'Enter' ? Key.ENTER : key;
      await driver.actions().keyDown(Key.CONTROL).sendKeys(pressed).keyUp(Key.CONTROL).perform();
    },
    photograph: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    close: () => driver.quit(),
  };
}
