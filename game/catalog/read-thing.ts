import type {
  Facing,
  Foot,
  Glass,
  LightColour,
  PropLevel,
  Requirement,
  Thing,
} from '../domain/level-map.ts';
import { vehicleNames } from '../domain/vehicle.ts';
import { closest } from './closest.ts';
import type { TiledObject } from './map-schema.ts';
import { readVehicle, routeOf } from './read-vehicle.ts';
import { always, readRequirement } from './requirement.ts';

/** A frame of the sprite atlas, and what of it blocks the way. */
export interface Sprite {
  readonly key: string;
  readonly foot: Foot | null;
  readonly glass: Glass | null;
}

/** What things are called in the list of things here. */
export interface Labels {
  readonly people: Readonly<Record<string, string>>;
  /** Signs, doors and exits, by name. */
  readonly things: Readonly<Record<string, string>>;
  /** Terminals, by objective. */
  readonly terminals: Readonly<Record<string, string>>;
}

const classes = [
  'Prop',
  'Spawn',
  'Npc',
  'Terminal',
  'Door',
  'Exit',
  'Sign',
  'Light',
  'Passerby',
  'Vehicle',
];
const facings: readonly Facing[] = ['down', 'left', 'right', 'up'];
const colours: readonly LightColour[] = ['amber', 'cyan', 'magenta', 'blue', 'white', 'red'];

/** One object of a Tiled map as a thing of the game. Throws with a sentence that says what the object lacks. */
export function readThing(
  object: TiledObject,
  sprites: ReadonlyMap<number, Sprite>,
  labels: Labels,
): Thing {
  const text = (name: string): string | null => {
    const value = object.properties.find((each) => each.name === name)?.value;
    return value === undefined || value === null || value === '' ? null : String(value);
  };
  const needed = (name: string): string => {
    const value = text(name);
    if (value === null) throw new Error(`a ${object.type} needs the property "${name}"`);
    return value;
  };
  const requirement = (name: string): Requirement => readRequirement(text(name) ?? '');
  const lit = text('lit') === null ? null : requirement('lit');
  const sprite = spriteOf(object, sprites);
  const id = object.name || `object-${object.id}`;
  // Tiled puts the origin of tile objects at the lower left corner, that of all others at the upper left one.
  const bottom = object.gid === undefined ? object.y + object.height : object.y;
  const placed = {
    id,
    x: object.x + object.width / 2,
    y: bottom,
    width: object.width,
    height: object.height,
    when: requirement('when'),
    label: '',
  };
  const drawn = {
    sprite: sprite?.key ?? '',
    foot: sprite?.foot ?? null,
    flipped: isFlipped(object),
  };
  const knot = id.replaceAll('-', '_');
  switch (object.type) {
    case '':
    case 'Prop':
      return {
        ...placed,
        ...drawn,
        kind: 'prop',
        lit,
        glass: sprite?.glass ?? null,
        level: levelOf(text),
      };
    case 'Spawn':
      return { ...placed, kind: 'spawn' };
    case 'Npc':
      return {
        ...placed,
        kind: 'npc',
        who: text('who') ?? id,
        label: named(labels.people, text('who') ?? id, 'levels/people.json'),
        facing: oneOf(facings, text('facing') ?? 'down', 'facing'),
        knot: text('knot') ?? knot,
      };
    case 'Terminal': {
      const objective = needed('objective');
      const label = labels.terminals[objective] ?? '';
      return { ...placed, ...drawn, kind: 'terminal', objective, lit, label };
    }
    case 'Door': {
      const label = named(labels.things, id, '"things" of level.json');
      return {
        ...placed,
        ...drawn,
        kind: 'door',
        opens: requirement('opens'),
        knot: text('knot') ?? knot,
        label,
      };
    }
    case 'Exit': {
      const label = named(labels.things, id, '"things" of level.json');
      const spawn = text('spawn') ?? 'start';
      return {
        ...placed,
        kind: 'exit',
        to: needed('to'),
        spawn,
        opens: requirement('opens'),
        label,
      };
    }
    case 'Sign': {
      const label = named(labels.things, id, '"things" of level.json');
      return { ...placed, ...drawn, kind: 'sign', knot: text('knot') ?? knot, label };
    }
    case 'Light':
      return {
        ...placed,
        kind: 'light',
        colour: oneOf(colours, text('colour') ?? 'amber', 'colour'),
        radius: Number(text('radius') ?? 48),
        lit: lit ?? always,
        flicker: text('flicker') === 'true',
        turns: text('turns') === 'true',
      };
    case 'Passerby':
      return { ...placed, ...readPasserby(object, text, labels), who: needed('who') };
    case 'Vehicle':
      return {
        ...placed,
        ...readVehicle(object, text),
        what: oneOf(vehicleNames, needed('what'), 'what'),
      };
    default: {
      const guess = closest(object.type, classes);
      throw new Error(`no class "${object.type}"${guess ? `; did you mean "${guess}"?` : ''}`);
    }
  }
}

/** Pixels a second of somebody who is in no hurry. */
const usualPace = 22;

function readPasserby(
  object: TiledObject,
  text: (name: string) => string | null,
  { people, things }: Labels,
) {
  const [carries, knot] = [text('carries'), text('knot')];
  if (carries !== null) named(people, carries, 'levels/people.json');
  const label = knot === null ? '' : named(things, object.name, '"things" of level.json');
  const pace = Number(text('pace') ?? usualPace);
  return { kind: 'passerby' as const, label, route: routeOf(object), pace, carries, knot };
}

/** Tiled keeps "mirrored" in the highest bit of the tile number. */
const mirrored = 0x8000_0000;

function isFlipped({ gid = 0 }: TiledObject): boolean {
  return gid >= mirrored;
}

function spriteOf(object: TiledObject, sprites: ReadonlyMap<number, Sprite>): Sprite | null {
  if (object.gid === undefined) return null;
  const sprite = sprites.get(object.gid % mirrored);
  if (!sprite) throw new Error(`tile ${object.gid} is in no tileset`);
  const { foot } = sprite;
  if (!foot || !isFlipped(object)) return sprite;
  return { ...sprite, foot: { ...foot, x: object.width - foot.x - foot.width } };
}

function levelOf(text: (name: string) => string | null): PropLevel {
  if (text('flat') === 'true') return 'ground';
  return text('over') === 'true' ? 'over' : 'upright';
}

function named(names: Readonly<Record<string, string>>, id: string, where: string): string {
  const name = names[id];
  if (name !== undefined) return name;
  const guess = closest(id, Object.keys(names));
  throw new Error(`${where} has no name for "${id}"${guess ? `; did you mean "${guess}"?` : ''}`);
}

function oneOf<T extends string>(all: readonly T[], value: string, property: string): T {
  const found = all.find((each) => each === value);
  if (!found) throw new Error(`"${property}" is one of ${all.join(', ')}, not "${value}"`);
  return found;
}
