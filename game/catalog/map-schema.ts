import { z } from 'zod';

/** The parts of a Tiled map (JSON, version 1.9 or newer) that the game reads; Tiled writes many more. */
const property = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]).nullable().catch(null),
});
const properties = z.array(property).default([]);

export const tiledObject = z.object({
  id: z.number(),
  name: z.string().default(''),
  type: z.string().default(''),
  gid: z.number().exactOptional(),
  x: z.number(),
  y: z.number(),
  width: z.number().default(0),
  height: z.number().default(0),
  polyline: z.array(z.object({ x: z.number(), y: z.number() })).exactOptional(),
  properties,
});

const tileset = z.union([
  z.object({ firstgid: z.number(), source: z.string() }),
  z.looseObject({ firstgid: z.number(), name: z.string() }),
]);

export const tiledMap = z.looseObject({
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  tilewidth: z.number().int().positive(),
  properties,
  tilesets: z.array(tileset).min(1),
  layers: z.array(
    z.discriminatedUnion('type', [
      z.looseObject({ type: z.literal('tilelayer'), name: z.string(), data: z.array(z.number()) }),
      z.object({ type: z.literal('objectgroup'), name: z.string(), objects: z.array(tiledObject) }),
    ]),
  ),
});

export const tiledTileset = z.looseObject({
  tiles: z
    .array(
      z.looseObject({
        id: z.number(),
        properties,
        objectgroup: z
          .looseObject({
            objects: z.array(
              z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
            ),
          })
          .exactOptional(),
      }),
    )
    .default([]),
});

export type TiledObject = z.output<typeof tiledObject>;
export type TiledMap = z.output<typeof tiledMap>;
export type TiledTileset = z.output<typeof tiledTileset>;
