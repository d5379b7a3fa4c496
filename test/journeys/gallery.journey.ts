import { expect, test } from './player.ts';
import { expectAccessible, expectReachable } from './rules-of-access.ts';

test('the gallery shows everything drawn, finds it by name and enlarges it', async ({ player }) => {
  const { page } = player;
  await player.open('#/gallery');
  await expect(page.getByRole('heading', { name: 'Gallery' })).toBeVisible();
  for (const sheet of [
    'tiles',
    'moods',
    'marks',
    'actors',
    'people',
    'looks',
    'sprites-common',
    'lights',
    'portraits',
    'icons',
    'screens',
  ])
    await expect(page.getByRole('heading', { name: sheet, exact: true })).toBeAttached();
  // The world is not started for it.
  await expect(page.locator('#world canvas')).toHaveCount(0);
  await expectAccessible(page, 'gallery');

  const filter = page.getByRole('searchbox', { name: 'Name holds' });
  await filter.focus();
  await page.keyboard.type('pico-happy');
  await expect(page.getByRole('listitem')).toHaveCount(1);
  await expect(page.getByRole('status')).toHaveText('1 picture');
  const portrait = page.locator('.gallery-frames .gallery-cut');
  const widthOf = async () => (await portrait.boundingBox())?.width ?? 0;
  await expect.poll(widthOf).toBeGreaterThan(0);
  const twice = await widthOf();
  await page.getByLabel('4×').check();
  await expect.poll(widthOf).toBe(2 * twice);

  await filter.fill('runner/down');
  await expect(page.getByRole('listitem')).toHaveCount(4);
  await page.getByLabel('Only what glows').check();
  await expect(page.getByRole('listitem')).toHaveCount(4);
  await page.getByLabel('Only what glows').uncheck();
  await filter.fill('accessory/fisher');
  await expect(page.locator('.gallery-frames canvas')).toHaveCount(1);
  await page.getByLabel('Only what glows').check();
  await page.getByLabel('Only what glows').uncheck();

  await filter.fill('mark/stamp-21211');
  await expect(page.locator('.gallery-frames canvas')).toHaveCount(1);

  // The Hush is darker than the day: both are drawn.
  await filter.fill('mood/');
  await expect(page.getByRole('listitem')).toHaveCount(6);
  const brightness = (mood: string) =>
    page
      .getByRole('listitem')
      .filter({ hasText: `mood/${mood}` })
      .locator('canvas')
      .evaluate((canvas: HTMLCanvasElement) => {
        const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
        return data.reduce((sum, value, i) => (i % 4 === 3 ? sum : sum + value), 0);
      });
  await expect.poll(() => brightness('hush')).toBeGreaterThan(0);
  await expect
    .poll(async () => (await brightness('day')) > 1.2 * (await brightness('hush')))
    .toBe(true);
  await player.photograph('gallery-moods');
  for (const [wanted, count] of [
    ['emote/', 7],
    ['lamplighter/', 12],
  ] as const) {
    await filter.fill(wanted);
    await expect(page.getByRole('listitem')).toHaveCount(count);
  }
  await filter.fill('no such thing');
  await expect(page.getByText('Nothing drawn has that in its name.')).toBeVisible();
  await filter.fill('');
  await player.button('actors').click();
  await expect(page.getByRole('heading', { name: 'actors', exact: true })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'actors', exact: true })).toBeInViewport();
  await player.photograph('gallery');

  await page.setViewportSize({ width: 360, height: 640 });
  await expectReachable(page, 'gallery on a phone');
  await page.getByRole('link', { name: 'To the game' }).click();
  await expect(player.button('New game')).toBeVisible();
});
