import * as Phaser from 'phaser';
import { fogAt, fogSize } from './fog-picture.ts';
import { fogSpots } from './fog-spots.ts';
import type { View } from './in-view.ts';
import { depths, type Stage } from './stage.ts';

const key = 'fog';
const ink = [213, 223, 241] as const;

/**
 * Fog that drifts over the ground: everybody looks out of it, lamps shine on it, and what glows shines through. One
 * veil, as every other would cost as much as the whole ground does.
 */
export class Fog {
  private readonly images: Phaser.GameObjects.Image[] = [];

  constructor(private readonly stage: Stage) {}

  /** Call before every frame; `time` in milliseconds. Calm players see it stand. */
  update(time: number, view: View, isShown: boolean): void {
    const spots = isShown ? fogSpots(this.stage.isCalm() ? 0 : time / 1000, view) : [];
    spots.forEach(({ x, y }, i) => {
      const image = (this.images[i] ??= this.draw());
      image.setPosition(x, y).setVisible(true);
    });
    for (const image of this.images.slice(spots.length)) image.setVisible(false);
  }

  destroy(): void {
    for (const image of this.images.splice(0)) image.destroy();
  }

  private draw(): Phaser.GameObjects.Image {
    const { scene, lit } = this.stage;
    drawFog(scene.textures);
    const image = new Phaser.GameObjects.Image(scene, 0, 0, key).setOrigin(0).setDepth(depths.fog);
    lit.add(image);
    return image;
  }
}

function drawFog(textures: Phaser.Textures.TextureManager): void {
  if (textures.exists(key)) return;
  const { width, height } = fogSize;
  const picture = textures.createCanvas(key, width, height);
  const pixels = picture?.context.createImageData(width, height);
  if (!picture || !pixels) return;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) pixels.data.set([...ink, fogAt(x, y)], (y * width + x) * 4);
  picture.context.putImageData(pixels, 0, 0);
  picture.refresh();
}
