import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const levels = fileURLToPath(new URL('../../levels/', import.meta.url));

const property = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]),
});
const box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
const tileset = z.object({
  tiles: z.array(
    z.object({
      id: z.number(),
      properties: z.array(property),
      objectgroup: z.object({ objects: z.array(box) }).optional(),
    }),
  ),
});
const thing = box.extend({
  name: z.string(),
  type: z.string(),
  gid: z.number().optional(),
  properties: z.array(property).optional(),
});
const levelMap = z.object({
  width: z.number(),
  height: z.number(),
  tilesets: z.array(z.object({ firstgid: z.number(), source: z.string() })),
  layers: z.array(
    z.union([
      z.object({ type: z.literal('tilelayer'), data: z.array(z.number()) }),
      z.object({ type: z.literal('objectgroup'), objects: z.array(thing) }),
    ]),
  ),
});

export type Box = z.infer<typeof box>;
export type Thing = z.infer<typeof thing>;
export type TileInfo = {
  readonly key: string;
  readonly isSolid: boolean;
  readonly feet: readonly Box[];
};
export type LevelMap = {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly tileLayers: readonly (readonly number[])[];
  readonly things: readonly Thing[];
  /** Every gid that the tilesets define. */
  readonly tileOf: ReadonlyMap<number, TileInfo>;
};

/** The high bits of a gid say that it is flipped. */
export const plainGid = (gid: number) => gid & 0x0fffffff;

export function propertyOf(of: { properties?: Thing['properties'] }, name: string): unknown {
  return of.properties?.find((each) => each.name === name)?.value;
}

function readMap(id: string): LevelMap {
  const folder = join(levels, id);
  const map = levelMap.parse(JSON.parse(readFileSync(join(folder, 'map.tmj'), 'utf8')));
  const tileOf = new Map<number, TileInfo>();
  for (const { firstgid, source } of map.tilesets) {
    const { tiles } = tileset.parse(JSON.parse(readFileSync(join(folder, source), 'utf8')));
    for (const tile of tiles) {
      tileOf.set(firstgid + tile.id, {
        key: String(propertyOf(tile, 'key')),
        isSolid: propertyOf(tile, 'solid') === true,
        feet: tile.objectgroup?.objects ?? [],
      });
    }
  }
  return {
    id,
    width: map.width,
    height: map.height,
    tileLayers: map.layers.flatMap((layer) => (layer.type === 'tilelayer' ? [layer.data] : [])),
    things: map.layers.flatMap((layer) => (layer.type === 'objectgroup' ? layer.objects : [])),
    tileOf,
  };
}

/** Every level that has a map. */
export function readMaps(): LevelMap[] {
  return readdirSync(levels, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('map.tmj'))
    .map((path) => readMap(path.replace(/[\\/]map\.tmj$/, '')));
}
