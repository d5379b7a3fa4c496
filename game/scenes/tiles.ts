import type * as Phaser from 'phaser';
import type { LevelMap } from '../domain/level-map.ts';
import { onlyGlowing, type TiledMap } from './glowing-tiles.ts';
import { depths, type Stage } from './stage.ts';

/** What lies on the ground and hangs over it. */
export interface Tiles {
  /** The layer that holds rain, if there is one. */
  readonly rain: Phaser.Tilemaps.TilemapLayer | Phaser.Tilemaps.TilemapGPULayer | null;
  destroy(): void;
}

/** A layer of this name is rain. */
const rainLayer = 'over-rain';

/** Draws the tile layers of a map, once as they are lit and once as they glow. */
export function drawTiles(stage: Stage, level: LevelMap): Tiles {
  const { scene, lit, glow } = stage;
  const map = level.tiled as unknown as TiledMap;
  const dark = layersOf(scene, map, 'tiles');
  const shining = layersOf(scene, onlyGlowing(map), 'tiles-glow');
  lit.add(dark.layers);
  glow.add(shining.layers);
  const layers = [...dark.layers, ...shining.layers];
  // Water laps by itself.
  const calm = () => layers.forEach((layer) => layer.setTimerPaused(stage.isCalm()));
  scene.events.on('update', calm);
  return {
    rain: dark.layers.find(({ layer }) => layer.name === rainLayer) ?? null,
    destroy: () => {
      scene.events.off('update', calm);
      dark.map.destroy();
      shining.map.destroy();
    },
  };
}

/** Phaser.Tilemaps.Formats.TILED_JSON, without loading Phaser for one number. */
const tiledJson = 1;

function layersOf(scene: Phaser.Scene, data: TiledMap, texture: string) {
  const { tilemap } = scene.cache;
  tilemap.add(texture, { format: tiledJson, data });
  const map = scene.make.tilemap({ key: texture, insertNull: true });
  tilemap.remove(texture);
  const name = map.tilesets[0]?.name ?? 'tiles';
  const tileset = map.addTilesetImage(name, texture, map.tileWidth, map.tileHeight, 1, 2);
  const layers = tileset
    ? map.layers.flatMap(({ name: layerName }, index) => {
        const base = layerName.startsWith('over') ? depths.overTiles : depths.tiles;
        return map.createLayer(index, tileset, 0, 0)?.setDepth(base + index) ?? [];
      })
    : [];
  return { map, layers };
}
