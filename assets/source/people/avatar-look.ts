/** What the parts look like that players choose from, as those who draw the city put people together. */
import type { Avatar } from '../../../game/domain/avatar.ts';
import type { Colour } from '../palette.ts';
import type { Extra, Hair, Look, Outfit, Skin, Tones } from './look.ts';

const skinOf: Readonly<Record<Avatar['skin'], Skin>> = {
  light: 'fair',
  golden: 'brown',
  olive: 'olive',
  brown: 'umber',
  deep: 'deep',
  ebony: 'ebony',
};

const hairTones: Readonly<Record<Avatar['hairColour'], Tones>> = {
  black: ['n0', 'n2', 'n3'],
  brown: ['w0', 'w1', 'w2'],
  copper: ['b1', 'b2', 'b3'],
  blond: ['w3', 'w4', 'a3'],
  silver: ['n5', 'n6', 'n8'],
  violet: ['p0', 'p1', 'p2'],
  pink: ['m1', 'm2', 'm3'],
  teal: ['c0', 'c1', 'c2'],
};

type Colours = { readonly cloth: Tones; readonly accent: Colour };

const colours: Readonly<Record<Avatar['cloth'], Colours>> = {
  blue: { cloth: ['u1', 'u2', 'u3'], accent: 'r2' },
  teal: { cloth: ['c0', 'c1', 'c2'], accent: 'a1' },
  green: { cloth: ['g1', 'g2', 'g3'], accent: 'a2' },
  amber: { cloth: ['a0', 'a1', 'a2'], accent: 'u2' },
  red: { cloth: ['r0', 'r1', 'r2'], accent: 'a2' },
  rose: { cloth: ['m1', 'm2', 'm3'], accent: 'c2' },
  plum: { cloth: ['p0', 'p1', 'p2'], accent: 'm3' },
  slate: { cloth: ['n3', 'n4', 'n5'], accent: 'c2' },
};

type Cut = Pick<Look, 'outfit' | 'sleeves'> & {
  readonly button?: Colour;
  readonly isOnePiece?: true;
};

const cuts: Readonly<Record<Avatar['outfit'], Cut>> = {
  jacket: { outfit: 'jacket' },
  hoodie: { outfit: 'hoodie' },
  dungarees: { outfit: 'dungarees', sleeves: ['n5', 'n6', 'n7'], isOnePiece: true },
  cardigan: { outfit: 'cardigan' },
  dress: { outfit: 'dress' },
  suit: { outfit: 'suit', isOnePiece: true },
  oilskin: { outfit: 'raincoat', button: 'n8' },
  'keeper-coat': { outfit: 'coat' },
};

const extrasOf: Readonly<Record<Avatar['accessory'], readonly Extra[]>> = {
  none: [],
  glasses: ['glasses'],
  headphones: ['headphones'],
  cap: ['cap'],
  scarf: ['long-scarf'],
  flower: ['flower'],
  lantern: ['lantern'],
  'fisher-cap': ['fisher-cap'],
  plume: ['plume'],
  headset: ['headset'],
  pencil: ['pencil'],
};

/** Whatever is chosen, a runner carries the satchel and the pin. */
export function lookOf(avatar: Avatar): Look {
  const { cloth, accent } = colours[avatar.cloth];
  const { outfit, sleeves, button = 'a2', isOnePiece } = cuts[avatar.outfit];
  return {
    skin: skinOf[avatar.skin],
    hair: avatar.hair satisfies Hair,
    hairTones: hairTones[avatar.hairColour],
    outfit: outfit satisfies Outfit,
    cloth,
    trim: ['n8', accent, button],
    ...(sleeves ? { sleeves } : {}),
    trousers: isOnePiece ? [cloth[0], cloth[1]] : ['n2', 'n3'],
    shoes: ['s2', 's5'],
    extras: ['satchel', 'pin', ...extrasOf[avatar.accessory]],
  };
}
