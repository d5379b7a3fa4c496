import type * as Phaser from 'phaser';
import { grids, inks, type Mark, stampGrid } from './mark-grids.ts';

/** Adds the picture `marks` to the textures of the game, with a frame for each mark. */
export function drawMarks(textures: Phaser.Textures.TextureManager): void {
  if (textures.exists('marks')) return;
  const width = 16;
  const height = Object.values(grids).reduce((sum, grid) => sum + grid.length + 1, 0);
  const picture = textures.createCanvas('marks', width, height);
  if (!picture) return;
  let top = 0;
  for (const [name, grid] of Object.entries(grids)) {
    drawGrid(picture.context, grid, top);
    picture.add(name, 0, 0, top, grid[0]?.length ?? 0, grid.length);
    top += grid.length + 1;
  }
  picture.refresh();
}

/** A mark in the scene, above light and dark. */
export function addMark(
  scene: Phaser.Scene,
  mark: Mark,
  x: number,
  y: number,
  depth: number,
): Phaser.GameObjects.Image {
  const image = scene.add.image(Math.round(x), Math.round(y), 'marks', mark).setDepth(depth);
  return image.setDisplayOrigin(Math.floor(image.width / 2), Math.floor(image.height / 2));
}

/** A stamp with an error code on it; each is drawn when it is first needed. */
export function addStamp(
  scene: Phaser.Scene,
  code: number | null,
  x: number,
  y: number,
  depth: number,
): Phaser.GameObjects.Image {
  const key = `stamp-${code ?? 'none'}`;
  if (!scene.textures.exists(key)) {
    const grid = stampGrid(code);
    const picture = scene.textures.createCanvas(key, grid[0]!.length, grid.length);
    if (picture) drawGrid(picture.context, grid, 0);
    picture?.refresh();
  }
  const image = scene.add.image(Math.round(x), Math.round(y), key).setDepth(depth);
  return image.setDisplayOrigin(Math.floor(image.width / 2), Math.floor(image.height / 2));
}

function drawGrid(context: CanvasRenderingContext2D, grid: readonly string[], top: number): void {
  grid.forEach((row, y) => {
    Array.from(row, (character, x) => {
      const ink = inks[character];
      if (!ink) return;
      context.fillStyle = ink;
      context.fillRect(x, top + y, 1, 1);
    });
  });
}
