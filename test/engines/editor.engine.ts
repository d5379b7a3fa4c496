import { expect, test } from './visitor.ts';

const program = "console.log('typed', (20 + 1) * 2);";

test('the full editor takes what is typed, and runs it', async ({ visitor }) => {
  const { tab } = visitor;
  await visitor.open('/?speed=instant#/play/first-contact/send-a-text');
  await visitor.holdsEditor();
  // What is pressed while the editor still puts its parts together is lost.
  await expect(async () => {
    await tab.typeWithControl('a');
    await tab.type(program);
    const lines = await tab.ask(() => document.querySelector('.view-lines')?.textContent);
    expect(lines?.replaceAll('\u00a0', ' ')).toBe(program);
  }).toPass({ timeout: 45_000 });
  await expect(async () => {
    await tab.typeWithControl('Enter');
    await expect
      .poll(() => visitor.status('Result'), { timeout: 5_000 })
      .toMatch(/^(?:running|not yet)/);
  }).toPass({ timeout: 45_000 });
  await visitor.reads('Result', /^not yet/);
  await visitor.sees('typed 42');
});
