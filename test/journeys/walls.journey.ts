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
  await expect(page.getByRole('alert')).toContainText('one wall less');
  await player.close();
  await player.button('Settings').click();
  await expect(page.getByText('the closed frame around it did not start')).toBeVisible();
});
