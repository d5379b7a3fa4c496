import type { Page } from '@playwright/test';
import { drawingOf, passFrames, watchDrawing } from '../support/drawing.ts';
import { allLevels } from '../support/levels.ts';
import { expect, test } from './player.ts';
import { bringHome, visit } from './travel.ts';

/** The map of the pier in pixels of the art: 40 by 24 tiles. */
const lightMapOfPier = '640x384';

test('nothing is drawn while the terminal covers the world', async ({ player }) => {
  const { page } = player;
  await watchDrawing(page);
  await player.open('#/play/first-contact');
  await player.arriveAt('first-contact');
  const drawsIn = async (frames: number): Promise<number> => {
    await passFrames(page, 2);
    const { draws } = await drawingOf(page);
    await passFrames(page, frames);
    return (await drawingOf(page)).draws - draws;
  };
  expect(await drawsIn(20)).toBeGreaterThan(0);

  await player.use(/Pier terminal/);
  await expect(player.editor).toBeVisible();
  expect(await drawsIn(60)).toBe(0);

  await player.close();
  expect(await drawsIn(20)).toBeGreaterThan(0);
});

test('every picture is handed to the graphics card once, however often a place is entered', async ({
  player,
}) => {
  const { page } = player;
  await watchDrawing(page);
  await player.open();
  await expect(player.button('New game')).toBeVisible();
  for (const place of ['first-contact', 'lamp-street', 'fountain-square', 'first-contact']) {
    await visit(player, place);
    await passFrames(page, 3);
  }
  const { uploads } = await drawingOf(page);
  expect(Object.keys(uploads).length).toBeGreaterThan(8);
  expect(Object.entries(uploads).filter(([, times]) => times > 1)).toEqual([]);
});

test('a place that is left gives back what it was drawn into', async ({ player }) => {
  const { page } = player;
  await watchDrawing(page);
  await player.open('#/play/first-contact');
  await player.arriveAt('first-contact');
  await expect(player.here).toBeVisible();
  const texturesAfterVisits = async (): Promise<number> => {
    for (const place of ['lamp-street', 'first-contact']) {
      await visit(player, place);
      await passFrames(page, 3);
    }
    return (await drawingOf(page)).textures;
  };
  const before = await texturesAfterVisits();
  await texturesAfterVisits();
  expect(await texturesAfterVisits()).toBe(before);
});

test('the light of a place is drawn anew only when a light changes', async ({ player }) => {
  const { page } = player;
  await watchDrawing(page);
  await player.open('#/play/first-contact');
  await player.arriveAt('first-contact');
  await passFrames(page, 5);
  const paintedBefore = await lightDraws(page);
  expect(paintedBefore).toBeGreaterThan(0);

  await page.getByRole('application').focus();
  await page.keyboard.down('ArrowRight');
  await passFrames(page, 60);
  await page.keyboard.up('ArrowRight');
  expect(await lightDraws(page)).toBe(paintedBefore);

  await player.solve('Pier terminal', 'first-contact', 'send-a-text');
  await expect.poll(() => lightDraws(page)).toBeGreaterThan(paintedBefore);
});

test('less motion: the title and every place stand still, in the city as it lives', async ({
  player,
}) => {
  test.slow();
  const { page } = player;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await player.open();
  await bringHome(player);
  expect(await stirs(page, 40), 'title').toBe(false);
  for (const { id } of allLevels()) {
    await visit(player, id);
    // Whoever greets the player has done so.
    await passFrames(page, 90);
    expect(await stirs(page, 40), id).toBe(false);
  }

  // What stood still would move.
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.reload();
  const last = allLevels().at(-1)!.id;
  await player.arriveAt(last);
  expect(await stirs(page, 40)).toBe(true);
});

async function lightDraws(page: Page): Promise<number> {
  return (await drawingOf(page)).painted[lightMapOfPier] ?? 0;
}

/** Whether the world looks otherwise after so many frames, whatever lies over it. */
async function stirs(page: Page, frames: number): Promise<boolean> {
  const look = () => page.locator('#world').screenshot({ style: '#interface { opacity: 0; }' });
  const before = await look();
  await passFrames(page, frames);
  return !before.equals(await look());
}
