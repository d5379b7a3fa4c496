import { expect, solutionOf, test } from './visitor.ts';

const place = '/?editor=plain&speed=instant#/play/first-contact';
const solution = solutionOf('first-contact', 'send-a-text');

test('from the title past the interview to the first text', async ({ visitor }) => {
  await visitor.open();
  await visitor.press('New game');
  await visitor.press('Just let me play');
  await visitor.arriveAt('first-contact');
  await visitor.write(solution);
  await visitor.run();
  await visitor.reads('Result', /^passed/);
  await visitor.press('Close');
  await visitor.reads('Objective', /1 of 1 done/);
});

test('a reload brings back what was reached and what was typed', async ({ visitor }) => {
  await visitor.open(`${place}/send-a-text`);
  await visitor.write(solution);
  await visitor.run();
  await visitor.reads('Result', /^passed/);
  await visitor.write('// my half-finished thought');
  await visitor.reload();
  await expect.poll(() => visitor.typed()).toBe('// my half-finished thought');
  await visitor.press('Close');
  await visitor.reads('Objective', /1 of 1 done/);
});

test('a place is played from its list of buttons alone', async ({ visitor }) => {
  await visitor.open(place);
  await visitor.arriveAt('first-contact');
  await visitor.press('Settings');
  await visitor.press('List of buttons instead of walking', 'checkbox');
  await visitor.press('Close settings');
  await visitor.press('Talk to Pico');
  // it ends at the terminal
  await visitor.listen();
  await visitor.write(solution);
  await visitor.run();
  await visitor.press('Close');
  await visitor.press('The steps to Lamp Street');
  await visitor.arriveAt('lamp-street');
  await visitor.reads('Objective', /0 of 5 done/);
});
