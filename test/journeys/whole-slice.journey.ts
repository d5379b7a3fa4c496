import { expect, solutionOf, test } from './player.ts';

test('a newcomer finishes both levels from the list of things here', async ({ player }) => {
  await player.open();
  await player.begin();
  await expect(player.objective).toContainText('Send a text');

  await player.use(/Pico/);
  await player.listen();
  await player.solve('Pier terminal', 'first-contact', 'send-a-text');
  await player.use(/steps to Lamp Street/);
  await expect(player.objective).toContainText('0 of 5');

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

test('the first level is finished by walking with the keys alone', async ({ player }) => {
  const { page } = player;
  await player.open('#/play/first-contact');
  const world = page.getByRole('application');
  await player.arriveAt('first-contact');
  await world.focus();
  await player.walkUntil('ArrowRight', 'Pier terminal');
  await page.keyboard.press('e');
  await expect(player.editor).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(solutionOf('first-contact', 'send-a-text'));
  await page.keyboard.press('Control+Enter');
  await expect(player.result).toHaveText(/^passed/);
});

test('a reload comes back to the same place with the same progress and draft', async ({
  player,
}) => {
  const { page } = player;
  await player.open('#/play/first-contact/send-a-text');
  await player.write(solutionOf('first-contact', 'send-a-text'));
  await player.run();
  await player.close();
  await player.use(/steps to Lamp Street/);
  await player.use(/Door plate/);
  await player.write('// my half-finished thought');
  await page.reload();
  await expect(player.editor).toHaveValue('// my half-finished thought');
  await player.close();
  await expect(player.objective).toContainText('0 of 5');
  await player.use(/steps down to the pier/);
  await expect(player.objective).toContainText('1 of 1');
});

test('everything works on a plain-http address that is no secure context', async ({
  player,
  baseURL,
}) => {
  const { page } = player;
  await page.goto(
    `http://relay.test:${new URL(baseURL ?? '').port}/?editor=plain&speed=instant#/play/first-contact/send-a-text`,
  );
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await player.write(solutionOf('first-contact', 'send-a-text'));
  await player.run();
  await expect(player.result).toHaveText(/^passed/);
  await page.reload();
  await player.close();
  await expect(player.objective).toContainText('1 of 1');
});
