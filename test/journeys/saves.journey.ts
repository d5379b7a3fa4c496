import { expect, playerOn, solutionOf, test } from './player.ts';

const terminal = '#/play/first-contact/send-a-text';
const solution = solutionOf('first-contact', 'send-a-text');

test('a second tab says that it does not save, and does not', async ({ player, context }) => {
  await player.open('#/play/first-contact');
  await player.arriveAt('first-contact');
  const second = playerOn(await context.newPage());
  await second.open(terminal);
  await expect(second.page.getByRole('alert')).toContainText('does not save');
  await second.write(solution);
  await second.run();
  await second.close();
  await expect(second.objective).toContainText('1 of 1');
  await second.page.close();
  await player.page.reload();
  await expect(player.objective).toContainText('0 of 1');
});

test('a save goes out as a file and comes in on another device', async ({ player, browser }) => {
  const { page } = player;
  await player.open(terminal);
  await player.write(solution);
  await player.run();
  await player.close();
  await player.button('Settings').click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    player.button('Export save').click(),
  ]);
  const path = await file.path();

  const device = await browser.newContext({ baseURL: new URL(page.url()).origin });
  const other = playerOn(await device.newPage());
  await other.open();
  await other.button('Settings').click();
  const picker = other.page.locator('input[type=file]');
  await picker.setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('?'),
  });
  await expect(other.page.getByText('That file could not be read')).toBeVisible();
  await picker.setInputFiles(path);
  await expect(other.page.getByText('nothing you had is lost')).toBeVisible();
  await other.button('Close settings').click();
  await other.button('Continue').click();
  await expect(other.objective).toContainText('1 of 1');
  await other.open(terminal);
  await other.page.reload();
  await expect(other.editor).toHaveValue(solution);
  await other.close();
  await expect(other.objective).toContainText('1 of 1');
  await device.close();
});

test('a reload in the middle of an endless loop brings the code back unexecuted', async ({
  player,
}) => {
  const loop = 'for (;;) {}';
  await player.open(terminal);
  await player.write(loop);
  await player.button('Run').click();
  await expect(player.result).toHaveText('running');
  await player.page.reload();
  await expect(player.editor).toHaveValue(loop);
  await expect(player.result).toHaveText('');
  await player.write(solution);
  await player.run();
  await expect(player.result).toHaveText(/^passed/);
});

test('a new game asks before it replaces one, and Continue comes back', async ({ player }) => {
  const { page } = player;
  await player.open(terminal);
  await player.write(solution);
  await player.run();
  await player.close();
  await player.button('Main menu').click();
  await player.button('New game').click();
  await expect(page.getByRole('dialog', { name: 'Begin again?' })).toBeVisible();
  await expect(player.button('Keep my game')).toBeFocused();
  await page.keyboard.press('Enter');
  await player.button('Continue').click();
  await expect(player.objective).toContainText('1 of 1');
  await player.button('Main menu').click();
  await player.button('New game').click();
  await player.button('Replace it').click();
  await player.stepAshore();
  await expect(player.objective).toContainText('0 of 1');
  await player.use(/Pier terminal/);
  await expect(player.editor).toHaveValue(/body: ''/);
});
