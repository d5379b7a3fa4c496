import type { Point } from './ground.ts';
import type { Json } from './json.ts';
import type { MoodWhen } from './mood.ts';
import type { VehicleName } from './vehicle.ts';

/** A map as the game sees it: what can be walked on, and the things in it. Lengths in pixels of the art. */
export interface LevelMap {
  /** In tiles. */
  readonly width: number;
  readonly height: number;
  /** Edge of a tile. */
  readonly tileSize: number;
  /** Before this holds the place lies in the Hush. */
  readonly live: Requirement;
  /** How it is lit once it lives: the first that holds, else as by night. */
  readonly moods: readonly MoodWhen[];
  /** Whether rain falls, where a layer holds rain. */
  readonly rain: Requirement;
  /** When fog drifts over it; null: never. */
  readonly fog: Requirement | null;
  readonly things: readonly Thing[];
  /** The Tiled map with its tilesets embedded, for the scene that draws it. */
  readonly tiled: Json;
}

/** What must be done, and what must not be done yet. Both empty: always true. */
export interface Requirement {
  readonly done: readonly string[];
  readonly notDone: readonly string[];
}

interface Placed {
  /** Unique in the map. */
  readonly id: string;
  /** Foot point: middle of the lower edge. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Present only while this holds. */
  readonly when: Requirement;
  /** What the list of things here calls it; empty for what cannot be used. */
  readonly label: string;
}

/** An object of the map. `sprite` is a frame of the sprite atlas. */
export type Thing =
  | (Placed & { readonly kind: 'spawn' })
  | (Placed & {
      readonly kind: 'prop';
      readonly sprite: string;
      /** Drawn mirrored, left for right. */
      readonly flipped: boolean;
      readonly lit: Requirement | null;
      /** What kind of glass its light is behind; null: its light is on in every mood. */
      readonly glass: Glass | null;
      readonly level: PropLevel;
      readonly foot: Foot | null;
    })
  | (Placed & {
      readonly kind: 'npc';
      readonly who: string;
      readonly facing: Facing;
      readonly knot: string;
    })
  | (Placed & {
      readonly kind: 'terminal';
      readonly sprite: string;
      /** Drawn mirrored, left for right. */
      readonly flipped: boolean;
      readonly objective: string;
      readonly lit: Requirement | null;
      readonly foot: Foot | null;
    })
  | (Placed & {
      readonly kind: 'door';
      readonly sprite: string;
      /** Drawn mirrored, left for right. */
      readonly flipped: boolean;
      readonly opens: Requirement;
      /** What there is to read or hear once it is open; null: nothing yet. */
      readonly knot: string | null;
      readonly foot: Foot | null;
    })
  | (Placed & {
      readonly kind: 'exit';
      readonly to: string;
      readonly spawn: string;
      readonly opens: Requirement;
    })
  | (Placed & {
      readonly kind: 'sign';
      readonly sprite: string;
      /** Drawn mirrored, left for right. */
      readonly flipped: boolean;
      readonly knot: string;
      readonly foot: Foot | null;
    })
  | (Placed & {
      readonly kind: 'light';
      readonly colour: LightColour;
      readonly radius: number;
      readonly lit: Requirement;
      readonly flicker: boolean;
      /** A beacon: two beams that go round. */
      readonly turns: boolean;
    })
  | (Placed & {
      /** Somebody on their way, who belongs to the place and to no story. */
      readonly kind: 'passerby';
      readonly who: string;
      /** Foot points, walked to and fro. */
      readonly route: readonly Point[];
      /** Pixels a second. */
      readonly pace: number;
      /** Whose phone they carry, as in the book of handsets: it rings when a text gets there. */
      readonly carries: string | null;
      /** What they have to say; null: nothing. */
      readonly knot: string | null;
    })
  | (Placed & {
      /** Something on wheels or afloat. It never stands in anybody's way. */
      readonly kind: 'vehicle';
      readonly what: VehicleName;
      /** Foot points. */
      readonly route: readonly Point[];
      /** Pixels a second. */
      readonly pace: number;
      /** Goes back the way it came; otherwise it comes again from the beginning. */
      readonly returns: boolean;
      /** Seconds at the end of the route, and at each corner on the way. */
      readonly rest: number;
      readonly halt: number;
    });

export type ThingKind = Thing['kind'];
export type PropLevel = 'ground' | 'upright' | 'over';
export type Facing = 'down' | 'left' | 'right' | 'up';
/** A street lamp, or the windows of a house. */
export type Glass = 'lamp' | 'window';
export type LightColour = 'amber' | 'cyan' | 'magenta' | 'blue' | 'white' | 'red';
/** What blocks the way, relative to the left upper corner of the sprite. */
export interface Foot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
