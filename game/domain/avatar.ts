/** How the player looks: a choice of parts. What each part looks like is for those who draw. */

export const skins = ['light', 'golden', 'olive', 'brown', 'deep', 'ebony'] as const;

export const hairs = [
  'tousle',
  'crop',
  'curls',
  'bob',
  'waves',
  'braid',
  'locs',
  'bun',
  'puffs',
  'headscarf',
  'shaved',
] as const;

/** Of hair, or of the scarf over it. */
export const hairColours = [
  'black',
  'brown',
  'copper',
  'blond',
  'silver',
  'violet',
  'pink',
  'teal',
] as const;

export const outfits = [
  'jacket',
  'hoodie',
  'dungarees',
  'cardigan',
  'dress',
  'suit',
  'oilskin',
  'keeper-coat',
] as const;

export const cloths = ['blue', 'teal', 'green', 'amber', 'red', 'rose', 'plum', 'slate'] as const;

export const accessories = [
  'none',
  'glasses',
  'headphones',
  'cap',
  'scarf',
  'flower',
  'lantern',
  'fisher-cap',
  'plume',
  'headset',
  'pencil',
] as const;

export interface Avatar {
  readonly skin: (typeof skins)[number];
  readonly hair: (typeof hairs)[number];
  readonly hairColour: (typeof hairColours)[number];
  readonly outfit: (typeof outfits)[number];
  readonly cloth: (typeof cloths)[number];
  readonly accessory: (typeof accessories)[number];
}

/** Something that is put on. */
export type Worn = Avatar['outfit'] | Avatar['accessory'];

export function isOutfit(worn: Worn): worn is Avatar['outfit'] {
  return outfits.some((each) => each === worn);
}

/** Every part with all there is to choose from. */
export const avatarParts: { readonly [Part in keyof Avatar]: readonly Avatar[Part][] } = {
  skin: skins,
  hair: hairs,
  hairColour: hairColours,
  outfit: outfits,
  cloth: cloths,
  accessory: accessories,
};

/** Who has chosen nothing; the pictures every player fetches hold this look. */
export const defaultAvatar: Avatar = {
  skin: 'golden',
  hair: 'tousle',
  hairColour: 'brown',
  outfit: 'jacket',
  cloth: 'blue',
  accessory: 'none',
};

/** Reads what was saved. A part that is missing or unknown is as if never chosen. */
export function readAvatar(value: unknown): Avatar {
  const given = typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : null;
  const known = Object.entries(avatarParts).flatMap(([part, choices]) => {
    const chosen = (choices as readonly unknown[]).find((each) => each === given?.get(part));
    return chosen === undefined ? [] : [[part, chosen]];
  });
  return { ...defaultAvatar, ...Object.fromEntries(known) };
}

/** One word for one look: equal looks, equal words. */
export function avatarKey(avatar: Avatar): string {
  return [
    avatar.skin,
    avatar.hair,
    avatar.hairColour,
    avatar.outfit,
    avatar.cloth,
    avatar.accessory,
  ].join('.');
}

export function isDefaultAvatar(avatar: Avatar): boolean {
  return avatarKey(avatar) === avatarKey(defaultAvatar);
}
