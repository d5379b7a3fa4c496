import type { Route } from '@playwright/test';
import { expectAccessible } from './rules-of-access.ts';
import { expect, test } from './player.ts';

test('a run plays back line by line: forth, back, by keyboard, until the code changes', async ({
  player,
}) => {
  const { page, button, editor, result } = player;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 720 });
  await player.open('#/playground/plain');
  await expect(editor).toHaveValue(/Hello from the playground/);
  await button('Run').click();
  await expect(result).toHaveText('done');

  await button('Slow motion').click();
  const moment = page.getByRole('status', { name: 'Moment' });
  await expect(moment).toHaveText(/^1 of \d+, \+0 s, line 3$/);
  await expect(button('Play')).toBeVisible();
  const band = page.locator('.plain-band');
  await expect(band).toBeVisible();
  const first = await band.boundingBox();
  await button('Step forward').click();
  await expect(moment).toHaveText(/line 5$/);
  await expect.poll(async () => (await band.boundingBox())?.y).toBeGreaterThan(first!.y);
  await button('Step forward').click();
  const events = page.getByRole('list', { name: 'What happened' });
  await expect(events).toHaveText(/POST Messages → 201/);

  const slider = page.getByRole('slider', { name: 'Go to moment' });
  await slider.press('End');
  await expect(events).toContainText('Pico writes: RECEIVED');
  await expect(page.getByRole('list', { name: 'Variables' })).toContainText(
    'message = MessageInstance, queued',
  );
  await slider.press('Home');
  await expect(moment).toHaveText(/^1 of/);
  await expectAccessible(page, 'slow motion');

  await editor.focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.insertText('\n// more');
  await expect(moment).toBeHidden();
  await expect(band).toBeHidden();
});

test('the terminal of a quest plays back in the full editor too', async ({ player }) => {
  const { page, button } = player;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 720 });
  await player.open('#/play/lamp-street/two-keys', 'editor=monaco&speed=instant');
  await expect(page.locator('.monaco-editor .view-line').first()).toBeVisible();
  await player.run();
  await button('Slow motion').click();
  await expect(page.getByRole('status', { name: 'Moment' })).toHaveText(/line \d+$/);
  await expect(page.locator('.monaco-editor .relay-current')).toHaveCount(1);
});

for (const kind of ['plain', 'monaco']) {
  test(`code that runs in several worlds is played back in the one chosen, by keyboard, ${kind}`, async ({
    player,
  }) => {
    const { page, button } = player;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1280, height: 720 });
    await player.open('#/play/watchtower/why-it-failed', `editor=${kind}&speed=instant`);
    await expect(button('Run')).toBeEnabled();
    await player.run();
    await button('Slow motion').click();
    const moment = page.getByRole('status', { name: 'Moment' });
    await expect(moment).toHaveText(/^1 of \d+/);
    await button('Step forward').click();
    await expect(moment).toHaveText(/^2 of/);

    const runs = page.getByRole('group', { name: 'Which run' }).getByRole('radio');
    await expect(runs).toHaveCount(2);
    await expect(runs.first()).toBeChecked();
    await runs.first().focus();
    await page.keyboard.press('ArrowRight');
    await expect(runs.nth(1)).toBeChecked();
    await expect(runs.nth(1)).toBeFocused();
    await expect(moment).toHaveText(/^1 of \d+/);
    await expectAccessible(page, `slow motion of the second run, ${kind}`);
  });
}

test('a card that comes late is seen over the slow motion opened meanwhile, and closes', async ({
  player,
}) => {
  const { page, button } = player;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const late: Route[] = [];
  await page.route(/card-dialog.*\.js$/, (route) => {
    late.push(route);
  });
  await player.open('#/play/first-contact/send-a-text');
  await player.run();
  await button('Open the card: 21602').click();
  await button('Slow motion').click();
  await expect(page.getByRole('status', { name: 'Moment' })).toBeVisible();

  for (const route of late) await route.continue();
  const library = page.getByRole('dialog', { name: 'Library' });
  await expect(library).toBeInViewport();
  await expect(library).toContainText('Neither text nor media');
  await button('Close the library').click();
  await expect(library).toBeHidden();
  await button('Close slow motion').click();
  await player.run();
});
