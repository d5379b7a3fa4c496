import { refusePicture } from './no-picture.ts';
import { expect, test } from './player.ts';

const terminal = '#/play/first-contact/send-a-text';
const keys = `import twilio from 'twilio';\nconst client = twilio();\n`;

const programs: readonly (readonly [string, string, RegExp])[] = [
  ['a syntax error', `${keys}const x = ;`, /line 3/],
  ['a thrown error', `${keys}throw new Error('oh no');`, /^error: .*oh no.*line 3/],
  ['an endless loop', `${keys}for (;;) {}`, /^stopped: /],
  ['a memory bomb', `const a = []; for (;;) a.push(new Array(1e5).fill(1));`, /^(stopped|error): /],
  ['no code at all', '', /^not yet: /],
  [
    'wrong credentials',
    `import twilio from 'twilio';\nawait twilio('AC0123456789abcdef0123456789abcdef', 'wrong').messages.create({ to: '+16285550100', from: '+14155550100', body: 'x' });`,
    /^not yet: /,
  ],
  ['an unknown module', `import x from 'left-pad';`, /^error: .*left-pad/],
];

for (const [name, code, sentence] of programs) {
  test(`${name} gets a sentence and the next run is fine`, async ({ player }) => {
    await player.open(terminal);
    await player.write(code);
    await player.run();
    await expect(player.result).toHaveText(sentence);
    await player.write(
      `${keys}await client.messages.create({ to: '+16285550100', from: '+14155550100', body: 'Hi' });`,
    );
    await player.run();
    await expect(player.result).toHaveText(/^passed/);
  });
}

test('a loop can be stopped by its button', async ({ player }) => {
  await player.open(terminal);
  await player.write(`await new Promise(() => {});\n`.repeat(1) + 'while (true) {}');
  await player.page.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(player.result).toHaveText(/^(running|stopped)/);
  await expect(player.result).toHaveText(/^stopped: /);
});

test('a level that cannot be fetched leaves the game where it was', async ({ player, page }) => {
  await player.open('#/play/first-contact');
  await expect(player.objective).toBeVisible();
  await page.route('**/*.js', (route) => route.abort());
  await page.evaluate(() => {
    location.hash = '#/play/lamp-street';
  });
  await expect(page.getByText(/could not be fetched/)).toBeVisible();
  await expect(player.here.getByRole('button', { name: /Pico/ })).toBeVisible();
});

test('an address that leads nowhere says so', async ({ player, page }) => {
  await player.open('#/play/atlantis');
  await expect(page.getByText(/no place called/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'New game' })).toBeVisible();
});

test('a save that cannot be read is put aside with a sentence', async ({ player, page }) => {
  await player.open('#/play/first-contact');
  await expect(player.objective).toBeVisible();
  await page.goto('./favicon-does-not-exist');
  await page.evaluate(async () => {
    const open = indexedDB.open('relay-quest');
    await new Promise((resolve) => (open.onsuccess = resolve));
    const write = open.result.transaction('profiles', 'readwrite');
    write.objectStore('profiles').put({ slot: 'first', schema: 1, name: 5 });
    await new Promise((resolve) => (write.oncomplete = resolve));
    open.result.close();
  });
  await player.open();
  await expect(page.getByRole('alert')).toContainText(/could not be read/);
  await expect(page.getByRole('button', { name: 'New game' })).toBeVisible();
});

test('refused storage is said and the game goes on', async ({ player, page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await player.open(terminal);
  await expect(page.getByRole('alert')).toContainText(/does not let the game save/);
  await expect(player.editor).toBeVisible();
});

test('without WebGL everything is done from the list', async ({ player, page }) => {
  await refusePicture(page);
  await player.open('#/play/first-contact');
  await expect(page.getByRole('alert')).toContainText(/cannot draw the city/);
  await expect(page.getByRole('application')).toBeHidden();
  await player.use(/Pier terminal/);
  await expect(player.editor).toBeVisible();
  await player.close();
  await expect(player.here.getByRole('button', { name: /Pier terminal/ })).toBeFocused();
});

test('a place whose pictures cannot be fetched is still there to play', async ({
  player,
  page,
}) => {
  await page.route('**/sprites-harbour*.pack', (route) => route.abort());
  await player.open(terminal);
  await expect(page.getByRole('alert')).toContainText('pictures of this place');
  await player.run();
  await expect(player.result).toHaveText(/^not yet: /);
});
