import { objectiveKey } from '../../game/domain/level.ts';
import { allLevels } from '../support/levels.ts';
import { expect, type Player } from './player.ts';

/** By its address, without a new page. */
export async function visit(player: Player, place: string): Promise<void> {
  await player.page.evaluate((level) => {
    location.hash = `#/play/${level}`;
  }, place);
  await player.arriveAt(place);
}

/** Brings in the save of somebody who has done everything. */
export async function bringHome(player: Player): Promise<void> {
  const levels = allLevels();
  const completed = levels.flatMap(({ id, objectives }) =>
    objectives.map((objective) => objectiveKey(id, objective.id)),
  );
  const progress = { completed, place: { level: levels[0]!.id, at: null, spawn: 'start' } };
  const save = { game: 'relay-quest', schema: 1, name: 'Ada', progress, settings: {}, drafts: {} };
  await player.button('Settings').click();
  await player.page.locator('input[type=file]').setInputFiles({
    name: 'save.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(save)),
  });
  await expect(player.page.getByText('nothing you had is lost')).toBeVisible();
  await player.button('Close settings').click();
}
