import type { Json } from '../domain/json.ts';
import type { Glass, LevelMap, Thing } from '../domain/level-map.ts';
import { LevelError, type LevelProblem } from './level-problem.ts';
import { tiledMap, type TiledTileset, tiledTileset } from './map-schema.ts';
import { readJson } from './read-json.ts';
import { readPlace } from './read-place.ts';
import { type Labels, readThing, type Sprite } from './read-thing.ts';

/** The tilesets maps refer to, by file name: the text of each .tsj. */
export type Tilesets = Readonly<Record<string, string>>;

/**
 * Reads a Tiled map: embeds its tilesets (the browser fetches none) and turns its objects into things.
 * Throws a LevelError with every problem found.
 */
export function readMap(file: string, text: string, tilesets: Tilesets, labels: Labels): LevelMap {
  const map = readJson(file, text, tiledMap);
  const sprites = new Map<number, Sprite>();
  const embedded = map.tilesets.map((tileset) => {
    if (!('source' in tileset) || typeof tileset.source !== 'string') return tileset;
    const name = tileset.source.split('/').at(-1)!;
    const source = tilesets[name];
    if (source === undefined)
      throw problem(file, `uses the tileset "${name}", which assets/built does not have.`);
    const { wangsets: _brushes, ...content } = readJson(
      `../assets/built/${name}`,
      source,
      tiledTileset,
    );
    for (const tile of content.tiles) {
      const valueOf = (property: string) =>
        tile.properties.find((each) => each.name === property)?.value;
      const key = valueOf('key');
      const foot = tile.objectgroup?.objects[0] ?? null;
      const glass = glasses.find((each) => each === valueOf('glass')) ?? null;
      if (typeof key === 'string') sprites.set(tileset.firstgid + tile.id, { key, foot, glass });
    }
    return { firstgid: tileset.firstgid, ...content, tiles: content.tiles.flatMap(whatMatters) };
  });
  const problems: LevelProblem[] = [];
  const things: Thing[] = [];
  for (const layer of map.layers) {
    if (layer.type !== 'objectgroup') continue;
    for (const object of layer.objects) {
      try {
        things.push(readThing(object, sprites, labels));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        problems.push({
          file,
          line: null,
          column: null,
          text: `object ${object.id} "${object.name}": ${reason}.`,
        });
      }
    }
  }
  const twice = things.find(
    ({ id }, index) => things.findIndex((other) => other.id === id) !== index,
  );
  if (twice)
    problems.push({
      file,
      line: null,
      column: null,
      text: `two objects have the name "${twice.id}".`,
    });
  const place = readPlace(map, (reason) => {
    problems.push({ file, line: null, column: null, text: reason });
  });
  if (problems.length > 0) throw new LevelError(problems);
  const drawn = {
    ...map,
    tilesets: embedded,
    layers: map.layers.filter(({ type }) => type === 'tilelayer'),
  };
  return {
    width: map.width,
    height: map.height,
    tileSize: map.tilewidth,
    ...place,
    things,
    tiled: drawn as unknown as Json,
  };
}

const glasses: readonly Glass[] = ['lamp', 'window'];

type Tile = TiledTileset['tiles'][number];

/** The browser asks of a tile only whether it is solid and whether it glows. */
function whatMatters(tile: Tile): readonly Tile[] {
  const properties = tile.properties.filter(
    ({ name, value }) => (name === 'solid' || name === 'glows') && value === true,
  );
  return properties.length > 0 ? [{ ...tile, properties }] : [];
}

function problem(file: string, text: string): LevelError {
  return new LevelError([{ file, line: null, column: null, text }]);
}
