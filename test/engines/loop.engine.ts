import { expect, solutionOf, test } from './visitor.ts';

const terminal = '/?editor=plain&speed=instant#/play/first-contact/send-a-text';

/** What is said depends on how much the machine got done in the time a loop is given. */
const sentence = /^stopped: your (?:loop on line 1 never ends|code took too long, at line 1)$/;

test('a loop without end is stopped, by itself or by its player, and the next run is fine', async ({
  visitor,
}) => {
  await visitor.open(terminal);
  await visitor.write('while (true) {}');
  await visitor.run();
  await visitor.reads('Result', sentence);

  await visitor.runAndStop();
  await visitor.reads('Result', /^stopped: you pressed Stop/);

  await visitor.write(solutionOf('first-contact', 'send-a-text'));
  await visitor.run();
  await visitor.reads('Result', /^passed/);
  expect(await visitor.alert()).toBe('');
});
