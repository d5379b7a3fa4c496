import type * as Phaser from 'phaser';
import type { LevelMap } from '../domain/level-map.ts';
import { depths, type Stage } from './stage.ts';

/** Draws the tile layers of a map, once as they are lit and once as they glow. Returns its undo. */
export function drawTiles({ scene, lit, glow }: Stage, level: LevelMap): () => void {
  const key = 'map';
  scene.cache.tilemap.remove(key);
  scene.cache.tilemap.add(key, { format: tiledJson, data: level.tiled });
  const dark = layersOf(scene, key, 'tiles');
  const shining = layersOf(scene, key, 'tiles-glow');
  lit.add(dark.layers);
  const glowing = glowingTiles(scene);
  for (const layer of shining.layers) {
    layer.forEachTile((tile) => {
      if (tile.index > 0 && !glowing.has(tile.index)) layer.removeTileAt(tile.x, tile.y);
    });
    glow.add(layer);
  }
  return () => {
    dark.map.destroy();
    shining.map.destroy();
    scene.cache.tilemap.remove(key);
  };
}

/** Phaser.Tilemaps.Formats.TILED_JSON, without loading Phaser for one number. */
const tiledJson = 1;

function layersOf(scene: Phaser.Scene, key: string, texture: string) {
  const map = scene.make.tilemap({ key });
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

/** Ids (from 1) of the tiles that have any glow in them, so that the others need not be drawn in the glow. */
function glowingTiles(scene: Phaser.Scene): ReadonlySet<number> {
  const texture = scene.textures.get('tiles-glow');
  const source = texture.getSourceImage();
  const canvas = document.createElement('canvas');
  canvas.width = source.width;
  canvas.height = source.height;
  const pencil = canvas.getContext('2d');
  if (!pencil || !(source instanceof ImageBitmap)) return new Set();
  // It was loaded upside down, as a texture.
  pencil.scale(1, -1);
  pencil.drawImage(source, 0, -source.height);
  const { data } = pencil.getImageData(0, 0, canvas.width, canvas.height);
  const cell = 18;
  const columns = Math.floor(canvas.width / cell);
  const found = new Set<number>();
  for (let at = 0; at < data.length; at += 4) {
    if (data[at]! + data[at + 1]! + data[at + 2]! < 24) continue;
    const pixel = at / 4;
    const column = Math.floor((pixel % canvas.width) / cell);
    const row = Math.floor(pixel / canvas.width / cell);
    found.add(row * columns + column + 1);
  }
  return found;
}
