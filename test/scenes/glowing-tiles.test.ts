import { expect, it } from 'vitest';
import { onlyGlowing, type TiledMap } from '../../game/scenes/glowing-tiles.ts';

/** Tiles 10, 11 and 12, of which the middle one is a lit window. */
function aMap(...layers: readonly (readonly number[])[]): TiledMap {
  const glows = { name: 'glows', value: true };
  return {
    layers: layers.map((data) => ({ data })),
    tilesets: [
      {
        firstgid: 10,
        tiles: [
          { id: 0, properties: [] },
          { id: 1, properties: [glows] },
          { id: 2, properties: [{ name: 'solid', value: true }] },
        ],
      },
    ],
  };
}

it('keeps the tiles that glow, where they are', () => {
  expect(onlyGlowing(aMap([10, 11, 0, 12, 11])).layers).toEqual([{ data: [0, 11, 0, 0, 11] }]);
});

it('leaves layers out on which nothing glows', () => {
  const layers = onlyGlowing(aMap([10, 12], [11, 10], [0, 0])).layers;
  expect(layers).toEqual([{ data: [11, 0] }]);
});

it('leaves the map itself as it was', () => {
  const map = aMap([10, 11]);
  onlyGlowing(map);
  expect(map).toEqual(aMap([10, 11]));
});
