import { join } from 'node:path';
import { expect, it } from 'vitest';
import { avatarParts, defaultAvatar } from '../../game/domain/avatar.ts';
import type { Badge } from '../../game/domain/badges.ts';
import { anyAvatar, keepsakeOf, keepsakesOf, wardrobeOf } from '../../game/domain/keepsakes.ts';
import { badgesOf } from '../../game/domain/badges.ts';
import { emptyLearning } from '../../game/domain/learning.ts';
import { startOf } from '../../game/domain/progress.ts';
import { readLibraryFrom } from '../../game/node/course-files.ts';

const badge = (id: string, done: number, all = 3): Badge => ({
  id,
  name: null,
  place: null,
  done,
  all,
});

const given = (done: number) =>
  keepsakesOf([badge('penny-quay', done)]).filter(({ isGiven }) => isGiven);

it('gives a thank-you with its badge, and not before', () => {
  expect(given(2)).toEqual([]);
  expect(given(3)).toEqual([{ worn: 'fisher-cap', badge: 'penny-quay', isGiven: true }]);
});

it('gives every thank-you with a badge that there is', () => {
  const { chapters } = readLibraryFrom(join(import.meta.dirname, '../..'));
  const badges = badgesOf(chapters, startOf('first-contact'), emptyLearning).map(({ id }) => id);
  for (const { badge: wanted } of keepsakesOf([])) expect(badges).toContain(wanted);
});

it('leaves plenty that needs no badge at all', () => {
  const free = wardrobeOf(keepsakesOf([]), defaultAvatar);
  expect(free.outfits).not.toContain('oilskin');
  expect(free.accessories).not.toContain('fisher-cap');
  expect(free.outfits.length).toBeGreaterThanOrEqual(5);
  expect(free.accessories.length).toBeGreaterThanOrEqual(5);
});

it('never takes off what is worn', () => {
  const worn = { ...defaultAvatar, outfit: 'oilskin', accessory: 'plume' } as const;
  const { outfits, accessories } = wardrobeOf(keepsakesOf([]), worn);
  expect(outfits).toContain('oilskin');
  expect(accessories).toContain('plume');
});

it('knows what comes with a badge', () => {
  expect(keepsakeOf('stormgate')).toBe('oilskin');
  expect(keepsakeOf('good-reader')).toBeNull();
});

it('picks a look by chance from the wardrobe alone', () => {
  const wardrobe = wardrobeOf(keepsakesOf([]), defaultAvatar);
  const first = anyAvatar(wardrobe, () => 0);
  const last = anyAvatar(wardrobe, () => 0.999);
  expect(first).toEqual({
    skin: avatarParts.skin[0],
    hair: avatarParts.hair[0],
    hairColour: avatarParts.hairColour[0],
    outfit: 'jacket',
    cloth: avatarParts.cloth[0],
    accessory: 'none',
  });
  expect(last).toMatchObject({ outfit: 'suit', accessory: 'flower' });
});
