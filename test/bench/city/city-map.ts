import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const tileSize = 16;
/** Where somebody arrives, and the way out beside it; in the middle, where the crowd is. */
const arrival = { x: 800, y: 824 };
const walkers = ['porter', 'student', 'sailor', 'captain', 'grandmother'];
const blocks = ['tree-round', 'lamp', 'planter-rose', 'bench', 'lamp', 'town-house'];
/** Pixels from one house, tree or lamp to the next. */
const spacing = 100;

/** What a city is measured with. Lengths in tiles. */
export interface CitySize {
  readonly width: number;
  readonly height: number;
  readonly people: number;
  /** Whether all of them are where one arrives, instead of everywhere. */
  readonly isCrowded: boolean;
}

/** A Tiled map as an author would draw it: streets, houses, lamps, and people who walk about. Always the same. */
export function drawCity({ width, height, people, isCrowded }: CitySize, wayOut: string): string {
  const tiles = idsOf('tiles');
  const ground = ['cobbles-0', 'cobbles-1', 'cobbles-2', 'cobbles-3'].map((key) => tiles(key) + 1);
  const random = createRandom(7);
  const data = Array.from({ length: width * height }, () => ground[Math.floor(random() * 4)]);
  const size = { width: width * tileSize, height: height * tileSize };
  const objects = [
    point('start', 'Spawn', arrival),
    {
      ...point('way-out', 'Exit', { x: arrival.x + 20, y: arrival.y - 6 }),
      width: 12,
      height: 12,
      properties: [property('to', wayOut)],
    },
    ...drawStreets(size),
    ...Array.from({ length: people }, (_each, i) =>
      drawWalker(i, isCrowded ? inView : everywhere(size), random),
    ),
  ].map((object, i) => ({ id: i + 1, ...object }));
  return JSON.stringify({
    type: 'map',
    width,
    height,
    tilewidth: tileSize,
    tileheight: tileSize,
    orientation: 'orthogonal',
    tilesets: [
      { firstgid: 1, source: '../../assets/built/tiles.tsj' },
      { firstgid: firstSprite, source: '../../assets/built/sprites.tsj' },
    ],
    layers: [
      {
        type: 'tilelayer',
        name: 'ground',
        width,
        height,
        x: 0,
        y: 0,
        opacity: 1,
        visible: true,
        data,
      },
      { type: 'objectgroup', name: 'things', objects },
    ],
  });
}

const firstSprite = 10_001;

/** Rows of houses, trees and lamps; each lamp with its light. */
function drawStreets(size: { readonly width: number; readonly height: number }): object[] {
  const sprites = idsOf('sprites');
  const objects: object[] = [];
  for (let y = spacing; y < size.height; y += spacing) {
    for (let x = spacing / 2; x < size.width; x += spacing) {
      const sprite = blocks[(x / 50 + y / spacing) % blocks.length]!;
      objects.push({ name: '', type: 'Prop', gid: firstSprite + sprites(sprite), x, y });
      if (sprite !== 'lamp') continue;
      objects.push({
        ...point(`light-${x}-${y}`, 'Light', { x: x + 8, y: y - 30 }),
        properties: [property('radius', 64), property('colour', 'amber')],
      });
    }
  }
  return objects;
}

/** Where routes begin, and how long their two legs are at most, in pixels. */
interface Walks {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly along: number;
  readonly across: number;
}

function everywhere({ width, height }: { readonly width: number; readonly height: number }): Walks {
  const leg = 130;
  return {
    left: leg,
    top: leg,
    width: width - 2 * leg,
    height: height - 2 * leg,
    along: leg,
    across: leg,
  };
}

/** No route leaves what the camera shows. */
const inView: Walks = {
  left: arrival.x - 120,
  top: arrival.y - 50,
  width: 240,
  height: 100,
  along: 40,
  across: 40,
};

/** Along a street and round a corner. */
function drawWalker(i: number, walks: Walks, random: () => number): object {
  const { left, top, width, height } = walks;
  const from = { x: left + random() * width, y: top + random() * height };
  const along = (random() * 2 - 1) * walks.along;
  const across = (random() * 2 - 1) * walks.across;
  return {
    ...point(`walker-${i}`, 'Passerby', from),
    polyline: [
      { x: 0, y: 0 },
      { x: along, y: 0 },
      { x: along, y: across },
    ],
    properties: [property('who', walkers[i % walkers.length]!)],
  };
}

function point(name: string, type: string, { x, y }: { x: number; y: number }) {
  return { name, type, x: Math.round(x), y: Math.round(y) };
}

function property(name: string, value: string | number) {
  return { name, type: typeof value === 'string' ? 'string' : 'int', value };
}

/** The number of a tile in its tileset, by its key. */
function idsOf(tileset: string): (key: string) => number {
  const text = readFileSync(join(root, `assets/built/${tileset}.tsj`), 'utf8');
  const { tiles } = JSON.parse(text) as {
    tiles: { id: number; properties: { name: string; value: unknown }[] }[];
  };
  return (key) => {
    const tile = tiles.find(({ properties }) => properties.some(({ value }) => value === key));
    if (!tile) throw new Error(`No tile of ${tileset}.tsj is called "${key}".`);
    return tile.id;
  };
}

/** Numbers from 0 to 1, the same in every run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
