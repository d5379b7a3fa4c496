import { expect, solutionOf, test } from './player.ts';
import { expectAccessible } from './rules-of-access.ts';

test('the city plays a run back, the result comes after, and what has changed is seen', async ({
  player,
}) => {
  const { page } = player;
  const caption = page.getByRole('region', { name: 'What happens' });
  await player.open('#/play/first-contact', 'editor=plain&speed=normal');
  const gate = player.here.getByRole('button', { name: /Gate of the pier/ });
  await expect(gate).toHaveText('Gate of the pier (closed: first Send a text)');
  await player.use(/Pier terminal/);
  await player.write(solutionOf('first-contact', 'send-a-text'));
  await player.button('Run').click();
  await expect(caption).toContainText('Pico’s phone rings: “Hello, Port Relay!”');
  await expect(caption).toContainText('Pico writes: “RECEIVED. I counted');
  await expect(player.result).toHaveText(/^passed/);
  await expect(caption).toBeHidden();
  await player.close();
  await expect(gate).toHaveText('Gate of the pier');

  await player.button('Settings').click();
  await page.getByRole('group', { name: 'Replays' }).getByLabel('None').check();
  await player.button('Close settings').click();
  await player.use(/Pier terminal/);
  await page.evaluate(() => {
    new MutationObserver(() => {
      if (document.querySelector('.replay')) document.documentElement.dataset['replayed'] = '';
    }).observe(document.body, { childList: true, subtree: true });
  });
  await player.run();
  await expect(player.result).toHaveText(/^passed/);
  await expect(page.locator('html[data-replayed]')).toHaveCount(0);
});

test('a replay can be skipped', async ({ player }) => {
  const { page } = player;
  const caption = page.getByRole('region', { name: 'What happens' });
  // Nine steps: long enough to be met in the middle.
  await player.open('#/play/lamp-street/lamp-addresses', 'editor=plain&speed=normal');
  await player.write(solutionOf('lamp-street', 'lamp-addresses'));
  await player.button('Run').click();
  await expect(caption).toContainText(/^4 envelopes line up at the mast.*1 of 9/);
  await expect(player.button('Skip')).toBeFocused();
  await expect(player.result).toBeHidden();
  await expectAccessible(page, 'replay');
  await player.button('Skip').click();
  await expect(player.result).toHaveText(/^passed/);
  await expect(caption).toBeHidden();
  await expect(player.button('Continue')).toBeFocused();
});
