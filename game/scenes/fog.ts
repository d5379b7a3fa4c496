import * as Phaser from 'phaser';
import { fogAt, fogSize } from './fog-picture.ts';
import type { View } from './in-view.ts';
import { depths, type Stage } from './stage.ts';

const key = 'fog';
/**
 * The thick veil lies on the ground, where everybody looks out of it, a thin one hangs over all. Pixels a second that
 * each drifts, and where it begins.
 */
const veils = [
  { drift: 7, startX: 0, startY: 0, alpha: 1, depth: depths.groundFog },
  { drift: -4, startX: 211, startY: 97, alpha: 0.45, depth: depths.fog },
] as const;
const ink = [213, 223, 241] as const;

/** Fog that drifts over what the camera sees. Lamps shine on it, and what glows shines through. */
export class Fog {
  private readonly images: Phaser.GameObjects.Image[] = [];

  constructor(private readonly stage: Stage) {}

  /** Call before every frame; `time` in milliseconds. Calm players see it stand. */
  update(time: number, view: View, isShown: boolean): void {
    const spots = isShown ? spotsOf(this.stage.isCalm() ? 0 : time / 1000, view) : [];
    spots.forEach(({ x, y, alpha, depth }, i) => {
      const image = (this.images[i] ??= this.draw());
      image.setPosition(x, y).setAlpha(alpha).setVisible(true);
      if (image.depth !== depth) image.setDepth(depth);
    });
    for (const image of this.images.slice(spots.length)) image.setVisible(false);
  }

  destroy(): void {
    for (const image of this.images.splice(0)) image.destroy();
  }

  private draw(): Phaser.GameObjects.Image {
    const { scene, lit } = this.stage;
    drawFog(scene.textures);
    const image = new Phaser.GameObjects.Image(scene, 0, 0, key).setOrigin(0);
    lit.add(image);
    return image;
  }
}

/** Where copies of the picture must lie for both veils to cover the view; `time` in seconds. */
export function spotsOf(time: number, { scrollX, scrollY, width, height }: View) {
  return veils.flatMap(({ drift, startX, startY, alpha, depth }) => {
    const left = firstBefore(startX + drift * time, scrollX, fogSize.width);
    const top = firstBefore(startY, scrollY, fogSize.height);
    const columns = Math.ceil((scrollX + width - left) / fogSize.width);
    const rows = Math.ceil((scrollY + height - top) / fogSize.height);
    return Array.from({ length: columns * rows }, (_, i) => ({
      x: Math.round(left + (i % columns) * fogSize.width),
      y: Math.round(top + Math.floor(i / columns) * fogSize.height),
      alpha,
      depth,
    }));
  });
}

/** The last of the points `start`, `start` plus or minus `step`, and so on, that is not past `limit`. */
function firstBefore(start: number, limit: number, step: number): number {
  return start + Math.floor((limit - start) / step) * step;
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
