import { join } from 'node:path';
import { type Level, objectiveKey } from '../../game/domain/level.ts';
import { complete, type Progress, startOf } from '../../game/domain/progress.ts';
import { nextObjective, usablesOf } from '../../game/domain/things.ts';
import { readCourse } from '../../game/node/levels/authored.ts';
import { refusePicture } from './no-picture.ts';
import { expect, type Player, test } from './player.ts';

const { course } = readCourse(join(import.meta.dirname, '../..'));
const levels = course.levels.map(({ level }) => level);

test('the whole story is played with the picture hidden, every objective of it', async ({
  player,
  page,
}) => {
  test.setTimeout(20 * 60_000);
  await refusePicture(page);
  await player.open();
  await player.button('Dismiss this warning').click();
  await player.button('New game').click();
  await player.stepAshore();
  await expect(page).toHaveURL(/#\/play\/first-contact$/);
  let progress = startOf(levels[0]!.id);

  for (let place = levels[0]!; ;) {
    progress = await playPlace(player, place, progress);
    const way = wayToWork(place, progress);
    if (way === null) break;
    for (const { exit, to } of way) {
      await useThing(player, exit);
      await expect(page).toHaveURL(new RegExp(`#/play/${to.id}$`));
      place = to;
    }
  }

  expect(course.keys.filter((key) => !progress.completed.includes(key))).toEqual([]);
});

/** Talks to everybody, does every objective that is open, and hears what people say in the end. */
async function playPlace(player: Player, level: Level, before: Progress): Promise<Progress> {
  await talkToAll(player, level, before);
  let progress = before;
  for (;;) {
    const terminal = openTerminal(level, progress);
    if (!terminal) break;
    await test.step(`${level.id}: ${terminal.objective}`, async () => {
      await useThing(player, terminal.id);
      await expect(player.editor).toBeVisible();
      await player.solve(terminal.id, level.id, terminal.objective);
    });
    progress = complete(progress, objectiveKey(level.id, terminal.objective));
  }
  if (progress !== before) await talkToAll(player, level, progress);
  return progress;
}

async function talkToAll(player: Player, level: Level, progress: Progress): Promise<void> {
  for (const { thing, use } of usablesOf(level, progress)) {
    if (use.kind !== 'talk' || thing.kind !== 'npc') continue;
    await useThing(player, thing.id);
    await player.listen();
    if (await player.editor.isVisible()) await player.close();
  }
}

async function useThing(player: Player, id: string): Promise<void> {
  await player.here.locator(`[data-thing="${id}"]`).click();
}

function openTerminal(level: Level, progress: Progress) {
  const open = usablesOf(level, progress).flatMap(({ thing, use }) =>
    use.kind === 'code' && thing.kind === 'terminal' ? [thing] : [],
  );
  return open.find(
    ({ objective }) => !progress.completed.includes(objectiveKey(level.id, objective)),
  );
}

interface Step {
  readonly exit: string;
  readonly to: Level;
}

/** The shortest way over open exits to a place where something is to be done; null when nothing is anywhere. */
function wayToWork(from: Level, progress: Progress): readonly Step[] | null {
  const ways: { readonly at: Level; readonly steps: readonly Step[] }[] = [{ at: from, steps: [] }];
  for (const { at, steps } of ways) {
    if (steps.length > 0 && nextObjective(at, progress) && openTerminal(at, progress)) return steps;
    for (const { thing, use } of usablesOf(at, progress)) {
      const to = use.kind === 'travel' ? levels.find(({ id }) => id === use.to) : undefined;
      if (to && !ways.some((way) => way.at === to))
        ways.push({ at: to, steps: [...steps, { exit: thing.id, to }] });
    }
  }
  return null;
}
