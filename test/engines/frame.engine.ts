import { expect, solutionOf, test, type Visitor } from './visitor.ts';

const terminal = '/?editor=plain&speed=instant#/play/first-contact/send-a-text';

/** Runs the solution, then reads in the settings where it ran. */
async function whereItRan(visitor: Visitor): Promise<string> {
  await visitor.write(solutionOf('first-contact', 'send-a-text'));
  await visitor.run();
  await visitor.reads('Result', /^passed/);
  await visitor.press('Close');
  await visitor.press('Settings');
  await visitor.sees('Where your code runs');
  return visitor.tab.ask(() => document.body.innerText);
}

test('code runs in the closed frame', async ({ visitor }) => {
  await visitor.open(terminal);
  expect(await whereItRan(visitor)).toContain('In a worker inside a closed frame of this page.');
  expect(await visitor.alert()).toBe('');
});

test('where the frame stays silent, code runs without it and the page says so', async ({
  visitor,
}) => {
  await visitor.open(`/silent${terminal}`);
  expect(await whereItRan(visitor)).toContain('the closed frame around it did not start');
  expect(await visitor.alert()).toContain('one wall less');
});

test('so it does where the engine lets the frame make no worker', async ({ visitor }) => {
  await visitor.open(`/refusing${terminal}`);
  expect(await whereItRan(visitor)).toContain('the closed frame around it did not start');
  expect(await visitor.alert()).toContain('one wall less');
});
