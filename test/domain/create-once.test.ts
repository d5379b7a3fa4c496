import { expect, it, vi } from 'vitest';
import { createOnceEach } from '../../game/domain/create-once-each.ts';
import { createOnce } from '../../game/domain/create-once.ts';

it('begins at the first call, and once', async () => {
  const begin = vi.fn().mockResolvedValue('begun');
  const start = createOnce(begin);
  expect(begin).not.toHaveBeenCalled();
  expect(await Promise.all([start(), start()])).toEqual(['begun', 'begun']);
  expect(await start()).toBe('begun');
  expect(begin).toHaveBeenCalledTimes(1);
});

it('tries again what failed, and only that', async () => {
  const begin = vi.fn((name: string) => Promise.resolve(name));
  begin.mockRejectedValueOnce(new Error('offline'));
  const start = createOnceEach(begin);
  await expect(start('harbour')).rejects.toThrow('offline');
  expect(await start('harbour')).toBe('harbour');
  expect(await start('harbour')).toBe('harbour');
  expect(begin.mock.calls).toEqual([['harbour'], ['harbour']]);
});

it('begins each name by itself', async () => {
  const begin = vi.fn((name: string) => Promise.resolve(name.length));
  const start = createOnceEach(begin);
  expect(await Promise.all(['pico', 'juno', 'pico', 'ottoline'].map(start))).toEqual([4, 4, 4, 8]);
  expect(begin).toHaveBeenCalledTimes(3);
});
