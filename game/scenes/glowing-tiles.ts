/** As much of a Tiled map as is looked at here. A cell of `data` holds the number of a tile, or 0 for none. */
export interface TiledMap {
  readonly layers: readonly { readonly data: readonly number[] }[];
  readonly tilesets: readonly {
    readonly firstgid: number;
    readonly tiles: readonly {
      readonly id: number;
      readonly properties: readonly { readonly name: string; readonly value: unknown }[];
    }[];
  }[];
}

/** The map without the tiles, and the layers, that would be black in the light they give. */
export function onlyGlowing(map: TiledMap): TiledMap {
  const glowing = new Set(
    map.tilesets.flatMap(({ firstgid, tiles }) =>
      tiles
        .filter(({ properties }) => properties.some(({ name }) => name === 'glows'))
        .map(({ id }) => firstgid + id),
    ),
  );
  const layers = map.layers.map((layer) => ({
    ...layer,
    data: layer.data.map((tile) => (glowing.has(tile) ? tile : 0)),
  }));
  return { ...map, layers: layers.filter(({ data }) => data.some((tile) => tile !== 0)) };
}
