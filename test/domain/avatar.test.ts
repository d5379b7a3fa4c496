import { expect, it } from 'vitest';
import {
  avatarKey,
  avatarParts,
  defaultAvatar,
  isDefaultAvatar,
  readAvatar,
} from '../../game/domain/avatar.ts';

it('reads what was saved', () => {
  const saved = { ...defaultAvatar, skin: 'ebony', hair: 'locs', accessory: 'plume' };
  expect(readAvatar(JSON.parse(JSON.stringify(saved)))).toEqual(saved);
});

it.each([undefined, null, 7, 'light', [], {}])('takes %j for a look never chosen', (value) => {
  expect(readAvatar(value)).toEqual(defaultAvatar);
});

it('leaves out a part it does not know and keeps the others', () => {
  const read = readAvatar({ skin: 'deep', hair: 'antlers', outfit: ['suit'], wings: 'two' });
  expect(read).toEqual({ ...defaultAvatar, skin: 'deep' });
});

it('gives equal looks one key and others another', () => {
  expect(isDefaultAvatar({ ...defaultAvatar })).toBe(true);
  for (const [part, choices] of Object.entries(avatarParts)) {
    const keys = choices.map((choice) => avatarKey({ ...defaultAvatar, [part]: choice }));
    expect(new Set(keys).size).toBe(choices.length);
  }
});

it('leaves a real choice in every part', () => {
  for (const choices of Object.values(avatarParts))
    expect(choices.length).toBeGreaterThanOrEqual(5);
});
