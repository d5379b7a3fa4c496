import { passFrames } from '../support/drawing.ts';
import { allLevels } from '../support/levels.ts';
import { expect, type Player, test } from './player.ts';
import { bringHome, visit } from './travel.ts';

test('every district stands, in the Hush and as it lives, and is photographed', async ({
  player,
}) => {
  test.slow();
  await player.page.setViewportSize({ width: 1280, height: 720 });
  await player.open();
  await expect(player.button('New game')).toBeVisible();
  await photographAll(player, 'hush');
  await player.open();
  await bringHome(player);
  await photographAll(player, 'live');
});

async function photographAll(player: Player, state: string): Promise<void> {
  for (const { id, title } of allLevels()) {
    await visit(player, id);
    await expect(player.page.getByRole('heading', { name: title }).last()).toBeAttached();
    await passFrames(player.page, 30);
    await player.photograph(`${state}-${id}`);
  }
}
