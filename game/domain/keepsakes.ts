/** Thank-yous to wear: they come with what is finished anyway. Nothing needs them, nothing runs out, none is by chance. */
import { type Avatar, type Worn, accessories, avatarParts, outfits } from './avatar.ts';
import type { Badge, CraftBadge } from './badges.ts';

/** By the part, the badge it comes with: the id of a place or of a craft badge. */
const badgeOf: Partial<Record<Worn, string>> = {
  lantern: 'lamp-street',
  'fisher-cap': 'penny-quay',
  oilskin: 'stormgate',
  'keeper-coat': 'watchtower',
  plume: 'archive',
  headset: 'answering-house',
  pencil: 'second-look' satisfies CraftBadge,
};

export interface Keepsake {
  readonly worn: Worn;
  /** Id of the badge it comes with. */
  readonly badge: string;
  readonly isGiven: boolean;
}

/** Every thank-you there is, in the order in which they are met. */
export function keepsakesOf(badges: readonly Badge[]): readonly Keepsake[] {
  const earned = badges.filter(({ done, all }) => done >= all).map(({ id }) => id);
  return Object.entries(badgeOf).map(([worn, badge]) => ({
    worn: worn as Worn,
    badge,
    isGiven: earned.includes(badge),
  }));
}

/** The thank-you that comes with a badge, if there is one. */
export function keepsakeOf(badge: string): Worn | null {
  const found = Object.entries(badgeOf).find(([, id]) => id === badge);
  return found ? (found[0] as Worn) : null;
}

export interface Wardrobe {
  readonly outfits: readonly Avatar['outfit'][];
  readonly accessories: readonly Avatar['accessory'][];
}

/** What can be put on now: all that is free, what was given, and what is worn already. */
export function wardrobeOf(
  keepsakes: readonly Keepsake[],
  { outfit, accessory }: Avatar,
): Wardrobe {
  const waiting = keepsakes.filter(({ isGiven }) => !isGiven).map(({ worn }) => worn);
  return {
    outfits: outfits.filter((each) => each === outfit || !waiting.includes(each)),
    accessories: accessories.filter((each) => each === accessory || !waiting.includes(each)),
  };
}

/** A look by chance, of what the wardrobe holds. `chance` gives numbers from 0 up to, not including, 1. */
export function anyAvatar(wardrobe: Wardrobe, chance: () => number): Avatar {
  const pick = <T>(choices: readonly T[]): T => choices[Math.floor(chance() * choices.length)]!;
  return {
    skin: pick(avatarParts.skin),
    hair: pick(avatarParts.hair),
    hairColour: pick(avatarParts.hairColour),
    outfit: pick(wardrobe.outfits),
    cloth: pick(avatarParts.cloth),
    accessory: pick(wardrobe.accessories),
  };
}
