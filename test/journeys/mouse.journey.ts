import { type Page } from '@playwright/test';
import { allLevels } from '../support/levels.ts';
import { expect, test } from './player.ts';

test('a click on a person walks there and talks, a click on the ground walks', async ({
  player,
}) => {
  const { page } = player;
  await player.open('#/play/first-contact');
  await player.arriveAt('first-contact');
  const [spawn, pico] = [placeOf('start'), placeOf('pico')];
  await clickBeside(page, pico.x - spawn.x, pico.y - spawn.y - 8);
  await expect(player.dialogue).toBeVisible();
  await player.button('Leave').click();
  const prompt = page.locator('.prompt');
  await expect(prompt).toContainText('Talk to Pico');
  await clickBeside(page, -100, 10);
  await expect(prompt).toBeHidden();
});

/** Clicks the city so many art pixels beside the player, who stands in the middle of the picture. */
async function clickBeside(page: Page, x: number, y: number): Promise<void> {
  const canvas = page.locator('#world canvas');
  const zoom = await canvas.evaluate((it: HTMLCanvasElement) => it.clientWidth / it.width);
  const box = await canvas.boundingBox();
  if (!box) throw new Error('The city is not on the page.');
  await page.mouse.click(box.x + box.width / 2 + x * zoom, box.y + box.height / 2 + y * zoom);
}

function placeOf(id: string): { readonly x: number; readonly y: number } {
  const thing = allLevels()[0]?.map.things.find((each) => each.id === id);
  if (!thing) throw new Error(`The pier has no ${id}.`);
  return thing;
}
