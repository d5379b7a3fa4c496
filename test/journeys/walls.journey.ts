import type { Locator } from '@playwright/test';
import { expect, solutionOf, test } from './player.ts';

test('without its frame the code still runs, and the page says what is missing', async ({
  player,
}) => {
  const { page } = player;
  await page.route(/sandbox-frame[^/]*\.html/, (route) => route.abort());
  await player.open('#/play/first-contact/send-a-text');
  await player.write(solutionOf('first-contact', 'send-a-text'));
  await player.run();
  await expect(player.result).toHaveText(/^passed/);
  const warning = page.getByRole('alert');
  await expect(warning).toContainText('one wall less');
  for (const needed of [player.editor, player.button('Run'), player.button('Close')])
    expect(await overlap(warning, needed)).toBe(false);
  await player.close();
  await player.button('Settings').click();
  await expect(page.getByText('the closed frame around it did not start')).toBeVisible();
  await player.button('Close settings').click();
  await player.button('Dismiss this warning').click();
  await expect(warning).toBeHidden();
});

/** Whether one lies over the other. */
async function overlap(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = await Promise.all([one.boundingBox(), other.boundingBox()]);
  if (!a || !b) throw new Error('One of them is not on show.');
  const isBeside = a.x >= b.x + b.width || b.x >= a.x + a.width;
  return !isBeside && a.y < b.y + b.height && b.y < a.y + a.height;
}
