import { expect, playerOn, solutionOf, test } from './player.ts';
import { expectAccessible, expectFocusKept, expectReachable } from './rules-of-access.ts';

test('every screen keeps the rules of accessibility', async ({ player, context }) => {
  const { page } = player;
  const look = (screen: string) => expectAccessible(page, screen);
  await player.open();
  await expect(player.button('New game')).toBeVisible();
  await look('title');
  await player.button('New game').click();
  await player.stepAshore();
  await player.arriveAt('first-contact');
  await look('world');
  await player.use(/Pico/);
  await expect(player.button('Next')).toBeVisible();
  await look('dialogue');
  await player.listen();
  await expect(player.editor).toBeVisible();
  await look('code panel, plain');
  await player.run();
  await player.button('Hint').click();
  await look('after a miss, with a hint');
  await player.write(solutionOf('first-contact', 'send-a-text'));
  await player.run();
  await look('after a pass');
  await player.close();
  await player.button('Quest log').click();
  await look('quest log');
  await player.button('Close quest log').click();
  await player.button('Settings').click();
  await look('settings');
  await page.getByLabel('List of buttons instead of walking').check();
  await player.button('Close settings').click();
  await look('narrated mode');

  const second = playerOn(await context.newPage());
  await second.open('#/play/first-contact');
  await second.arriveAt('first-contact');
  await expect(second.page.getByRole('alert')).toBeVisible();
  await expectAccessible(second.page, 'an alert');
});

test('the first level is played by the keyboard alone, and the focus is never lost', async ({
  player,
}) => {
  const { page } = player;
  const { keyboard } = page;
  const world = page.getByRole('application');
  await player.open();
  await expect(player.button('New game')).toBeFocused();
  await keyboard.press('Enter');
  for (let question = 1; question < 5; question += 1) {
    await expect(player.button('Next')).toBeFocused();
    await keyboard.press('Enter');
  }
  await tabTo('Step ashore');
  await keyboard.press('Enter');
  await player.arriveAt('first-contact');
  await expect(world).toBeFocused();

  await player.walkUntil('ArrowRight', 'Talk to Pico');
  await keyboard.press('e');
  await expect(player.dialogue).toBeVisible();
  await keyboard.press('Escape');
  await expect(player.dialogue).toBeHidden();
  await expect(world).toBeFocused();
  await keyboard.press('e');
  for (const [line, key] of [
    ['I counted one of you', 'Enter'],
    ['The hatch is dark', 'e'],
    ['I mention it on the hour', '3'],
    ['one blank between two quotes', 'Enter'],
    ['easy to reach', 'Enter'],
  ] as const) {
    await expect(player.dialogue).toContainText(line);
    await expect(player.dialogue.getByRole('button').first()).toBeFocused();
    await keyboard.press(key);
  }
  await expect(player.editor).toBeFocused();
  await keyboard.press('Control+Enter');
  await expect(player.result).toHaveText(/^not yet/);
  await expect(player.editor).toBeFocused();
  await keyboard.press('Control+a');
  await keyboard.insertText(solutionOf('first-contact', 'send-a-text'));
  await keyboard.press('Control+Enter');
  await expect(player.result).toHaveText(/^passed/);
  await expect(player.button('Continue')).toBeFocused();
  await keyboard.press('Enter');
  await expect(player.editor).toBeHidden();
  await expect(world).toBeFocused();

  await keyboard.press('q');
  await expect(page.getByRole('dialog', { name: 'Quest log' })).toBeVisible();
  await keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(world).toBeFocused();
  await tabTo('The steps to Lamp Street');
  await keyboard.press('Enter');
  await player.arriveAt('lamp-street');
  await expectFocusKept(page);

  async function tabTo(name: string): Promise<void> {
    const isThere = () => player.button(name).evaluate((it) => it === document.activeElement);
    await expect(player.button(name)).toBeVisible();
    for (let presses = 0; presses < 30 && !(await isThere()); presses += 1)
      await keyboard.press('Tab');
    await expect(player.button(name)).toBeFocused();
  }
});

test('both levels are finished from the list with the picture hidden', async ({ player }) => {
  const { page } = player;
  await player.open();
  await player.button('Settings').click();
  await page.getByLabel('List of buttons instead of walking').check();
  await player.button('Close settings').click();
  await page.addStyleTag({ content: '#world { visibility: hidden }' });
  await player.button('New game').click();
  await player.stepAshore();
  await expect(page.getByRole('heading', { name: 'The ferry pier' }).last()).toBeFocused();
  await expect(page.locator('#world')).toHaveAttribute('aria-hidden', 'true');
  await player.use(/Pico/);
  await player.listen();
  await player.solve('Pier terminal', 'first-contact', 'send-a-text');
  await expectFocusKept(page);
  await player.use(/steps to Lamp Street/);
  await player.use(/Juno/);
  await player.listen();
  await player.solve('Door plate', 'lamp-street', 'two-keys');
  await player.solve('Lamp post 1', 'lamp-street', 'first-lamp');
  await player.solve('Card box', 'lamp-street', 'lamp-addresses');
  await player.solve('Lamp post 4', 'lamp-street', 'whole-street');
  await player.solve('Workbench', 'lamp-street', 'under-the-lid');
  await expect(player.objective).toContainText('5 of 5');
  await expect(player.objective).toContainText('Onward: The lane to Fountain Square');
});

test('on a narrow phone nothing is out of reach', async ({ player }) => {
  const { page } = player;
  await page.setViewportSize({ width: 360, height: 640 });
  const look = (screen: string) => expectReachable(page, screen);
  await player.open();
  await expect(player.button('New game')).toBeVisible();
  await look('title');
  await player.button('Settings').click();
  await look('settings');
  await player.button('Close settings').click();
  await player.button('New game').click();
  for (const asks of ['name', 'look', 'pace', 'route']) {
    if (asks === 'look') await expect(page.getByRole('tab', { name: 'Hair' })).toBeVisible();
    await look(`interview: ${asks}`);
    await player.button('Next').click();
  }
  await look('interview: reading');
  await player.button('Step ashore').click();
  await player.arriveAt('first-contact');
  await look('world');
  await player.use(/Pico/);
  await expect(player.button('Next')).toBeVisible();
  await look('dialogue');
  await player.button('Leave').click();
  await player.use(/Pier terminal/);
  await expect(player.editor).toBeVisible();
  await look('code panel');
  await player.run();
  await expect(player.result).toBeInViewport({ ratio: 1 });
  await player.button('Hint').click();
  await expect(page.getByText('There is exactly one empty place')).toBeInViewport({ ratio: 1 });
  await look('after a miss');
  await player.write(solutionOf('first-contact', 'send-a-text'));
  await player.run();
  await expect(player.button('Continue')).toBeInViewport({ ratio: 1 });
  await look('after a pass');
  await player.button('Continue').click();
  await player.button('Quest log').click();
  await look('quest log');
});

test('with large letters on a low page the result still comes into view', async ({ player }) => {
  const { page } = player;
  await player.open();
  await player.button('Settings').click();
  await page.getByLabel('Larger').check();
  await page.getByLabel('Plain font').check();
  await player.button('Close settings').click();
  await player.begin();
  await player.use(/Pier terminal/);
  await player.run();
  await expect(player.result).toBeInViewport({ ratio: 1 });
});

test('who asks the system for less motion gets it without asking the game', async ({ player }) => {
  const { page } = player;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await player.open();
  await player.button('New game').click();
  for (let question = 1; question < 5; question += 1) await player.button('Next').click();
  await expect(page.getByLabel('Less motion')).toBeChecked();
  await player.button('Step ashore').click();
  await player.arriveAt('first-contact');
  await player.use(/Pico/);
  await expect(page.locator('.word').first()).toHaveCSS('animation-name', 'none');
});
