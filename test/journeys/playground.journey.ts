import { expectAccessible, expectReachable } from './rules-of-access.ts';
import { expect, test } from './player.ts';

test('a leader codes live: answers a text, swaps the handler, shares it, opens the link', async ({
  player,
}) => {
  const { page, button, editor, result } = player;
  await page.setViewportSize({ width: 1280, height: 720 });
  await player.open();
  await button('Playground').click();
  await expect(editor).toHaveValue(/Hello from the playground/);
  await button('Run').click();
  await expect(result).toHaveText('done');

  await page.getByRole('radio', { name: 'Desk with a webhook' }).check();
  await expect(page).toHaveURL(/#\/playground\/webhook$/);
  await button('Run').click();
  const live = page.getByRole('status', { name: 'Live' });
  await expect(live).toContainText('Your code listens.');
  const phone = page.getByRole('region', { name: 'Pico' });
  const text = phone.getByLabel('Text from Pico to +14155550100');
  await text.fill('Open?');
  await text.press('Enter');
  await expect(phone.getByText('You wrote: Open?')).toBeVisible();
  await expect(page.getByRole('log', { name: 'Console' })).toContainText('wrote Open?');

  const better = (await editor.inputValue()).replace('You wrote: ', 'Swapped: ');
  await player.write(better);
  await button('Swap code').click();
  await text.fill('And now?');
  await text.press('Enter');
  await expect(phone.getByText('Swapped: And now?')).toBeVisible();
  await expect(phone.getByText('You wrote: Open?')).toBeAttached();
  await expectAccessible(page, 'playground');
  for (const [width, height] of [
    [640, 360],
    [360, 640],
    [1280, 720],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expectReachable(page, `playground, ${width}x${height}`);
  }

  await button('1 hour later').click();
  await expect(live).toContainText('19:0');
  await button('Close desk').click();
  await expect(live).toContainText('Closed.');

  await button('Share').click();
  const field = page.getByLabel('Link with your code in it');
  await expect(field).toHaveValue(/#\/playground\/webhook\/z\.[\w-]+$/);
  const link = await field.inputValue();
  await page.goto(`${link}?editor=plain`);
  await page.reload();
  await expect(editor).toHaveValue(better);
  await expect(result).toHaveText('');
  await expect(page.getByRole('note')).toContainText('Nothing of it has run');
});

test('a handler that breaks is told at the result, with its line, and slow motion meets the text again', async ({
  player,
}) => {
  const { button, editor, page, result } = player;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 720 });
  await player.open('#/playground/webhook');
  await expect(editor).toHaveValue(/desk.listen/);
  await button('Run').click();
  await expect(result).toHaveText('done');
  const broken = (await editor.inputValue()).replace(
    'console.log(req',
    'req.nobody.x;\n  console.log(req',
  );
  await player.write(broken);
  await button('Swap code').click();
  const text = page.getByLabel('Text from Pico to +14155550100');
  await text.fill('Anybody?');
  await text.press('Enter');
  await expect(result).toHaveText(
    "error: TypeError: Cannot read properties of undefined (reading 'x') (line 8)",
  );
  await expect(page.getByRole('status', { name: 'Live' })).toContainText('Your code listens.');
  const console = page.getByRole('log', { name: 'Console' });
  await expect(console.getByText('main.js:8:14')).toBeInViewport();

  await button('Slow motion').click();
  const slider = page.getByRole('slider', { name: 'Go to moment' });
  await slider.press('End');
  await expect(page.getByRole('list', { name: 'What happened' })).toContainText(
    'reaches your code',
  );
  await button('10 seconds later').click();
  await expect(result).toHaveText('done');
});

test('an endless handler ends with its line, and the city takes better code', async ({
  player,
}) => {
  const { button, editor, page, result } = player;
  await player.open('#/playground/webhook');
  await expect(editor).toHaveValue(/desk.listen/);
  await player.write(`exports.handler = (context, event, callback) => {
  while (true) {}
};`);
  await button('Run').click();
  await expect(result).toHaveText('done');
  const text = page.getByLabel('Text from Pico to +14155550100');
  await text.fill('Anybody?');
  await text.press('Enter');
  await expect(result).toHaveText('stopped: your loop on line 2 never ends');
  await player.write("exports.handler = (context, event, callback) => callback(null, 'Here.');");
  await button('Swap code').click();
  await text.fill('And now?');
  await text.press('Enter');
  await expect(page.getByRole('region', { name: 'Pico' }).getByText('Here.')).toBeVisible();
});
