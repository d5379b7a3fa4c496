import type { Canvas } from '../canvas.ts';
import type { Colour } from '../palette.ts';

/** Three tones of one material, dark to light. */
export type Tones = readonly [dark: Colour, middle: Colour, light: Colour];

/** The three views that are drawn; left is the mirror image of `side`, which looks right. */
export type View = 'down' | 'side' | 'up';

/** A part of the body in its three views, as grids of characters. */
export type Grids = Readonly<Record<View, string>>;

export const skins = {
  fair: ['b4', 'b5', 'b6'],
  tan: ['b3', 'b4', 'b5'],
  brown: ['k2', 'b4', 'b5'],
  olive: ['w2', 'w3', 'w4'],
  umber: ['w1', 'w2', 'w3'],
  deep: ['k0', 'k1', 'k2'],
  ebony: ['b0', 'k0', 'k1'],
} as const satisfies Record<string, Tones>;
export type Skin = keyof typeof skins;

export const blushes: Readonly<Record<Skin, Colour>> = {
  fair: 'r3',
  tan: 'r3',
  brown: 'r3',
  olive: 'b4',
  umber: 'b3',
  deep: 'b3',
  ebony: 'b2',
};

export type Hair =
  | 'tousle'
  | 'bun'
  | 'bob'
  | 'curls'
  | 'crop'
  | 'braid'
  | 'puff'
  | 'locs'
  | 'waves'
  | 'headscarf'
  | 'shaved'
  | 'puffs';

export type Outfit =
  | 'jacket'
  | 'hoodie'
  | 'apron'
  | 'dungarees'
  | 'suit'
  | 'coat'
  | 'cardigan'
  | 'uniform'
  | 'raincoat'
  | 'dress';

export type Extra =
  | 'headset'
  | 'pencil'
  | 'satchel'
  | 'pin'
  | 'coil'
  | 'visor'
  | 'bowler'
  | 'moustache'
  | 'beard'
  | 'scarf'
  | 'muffs'
  | 'circuit'
  | 'captain-cap'
  | 'wool-cap'
  | 'glasses'
  | 'headphones'
  | 'cap'
  | 'long-scarf'
  | 'flower'
  | 'lantern'
  | 'fisher-cap'
  | 'plume';

/** How a walking person is put together. */
export interface Look {
  readonly skin: Skin;
  readonly hair: Hair;
  readonly hairTones: Tones;
  readonly outfit: Outfit;
  /** The main cloth of the outfit. */
  readonly cloth: Tones;
  /** Three more colours of the outfit: its inside, its accent and its buttons. */
  readonly trim: readonly [inside: Colour, accent: Colour, button: Colour];
  /** Only where the sleeves are not of the main cloth. */
  readonly sleeves?: Tones;
  readonly trousers: readonly [dark: Colour, light: Colour];
  readonly shoes: readonly [dark: Colour, light: Colour];
  readonly build?: 'tall' | 'broad';
  readonly extras?: readonly Extra[];
}

/** Draws something worn; `top` is the row of the part of the body it belongs to. */
export type Draw = (canvas: Canvas, view: View, top: number, look: Look) => void;
