import type { Page } from '@playwright/test';
import { expect, playerOn, solutionOf, test } from './player.ts';
import { expectAccessible } from './rules-of-access.ts';

test('sound stays off until it is turned on, each volume has its own slider, both are remembered', async ({
  player,
  context,
}) => {
  const { page } = player;
  await countContexts(page);
  await player.open();
  await player.begin();
  await player.use(/Pico/);
  await player.listen();
  await player.close();
  expect(await contextsOf(page)).toBe(0);

  await player.button('Settings').click();
  const music = page.getByRole('slider', { name: 'Music' });
  await expect(music).toBeDisabled();
  await page.getByLabel('Sound and music').check();
  await expect.poll(() => contextsOf(page)).toBe(1);
  await expect(music).toBeEnabled();
  await music.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(music).toHaveAttribute('aria-valuetext', '25 %');
  await expect(page.getByRole('slider', { name: 'Effects' })).toHaveAttribute(
    'aria-valuetext',
    '75 %',
  );
  await expectAccessible(page, 'settings of sound');
  await player.button('Close settings').click();

  await page.close();
  const later = playerOn(await context.newPage());
  await countContexts(later.page);
  await later.open('#/play/first-contact');
  await later.arriveAt('first-contact');
  // Before a touch it may not be heard. (To look into the page counts as one here, so a unit test holds that.)
  await later.page.keyboard.press('Shift');
  await expect.poll(() => contextsOf(later.page)).toBe(1);
  await later.button('Settings').click();
  await expect(later.page.getByRole('slider', { name: 'Music' })).toHaveAttribute(
    'aria-valuetext',
    '25 %',
  );
});

test('captions tell what is heard, with the sound off', async ({ player }) => {
  const { page } = player;
  await countContexts(page);
  await player.open('#/', 'editor=plain&speed=fast');
  await expect(page.getByRole('switch', { name: 'Sound' })).not.toBeChecked();
  await player.button('Settings').click();
  await page.getByLabel('Captions for sounds').check();
  await player.button('Close settings').click();
  await player.begin();
  const captions = page.getByRole('log', { name: 'Captions' });
  await player.use(/steps to Lamp Street/);
  await expect(captions).toContainText('(a locked latch rattles)');
  await player.use(/Pier terminal/);
  await player.run();
  await expect(captions).toContainText('not yet)');
  await player.write(solutionOf('first-contact', 'send-a-text'));
  await player.button('Run').click();
  await expect(captions).toContainText('(a phone rings: Pico)');
  await expect(captions).toContainText('(a rising chime: done)');
  await expectAccessible(page, 'captions');
  await player.photograph('captions');
  await expect(captions).toBeEmpty();
  expect(await contextsOf(page)).toBe(0);
});

async function countContexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const Real = globalThis.AudioContext;
    Reflect.set(globalThis, 'contexts', 0);
    globalThis.AudioContext = class extends Real {
      constructor(options?: AudioContextOptions) {
        super(options);
        Reflect.set(globalThis, 'contexts', Number(Reflect.get(globalThis, 'contexts')) + 1);
      }
    };
  });
}

function contextsOf(page: Page): Promise<number> {
  return page.evaluate(() => Number(Reflect.get(globalThis, 'contexts')));
}
