import { expect, test } from './player.ts';

const image = '<img src=x onerror=alert(1)>';

test('HTML in a level stays text, in a brief and in a talk', async ({ player }) => {
  const { page } = player;
  const ran: string[] = [];
  page.on('dialog', (dialog) => {
    ran.push(dialog.message());
    void dialog.dismiss();
  });
  // A level by a stranger: the real one with other words.
  await page.route(/assets\/first-contact[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const hostile = text
      .replaceAll('Oh! A person', `${image} A person`)
      .replaceAll(
        'nobody has texted him',
        `${image} [ring](javascript:alert(1)) nobody has texted him`,
      );
    expect(hostile).not.toBe(text);
    await route.fulfill({ response, body: hostile });
  });
  await player.open('#/play/first-contact');
  await player.use(/Pico/);
  await expect(player.dialogue).toContainText(`${image} A person`);
  await expect(player.dialogue.locator('.spoken img')).toHaveCount(0);
  await player.button('Leave').click();
  await player.use(/Pier terminal/);
  const brief = page.locator('.task .prose');
  await expect(brief.locator('strong')).toBeVisible();
  await expect(brief).toContainText(`${image} ring nobody`);
  await expect(brief.locator('img, a, script')).toHaveCount(0);
  expect(ran).toEqual([]);
});
