import type { Page } from '@playwright/test';
import { expect, test } from './player.ts';
import { expectAccessible, expectReachable } from './rules-of-access.ts';

test('a look is put together by the keyboard alone, and is still worn after a reload', async ({
  player,
}) => {
  const { page } = player;
  const { keyboard } = page;
  const look = page.getByRole('status', { name: 'Your look' });
  await player.open();
  await expect(player.button('New game')).toBeFocused();
  await keyboard.press('Enter');
  await expect(player.button('Next')).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Skin' })).toBeVisible();
  await expectAccessible(page, 'interview: look');

  await moveTo(page, 'Shift+Tab', 'radio', 'golden');
  await keyboard.press('ArrowRight');
  await expect(look).toContainText('Skin: olive');
  await moveTo(page, 'Shift+Tab', 'tab', 'Skin');
  await keyboard.press('ArrowRight');
  await moveTo(page, 'Tab', 'radio', 'windblown');
  await keyboard.press('ArrowLeft');
  await expect(look).toContainText('Hair: shaved');
  await keyboard.press('ArrowLeft');
  await expect(look).toContainText('Hair: headscarf, brown');
  await moveTo(page, 'Tab', 'radio', 'brown');
  await keyboard.press('ArrowRight');
  await moveTo(page, 'Shift+Tab', 'tab', 'Hair');
  await keyboard.press('End');
  await moveTo(page, 'Tab', 'radio', 'Nothing more');
  await keyboard.press('ArrowDown');
  const wanted = 'Skin: olive. Hair: headscarf, copper. Outfit: courier’s jacket, blue. Glasses.';
  await expect(look).toHaveText(wanted);

  await moveTo(page, 'Tab', 'button', 'Next');
  for (const asked of ['pace', 'route', 'reading'] as const) {
    await keyboard.press('Enter');
    await expect(page.locator(`[data-step=${asked}]`)).toBeVisible();
  }
  await moveTo(page, 'Tab', 'button', 'Step ashore');
  await keyboard.press('Enter');
  await player.arriveAt('first-contact');
  const worn = {
    skin: 'olive',
    hair: 'headscarf',
    hairColour: 'copper',
    outfit: 'jacket',
    cloth: 'blue',
    accessory: 'glasses',
  };
  await expect.poll(() => savedLook(page)).toEqual(worn);

  await page.reload();
  await player.arriveAt('first-contact');
  await player.button('Settings').click();
  await player.button('Change your look').click();
  await expect(look).toHaveText(wanted);
  await page.getByRole('tab', { name: 'Something to wear' }).click();
  await expect(page.getByText('Fisher’s cap: when everything at Penny Quay is done')).toBeVisible();
  await expectAccessible(page, 'your look');
  await expectReachable(page, 'your look');
  await player.button('Close your look').click();
  await expect(player.button('Change your look')).toBeFocused();
});

test('who keeps the first look fetches nothing of the others', async ({ player, page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await player.open('#/play/first-contact');
  await player.arriveAt('first-contact');
  await expect(player.button('Settings')).toBeVisible();
  expect(fetched.filter((url) => /avatar|look-|\/de-/.test(url))).toEqual([]);
  await player.button('Settings').click();
  await player.button('Change your look').click();
  await player.button('Surprise me').click();
  await expect.poll(() => fetched.some((url) => url.includes('avatar-sheet'))).toBe(true);
});

test('the interface speaks German as soon as it is chosen, and in the next visit', async ({
  player,
}) => {
  const { page } = player;
  await player.open();
  await player.begin();
  await player.button('Settings').click();
  await page.getByLabel('Deutsch').check();
  await expect(page.getByRole('dialog', { name: 'Einstellungen' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByText('Was die Leute sagen und die Lektionen sind englisch')).toBeVisible();
  await expectAccessible(page, 'settings in German');
  await player.button('Einstellungen schließen').click();
  await expect(page.getByRole('application')).toHaveAttribute('aria-label', /^Die Stadt\./);
  await page.getByRole('button', { name: /^Terminal: Pier terminal/ }).click();
  await player.button('Run').click();
  await expect(page.getByRole('status', { name: 'Ergebnis' })).toHaveText(/^noch nicht/);
  await player.button('Schließen').click();

  await player.open();
  await expect(player.button('Weiterspielen')).toBeVisible();
  await player.button('Einstellungen').click();
  await page.getByLabel('English').check();
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
});

test('who has told the browser that they read German is greeted in German', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'de-AT' });
  const page = await context.newPage();
  await page.goto('./?editor=plain');
  await expect(page.getByRole('button', { name: 'Neues Spiel' })).toBeVisible();
  await context.close();
});

/** Presses a key of the keyboard until something has the focus. */
async function moveTo(
  page: Page,
  key: 'Tab' | 'Shift+Tab',
  role: 'button' | 'radio' | 'tab',
  name: string,
): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true });
  await expect(wanted).toBeVisible();
  const isThere = () => wanted.evaluate((it) => it === document.activeElement);
  for (let presses = 0; presses < 30 && !(await isThere()); presses += 1)
    await page.keyboard.press(key);
  await expect(wanted).toBeFocused();
}

/** What the save of this browser says of the look. */
function savedLook(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const asked = indexedDB.open('relay-quest');
        asked.addEventListener('error', () => reject(asked.error ?? new Error('No save.')));
        asked.addEventListener('success', () => {
          const row = asked.result.transaction('profiles').objectStore('profiles').get('first');
          row.addEventListener('success', () => {
            asked.result.close();
            resolve((row.result as { avatar?: unknown } | undefined)?.avatar);
          });
        });
      }),
  );
}
