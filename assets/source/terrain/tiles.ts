import { barrierTiles } from './barriers.ts';
import { cityTiles } from './city.ts';
import { grassTiles } from './grass.ts';
import { hillTiles } from './hill.ts';
import { interiorTiles } from './interior.ts';
import { pathTiles } from './path.ts';
import { plankTiles } from './planks.ts';
import { skyTiles, zenithTiles } from './sky.ts';
import { stoneTiles } from './stone.ts';
import { stormTiles } from './storm.ts';
import { streetTiles } from './street.ts';
import type { Tile } from './tile.ts';
import { waterTiles } from './water.ts';

/** Every tile. Maps know a tile by its place in this list: add at the end, never reorder, never remove. */
export function allTiles(): Tile[] {
  return [
    ...grassTiles(),
    ...pathTiles(),
    ...waterTiles(),
    ...skyTiles(),
    ...plankTiles(),
    ...stoneTiles(),
    ...streetTiles(),
    ...barrierTiles(),
    ...cityTiles(),
    ...stormTiles(),
    ...zenithTiles(),
    ...hillTiles(),
    ...interiorTiles(),
  ];
}
