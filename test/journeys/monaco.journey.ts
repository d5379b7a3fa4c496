import { type Page } from '@playwright/test';
import { expect, solutionOf, test } from './player.ts';
import { expectAccessible, expectFocusKept } from './rules-of-access.ts';

const terminal = '#/play/first-contact/send-a-text';
const switches = 'editor=monaco&speed=instant';
const keys = `import twilio from 'twilio';\nconst client = twilio();\n`;

for (const [level, objective] of [
  ['first-contact', 'send-a-text'],
  ['lamp-street', 'two-keys'],
  ['lamp-street', 'first-lamp'],
  ['lamp-street', 'lamp-addresses'],
] as const) {
  test(`${level}/${objective} is solved in the full editor`, async ({ player }) => {
    await player.open(`#/play/${level}/${objective}`, switches);
    // Sooner than the editor can be there.
    await player.run();
    await expect(player.result).not.toHaveText(/^passed/);
    await player.write(solutionOf(level, objective));
    await player.run();
    await expect(player.result).toHaveText(/^passed/);
  });
}

test('the full editor knows the SDK, runs, marks and lets go', async ({ player }) => {
  const { page } = player;
  const { keyboard } = page;
  await player.open(terminal, switches);
  await expect(player.editor).toBeFocused();
  await expectAccessible(page, 'code panel, Monaco');

  await player.write(`${keys}client.messages.`);
  await expectSoon(page, async () => {
    await keyboard.press('Escape');
    await keyboard.press('Control+Space');
    await expect(option(page, 'create')).toBeVisible({ timeout: 3_000 });
  });
  await keyboard.press('Escape');

  await player.write(`${keys}await client.messages.create`);
  await expectSoon(page, async () => {
    await keyboard.press('Control+k');
    await keyboard.press('Control+i');
    await expect(page.locator('.monaco-hover').getByText('Create a MessageInstance')).toBeVisible({
      timeout: 3_000,
    });
  });
  await keyboard.press('Escape');

  const underlined = page.locator('.squiggly-error');
  await player.write(`${keys}await client.messages.create({ to: '+16285550100', bdy: 'Hi' });`);
  await expect(underlined.first()).toBeVisible();
  await player.write(`${keys}await client.messages.create({ to: '+16285550100', body: 'Hi' });`);
  await expect(underlined).toHaveCount(0);

  await player.write(`${keys}throw new Error('oh no');`);
  await keyboard.press('Control+Enter');
  await expect(player.result).toHaveText(/oh no.*line 3/);
  await expect(page.locator('.relay-marked')).toHaveCount(1);
  await expectAccessible(page, 'Monaco after an error');

  await keyboard.press('Tab');
  await expect(player.editor).toBeFocused();
  await keyboard.press('Control+m');
  await keyboard.press('Tab');
  await expect(player.editor).not.toBeFocused();
  await expectFocusKept(page);
  // Tab mode belongs to the page: put it back for whoever writes next.
  await player.editor.focus();
  await keyboard.press('Control+m');

  await player.close();
  await player.use(/Pier terminal/);
  await expect(player.editor).toBeFocused();
  await expect(page.locator('.editor-host > .monaco-editor')).toHaveCount(1);
  await player.write(solutionOf('first-contact', 'send-a-text'));
  await keyboard.press('Control+Enter');
  await expect(player.result).toHaveText(/^passed/);
});

test('without the full editor the plain one takes its place', async ({ player }) => {
  const { page } = player;
  await page.route(/assets\/(monaco|editor\.api)[^/]*\.js$/, (route) => route.abort());
  await player.open(terminal, switches);
  await expect(page.getByText('The full editor could not be loaded')).toBeVisible();
  await expect(player.editor).toHaveValue(/twilio/);
  await player.write(solutionOf('first-contact', 'send-a-text'));
  await player.run();
  await expect(player.result).toHaveText(/^passed/);
});

function option(page: Page, name: string) {
  return page.locator('.suggest-widget').getByRole('option', { name: new RegExp(`^${name}\\b`) });
}

/** The language service wakes up a moment after the editor: ask again until it answers. */
async function expectSoon(page: Page, ask: () => Promise<void>): Promise<void> {
  await expect(ask).toPass({ timeout: 40_000 });
  await expectFocusKept(page);
}
