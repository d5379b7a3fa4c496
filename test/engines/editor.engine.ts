import { expect, test } from './visitor.ts';

test('the full editor takes what is typed, and runs it', async ({ visitor }) => {
  const { tab } = visitor;
  await visitor.open('/?speed=instant#/play/first-contact/send-a-text');
  await visitor.holdsEditor();
  await tab.typeWithControl('a');
  await tab.type("console.log('typed', (20 + 1) * 2);");
  await tab.typeWithControl('Enter');
  await visitor.reads('Result', /^not yet/);
  await visitor.sees('typed 42');
  expect(await visitor.alert()).toBe('');
});
