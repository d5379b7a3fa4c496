import type * as Phaser from 'phaser';
import type { View } from './in-view.ts';
import { depths, type Stage } from './stage.ts';

/** Drops for every ten thousand pixels in view, and how fast they fall, in pixels a second. */
const density = 13;
const speed = 190;
/** Pixels they are blown to the left for each that they fall. */
const slant = 0.4;
const ink = 0xa6e0fc;
const strength = 0.34;

/** Rain over what the camera sees: streaks of pixels, all at one slant. */
export class Rain {
  private readonly streaks: Phaser.GameObjects.Graphics;

  constructor({ scene, lit }: Stage) {
    this.streaks = scene.add.graphics().setDepth(depths.overTiles);
    lit.add(this.streaks);
  }

  /** Draws the drops anew; `time` in milliseconds. Where it is not shown it leaves nothing behind. */
  update(time: number, { scrollX, scrollY, width, height }: View, isShown: boolean): void {
    this.streaks.clear();
    if (!isShown) return;
    this.streaks.fillStyle(ink, strength);
    const fallen = (time / 1000) * speed;
    const count = Math.round((width * height * density) / 10_000);
    for (let drop = 0; drop < count; drop++) {
      // Far drops are slower; each has a place of its own that the camera passes by.
      const depth = 0.7 + ((drop * 37) % 10) / 16;
      const y = wrap(drop * 97.31 + fallen * depth - scrollY, height + 8) - 8;
      const x = wrap(drop * 61.77 - fallen * depth * slant - scrollX, width + 8);
      this.drawStreak(Math.round(scrollX + x), Math.round(scrollY + y));
    }
  }

  private drawStreak(x: number, y: number): void {
    for (let i = 0; i < 4; i++) this.streaks.fillRect(x - i, y + i * 2, 1, 2);
  }

  destroy(): void {
    this.streaks.destroy();
  }
}

function wrap(value: number, length: number): number {
  return ((value % length) + length) % length;
}
