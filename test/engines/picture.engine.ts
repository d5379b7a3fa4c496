import { expect, test } from './visitor.ts';
import { coloursOf } from './colours.ts';

/** A page without its picture has a handful. */
const many = 100;

test('the title and the city are drawn', async ({ visitor }) => {
  const { tab } = visitor;
  await visitor.open('/?speed=instant#/');
  await expect.poll(async () => coloursOf(await tab.photograph())).toBeGreaterThan(many);
  await visitor.open('/?speed=instant#/play/lamp-street');
  await visitor.arriveAt('lamp-street');
  await expect.poll(async () => coloursOf(await tab.photograph())).toBeGreaterThan(many);
});
