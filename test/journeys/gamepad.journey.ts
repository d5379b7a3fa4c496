import type { Page } from '@playwright/test';
import { expect, test } from './player.ts';

const buttons = { a: 0, b: 1, start: 9, down: 13, right: 15 } as const;

test('a gamepad walks, talks, goes back and opens the quest log; hints name its buttons', async ({
  player,
}) => {
  const { page } = player;
  await plugIn(page);
  await player.open('#/play/first-contact');
  await player.arriveAt('first-contact');
  await page.evaluate(() => void dispatchEvent(new Event('gamepadconnected')));

  const prompt = page.locator('.prompt');
  await hold(page, 'right', true);
  // Looked at with every picture: a moment later one has walked on.
  await page.waitForFunction(
    () => /^A\s*Talk to Pico/.test(document.querySelector('.prompt')?.textContent ?? ''),
    undefined,
    { polling: 'raf' },
  );
  await hold(page, 'right', false);
  await press(page, 'a');
  await expect(player.dialogue).toBeVisible();
  const first = await player.dialogue.textContent();
  await expect(player.dialogue.getByRole('button').first()).toBeFocused();
  await press(page, 'a');
  await expect.poll(() => player.dialogue.textContent()).not.toBe(first);
  await press(page, 'b');
  await expect(player.dialogue).toBeHidden();

  await press(page, 'start');
  const log = page.getByRole('dialog', { name: 'Quest log' });
  await expect(log).toBeVisible();
  await press(page, 'down');
  await expect(log.locator(':focus')).toHaveCount(1);
  await press(page, 'b');
  await expect(log).toBeHidden();

  await page.keyboard.press('Shift');
  await expect(prompt).toHaveText(/^E\s*Talk to Pico/);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  test('what is near can be used by one large button', async ({ player }) => {
    const { page } = player;
    await plugIn(page);
    await player.open('#/play/first-contact');
    await player.arriveAt('first-contact');
    await page.getByRole('application').focus();
    await player.walkUntil('ArrowRight', 'Talk to Pico');
    await player.button('Settings').tap();
    await player.button('Close settings').tap();
    const use = page.locator('.prompt-button');
    await expect(use).toHaveText('Talk to Pico');
    await use.tap();
    await expect(player.dialogue).toBeVisible();
  });
});

type Button = keyof typeof buttons;

/** A pad of the standard mapping that only the test can press. */
async function plugIn(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const pad = {
      mapping: 'standard',
      axes: [0, 0],
      buttons: Array.from({ length: 17 }, () => ({ pressed: false })),
    };
    Reflect.set(globalThis, 'pad', pad);
    navigator.getGamepads = () => [pad] as unknown as (Gamepad | null)[];
  });
}

async function hold(page: Page, button: Button, pressed: boolean): Promise<void> {
  await page.evaluate(
    ([place, isDown]) => {
      const { buttons: all } = Reflect.get(globalThis, 'pad') as {
        buttons: { pressed: boolean }[];
      };
      all[place]!.pressed = isDown;
      return new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      });
    },
    [buttons[button], pressed] as const,
  );
}

async function press(page: Page, button: Button): Promise<void> {
  await hold(page, button, true);
  await hold(page, button, false);
}
