// @vitest-environment happy-dom
import { EventEmitter } from 'node:events';
import { afterEach, expect, it, vi } from 'vitest';
import { firstPicture } from '../../game/scenes/first-picture.ts';

afterEach(() => void vi.restoreAllMocks());

/** Whether it has resolved by now. */
async function isOver(promise: Promise<void>): Promise<boolean> {
  return Promise.race([promise.then(() => true), Promise.resolve(false).then((no) => no)]);
}

it.each(['title', 'place'])('waits until the %s stands, whichever comes first', async (first) => {
  const scenes = { title: new EventEmitter(), place: new EventEmitter() };
  const shown = firstPicture(
    Object.values(scenes).map((events) => ({ events })),
    'create',
  );
  expect(await isOver(shown)).toBe(false);
  scenes[first as keyof typeof scenes].emit('create');
  await expect(shown).resolves.toBeUndefined();
});

it('waits for nothing while nobody looks', async () => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  await expect(firstPicture([], 'create')).resolves.toBeUndefined();
});
