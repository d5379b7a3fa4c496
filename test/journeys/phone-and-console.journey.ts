import { type Player, expect, solutionOf, test } from './player.ts';
import { expectAccessible, expectFocusKept, expectReachable } from './rules-of-access.ts';

/** A run at a terminal that passes, and back into the city unless the panel is to stay. */
async function pass(player: Player, level: string, objective: string): Promise<void> {
  await player.open(`#/play/${level}/${objective}`);
  await player.write(solutionOf(level, objective));
  await player.run();
  await expect(player.result).toHaveText(/^passed/);
}

test('a look at the phone after the first run, and at the phone that answered', async ({
  player,
}) => {
  const { page } = player;
  const phone = page.getByRole('dialog', { name: 'Phone' });
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await pass(player, 'first-contact', 'send-a-text');
  await player.close();
  expect(fetched.filter((url) => /phone-dialog|console-dialog/.test(url))).toEqual([]);
  await expect(player.button('Phone')).toHaveAttribute('aria-description', 'One new text.');
  await player.photograph('phone-rings');

  await player.button('Phone').click();
  await expect(phone).toContainText(/delivered\s*one segment\s*\$0\.0083\s*20:12:31/);
  await expect(phone).toContainText('RECEIVED. I counted');
  await expectAccessible(page, 'own phone');
  await player.photograph('phone');

  await phone.getByRole('radio', { name: 'Pico' }).check();
  await phone.getByLabel(/Text from Pico to/).fill('Anybody there?');
  await player.button('Send').click();
  await expect(phone).toContainText('It came in, and no code was asked');
  await phone.getByLabel(/Text from Pico to/).fill('stop');
  await page.keyboard.press('Enter');
  await expect(phone).toContainText('The network itself answered STOP');
  await expect(phone).toContainText('You have successfully been unsubscribed');
  await expect(phone).toContainText('was told to stop');
  await expectAccessible(page, 'phone of another, after STOP');
  await player.photograph('phone-of-another');
  await phone.getByRole('radio', { name: 'Yours' }).check();
  await expect(phone).toContainText('has said STOP');
  await player.button('Close phone').click();
  await expect(player.button('Phone')).not.toHaveAttribute('aria-description');
});

test('a text typed by hand runs a desk that answers', async ({ player }) => {
  const { page } = player;
  const phone = page.getByRole('dialog', { name: 'Phone' });
  await pass(player, 'answering-house', 'one-fixed-answer');
  await page.getByRole('group', { name: 'Look closer' }).getByRole('button').first().click();
  await phone.getByRole('radio').nth(1).check();
  await phone.locator('input.text-field').fill('Are you there?');
  await player.button('Send').click();
  await expect(phone).toContainText('Your code answered with one text.');
  await player.button('Take my texts back').click();
  await expect(phone).not.toContainText('Are you there?');
  await expect(phone.locator('input.text-field')).toBeFocused();
  await player.button('Close phone').click();
  await expect(player.result).toHaveText(/^passed/);

  await page.getByRole('group', { name: 'Look closer' }).getByRole('button').last().click();
  await page.getByRole('tab', { name: /Webhooks/ }).click();
  await page.locator('.unfold > summary').first().click();
  await expect(page.getByRole('dialog')).toContainText('<Response>');
  await expectAccessible(page, 'console: webhooks');
});

test('the console tells what happened, leaf by leaf', async ({ player, context }) => {
  const { page } = player;
  const desk = page.getByRole('dialog', { name: 'Console' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await player.open('#/play/lamp-street/lamp-addresses');
  await player.run();
  await player.close();
  await player.button('Console').click();
  await expect(desk).toContainText(/Balance\s*\$\d/);
  await expect(desk).toContainText('This will cost');
  await expectAccessible(page, 'console: account');

  await leaf('Requests');
  await expect(desk).toContainText(/error 21211/);
  await expect(desk).toContainText('https://api.twilio.com/2010-04-01/Accounts/');
  await expectAccessible(page, 'console: requests');
  await player.button('Copy as curl').click();
  await expect(desk).toContainText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('curl -X POST');
  expect(copied).toContain('-u "$TWILIO_ACCOUNT_SID:$TWILIO_AUTH_TOKEN"');

  await leaf('Messages');
  await expectAccessible(page, 'console: messages');
  await leaf('Debugger');
  await expect(desk).toContainText("21211Invalid 'To' Phone Number");
  await desk.getByRole('button', { name: /21211/ }).click();
  await expect(page.getByRole('dialog', { name: 'Library' })).toContainText('21211');
  await page.keyboard.press('Escape');
  await expect(desk).toBeVisible();
  await expect(desk.getByRole('button', { name: /21211/ })).toBeFocused();
  await expectAccessible(page, 'console: debugger');
  await page.getByRole('tab', { name: 'Usage' }).click();
  await expectAccessible(page, 'console: usage');

  /** Opens a leaf, and the first thing on it. */
  async function leaf(name: string): Promise<void> {
    await page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
    const first = page.locator('.unfold > summary').first();
    if (await first.isVisible()) await first.click();
  }
});

test('phone and console by the keyboard alone, and the focus goes back', async ({ player }) => {
  const { page } = player;
  const { keyboard } = page;
  await pass(player, 'lamp-street', 'lamp-addresses');
  await player.close();
  await player.button('Phone').focus();
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Phone' })).toBeFocused();
  await tabTo(/^Cy:/);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Cy' })).toBeFocused();
  await keyboard.press('q');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(player.button('Phone')).toBeFocused();

  await player.button('Console').focus();
  await keyboard.press('Enter');
  await tabTo(/^Account$/, 'tab');
  await keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: /^Requests/ })).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Copy as curl');
  await keyboard.press('Escape');
  await expect(player.button('Console')).toBeFocused();
  await expectFocusKept(page);

  async function tabTo(name: RegExp, role: 'button' | 'tab' = 'button'): Promise<void> {
    const target = page.getByRole('dialog').getByRole(role, { name });
    const isThere = () => target.evaluate((it) => it === document.activeElement);
    for (let presses = 0; presses < 20 && !(await isThere()); presses += 1)
      await keyboard.press('Tab');
    await expect(target).toBeFocused();
  }
});

test('on a narrow phone both stay within reach', async ({ player }) => {
  const { page } = player;
  await page.setViewportSize({ width: 360, height: 640 });
  await pass(player, 'lamp-street', 'lamp-addresses');
  await player.close();
  await player.button('Phone').click();
  await expect(page.getByRole('list', { name: 'Threads' })).toBeVisible();
  await expectReachable(page, 'threads');
  await page.getByRole('button', { name: /^Cy:/ }).click();
  await expect(page.getByRole('list', { name: 'Threads' })).toBeHidden();
  await expectReachable(page, 'a thread');
  await player.button('All threads').click();
  await expect(page.getByRole('button', { name: /^Cy:/ })).toBeFocused();
  await page.getByRole('radio', { name: 'Ada' }).check();
  await expectReachable(page, 'the phone of another');
  await player.button('Close phone').click();
  await player.button('Console').click();
  for (const name of ['Account', 'Requests', 'Messages', 'Webhooks', 'Debugger', 'Usage']) {
    await page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
    const first = page.locator('.unfold > summary').first();
    if (await first.isVisible()) await first.click();
    await expectReachable(page, `console: ${name}`);
  }
});

test('who wants less motion sees the badge and nothing that shakes', async ({ player }) => {
  const { page } = player;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await pass(player, 'first-contact', 'send-a-text');
  await player.close();
  await expect(page.locator('.hud-badge')).toHaveText('1');
  await expect(page.locator('[data-ringing="true"] .icon')).toHaveCSS('animation-name', 'none');
});
