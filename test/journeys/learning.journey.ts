import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { puzzleOf } from '../../game/domain/parsons.ts';
import { expect, type Player, solutionOf, test } from './player.ts';
import { expectAccessible, expectReachable } from './rules-of-access.ts';

const terminal = '#/play/first-contact/send-a-text';
const solution = solutionOf('first-contact', 'send-a-text');

test('who is stuck climbs the ladder to the puzzle, puts its lines in order and passes', async ({
  player,
}) => {
  const { page } = player;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await player.open(terminal);
  for (let run = 0; run < 3; run += 1) {
    await expect(player.button('Open hint 1')).toBeHidden();
    await player.run();
  }
  await player.button('Open hint 1').click();
  await expect(page.getByText('There is exactly one empty place')).toBeVisible();
  const before = asked.length;
  for (let hint = 2; hint <= 5; hint += 1) await player.button('Hint').click();

  const lines = page.getByRole('list', { name: 'Lines to put in order' });
  await expect(lines).toBeVisible();
  expect(asked.slice(before).some((url) => url.includes('solution'))).toBe(true);
  await expectAccessible(page, 'the puzzle');
  await page.setViewportSize({ width: 360, height: 640 });
  await expectReachable(page, 'the puzzle');
  await page.setViewportSize({ width: 1280, height: 720 });

  const { pieces } = puzzleOf(solution, await player.editor.inputValue());
  const shown = () => lines.locator('pre').allTextContents();
  // The first place by dragging, the second by its button, the rest by the keys.
  await drag(player, (await shown()).indexOf(pieces[0]!), 0);
  expect((await shown())[0]).toBe(pieces[0]);
  for (let place = 1; place < pieces.length; place += 1) {
    while ((await shown())[place] !== pieces[place]) {
      const at = (await shown()).indexOf(pieces[place]!, place);
      const up = lines
        .getByRole('listitem')
        .nth(at)
        .getByRole('button', { name: /^Move up/ });
      if (place === 1) await up.click();
      else {
        await up.focus();
        await page.keyboard.press('ArrowUp');
        await expect(page.locator(':focus')).toHaveAttribute('aria-label', /^Move up/);
      }
    }
  }
  await expect(page.getByText('That is the program.')).toBeVisible();
  await player.button('Put it into the editor').click();
  await player.run();
  await expect(player.result).toHaveText(/^passed/);
});

async function drag({ page }: Player, from: number, to: number): Promise<void> {
  const lines = page.getByRole('list', { name: 'Lines to put in order' }).getByRole('listitem');
  if (from === to) return;
  await lines.nth(from).hover();
  await page.mouse.down();
  await lines.nth(to).hover();
  await page.mouse.up();
}

test('an error opens its card, and the library finds words and codes without a network', async ({
  player,
  context,
}) => {
  const { page } = player;
  await player.open(terminal);
  await player.write(solution.replace(`body: 'Hello, Port Relay!'`, `body: ''`));
  await player.run();
  await player.button('Open the card: 21602').click();
  const library = page.getByRole('dialog', { name: 'Library' });
  await expect(library).toContainText('Neither text nor media');
  await expectAccessible(page, 'the library');
  await context.setOffline(true);
  await library.getByRole('searchbox').fill('21211');
  await library
    .getByRole('button', { name: /No phone number/ })
    .first()
    .click();
  await expect(library.locator('.card')).toContainText('21211');
  await page.setViewportSize({ width: 360, height: 640 });
  await expectReachable(page, 'the library');
  await player.button('Close the library').click();
});

test('days later a letter waits quietly, is answered, and is not asked again the same day', async ({
  player,
}) => {
  const { page } = player;
  await page.clock.setFixedTime(new Date('2026-11-02T09:00:00'));
  await player.open(terminal);
  await player.write(solution);
  await player.run();
  await player.close();
  const log = player.button('Quest log');
  await expect(log).not.toHaveAttribute('aria-description');

  await page.clock.setFixedTime(new Date('2026-11-05T09:00:00'));
  await page.reload();
  await expect(log).toHaveAttribute('aria-description', 'One letter waits.');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await log.click();
  await page.getByRole('button', { name: /^Letters/ }).click();
  await player.button('from, to, body').click();
  await expect(page.getByText('Yes. Who sends, who receives')).toBeVisible();
  await expectAccessible(page, 'letters');
  await player.button('Badges').click();
  await expect(page.getByText('earned First Light')).toBeVisible();
  await expectAccessible(page, 'badges');
  await player.button('Close quest log').click();
  await page.reload();
  await player.arriveAt('first-contact');
  await expect(log).not.toHaveAttribute('aria-description');
});

test('what is finished can be read, watched, opened and taken home as a project', async ({
  player,
}) => {
  const { page } = player;
  await player.open(terminal);
  await player.write(solution);
  await player.run();
  await player.close();
  await player.button('Quest log').click();
  await player.button('Finished').click();
  await page.getByText('Send a text', { exact: true }).last().click();
  await expect(page.getByText('You made one HTTPS request')).toBeVisible();
  await expectAccessible(page, 'what is finished');
  await page.setViewportSize({ width: 360, height: 640 });
  await expectReachable(page, 'what is finished');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    player.button('Take it home (.zip): Send a text').click(),
  ]);
  const files = unzipSync(readFileSync(await file.path()));
  expect(strFromU8(files['relay-quest-first-contact-send-a-text/main.js']!)).toBe(solution);
  await player.button('Open the terminal: Send a text').click();
  await expect(player.editor).toBeVisible();
  await player.run();
  await expect(player.result).toHaveText(/^passed/);
  await player.write('// my next idea');
  await player.close();

  // What once passed runs again; what is being written stays.
  await player.button('Quest log').click();
  await player.button('Finished').click();
  await page.getByText('Send a text', { exact: true }).last().click();
  await player.button('Watch it again: Send a text').click();
  await expect(player.result).toHaveText(/^passed/);
  await expect(player.editor).toHaveValue('// my next idea');
});

test('the interview sets the pace, and Settings changes it', async ({ player }) => {
  const { page } = player;
  await player.open();
  await player.button('New game').click();
  await expectAccessible(page, 'interview: name');
  await player.button('Skip').click();
  await expect(page.getByRole('tab', { name: 'Hair' })).toBeVisible();
  await expectAccessible(page, 'interview: look');
  await player.button('Skip').click();
  await page.getByLabel('Never, or once').check();
  await expectAccessible(page, 'interview: pace');
  await player.button('Next').click();
  await expectAccessible(page, 'interview: route');
  await player.button('Skip').click();
  await expectAccessible(page, 'interview: reading');
  await player.button('Step ashore').click();
  await player.arriveAt('first-contact');
  await player.use(/Pier terminal/);
  await player.run();
  await player.run();
  await expect(player.button('Open hint 1')).toBeVisible();
  await player.close();
  await player.button('Settings').click();
  await page.getByLabel('Most days').check();
  await player.button('Close settings').click();
  await player.use(/Pier terminal/);
  await expect(player.editor).toBeVisible();
  await expect(player.button('Open hint 1')).toBeHidden();
  await expect(page.getByText('Pico’s chest is dark')).toBeHidden();
});
