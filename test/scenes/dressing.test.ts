import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Avatar, avatarKey, defaultAvatar } from '../../game/domain/avatar.ts';
import type { Figure } from '../../game/scenes/objects/figure.ts';

// The engine itself needs a page; of it only the list of textures matters here.
vi.mock('../../game/scenes/preloader-scene.ts', () => ({
  addTextures: (textures: Set<string>, pictures: readonly { readonly key: string }[]) => {
    for (const { key } of pictures) textures.add(key);
  },
}));
const { addAvatar, createDressing } = await import('../../game/scenes/dressing.ts');

const scarfed: Avatar = { ...defaultAvatar, hair: 'headscarf' };
const capped: Avatar = { ...defaultAvatar, accessory: 'cap' };
const sheetOf = (avatar: Avatar) => `runner.${avatarKey(avatar)}`;

function aRoom() {
  const sheets = new Set(['actors', 'actors-glow']);
  const textures = Object.assign(sheets, {
    exists: (key: string) => sheets.has(key),
    remove: (key: string) => sheets.delete(key),
  }) as unknown as Parameters<typeof createDressing>[0];
  const worn: string[] = [];
  const figure = { wear: (sheet: string) => void worn.push(sheet) } as unknown as Figure;
  return { sheets, textures, worn, dressing: createDressing(textures, figure) };
}

const bitmap = vi.fn(async () => ({}));

beforeEach(() => {
  bitmap.mockClear();
  vi.stubGlobal('ImageData', vi.fn());
  vi.stubGlobal('createImageBitmap', bitmap);
});
afterEach(() => void vi.unstubAllGlobals());

it('draws nothing for the first look', async () => {
  const { textures, worn, dressing } = aRoom();
  dressing.follow(defaultAvatar);
  await addAvatar(textures, { ...defaultAvatar });
  expect([worn, bitmap.mock.calls.length]).toEqual([[], 0]);
});

it('changes at once into a look whose sheet is there', async () => {
  const { textures, worn, dressing } = aRoom();
  await addAvatar(textures, scarfed);
  dressing.follow(scarfed);
  expect(worn).toEqual([sheetOf(scarfed)]);
});

it('draws the sheet of another look, and forgets the one of before', async () => {
  const { sheets, worn, dressing } = aRoom();
  dressing.follow(scarfed);
  await vi.waitFor(() => expect(worn).toEqual([sheetOf(scarfed)]));
  dressing.follow(capped);
  await vi.waitFor(() => expect(worn.at(-1)).toBe(sheetOf(capped)));
  const glowing = `${sheetOf(capped)}-glow`;
  expect([...sheets]).toEqual(['actors', 'actors-glow', sheetOf(capped), glowing]);
  dressing.follow(defaultAvatar);
  expect(worn.at(-1)).toBe('actors');
});

it('wears the last of several wishes only', async () => {
  const { textures, worn, dressing } = aRoom();
  dressing.follow(scarfed);
  dressing.follow(capped);
  await Promise.all([addAvatar(textures, scarfed), addAvatar(textures, capped)]);
  await vi.waitFor(() => expect(worn).toEqual([sheetOf(capped)]));
});

it('keeps the old look where the new one cannot be drawn', async () => {
  const shout = vi.spyOn(console, 'error').mockReturnValue();
  bitmap.mockRejectedValue(new Error('No picture.'));
  const { textures, worn, dressing } = aRoom();
  dressing.follow(scarfed);
  await addAvatar(textures, scarfed);
  await vi.waitFor(() => expect(shout).toHaveBeenCalled());
  expect(worn).toEqual([]);
  bitmap.mockResolvedValue({});
});
