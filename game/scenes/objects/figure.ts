import { sheetOf } from '../assets.ts';
import type { Stage } from '../stage.ts';
import { WorldImage } from './world-image.ts';

/**
 * A picture in the world, drawn twice: once in the light of the place, and once as what glows by itself. Stands on its
 * foot point, on whole pixels.
 */
export class Figure {
  readonly base: WorldImage;
  readonly glow: WorldImage;
  private frame = '';
  private shining = '';

  constructor(
    stage: Stage,
    /** "sprites" finds the sheet by the frame. */
    atlas: string,
    frame: string,
    x: number,
    y: number,
    depth: number = y,
  ) {
    const sheet = atlas === 'sprites' ? sheetOf(frame) : atlas;
    this.base = new WorldImage(stage.scene, 0, 0, sheet);
    this.glow = new WorldImage(stage.scene, 0, 0, `${sheet}-glow`);
    stage.lit.add(this.base);
    stage.glow.add(this.glow);
    this.setFrame(frame);
    this.place(x, y, depth);
  }

  place(x: number, y: number, depth: number = y): this {
    this.base.place(Math.round(x), Math.round(y), depth);
    this.glow.place(Math.round(x), Math.round(y), depth);
    return this;
  }

  has(frame: string): boolean {
    return this.base.texture.has(frame);
  }

  /** Leaves the picture as it is where the atlas has no such frame. What glows may be of another frame. */
  setFrame(frame: string, shining: string = frame): this {
    if (frame === this.frame && shining === this.shining) return this;
    if (!this.has(frame) || !this.has(shining)) return this;
    [this.frame, this.shining] = [frame, shining];
    this.base.setFrame(frame);
    this.glow.setFrame(shining);
    for (const image of [this.base, this.glow])
      image.setDisplayOrigin(Math.floor(image.width / 2), image.height);
    return this;
  }

  /** How strongly it glows, 0 to 1. */
  setShine(share: number): this {
    const grey = Math.round(share * 255);
    this.glow.setTint((grey << 16) | (grey << 8) | grey);
    return this;
  }

  /** Changes into another sheet, which has the same frames. */
  wear(sheet: string): this {
    const { frame } = this;
    this.base.setTexture(sheet);
    this.glow.setTexture(`${sheet}-glow`);
    this.frame = '';
    return this.setFrame(frame);
  }

  setVisible(visible: boolean): this {
    this.base.setVisible(visible);
    this.glow.setVisible(visible);
    return this;
  }

  setAlpha(alpha: number): this {
    this.base.setAlpha(alpha);
    this.glow.setAlpha(alpha);
    return this;
  }

  setTint(colour: number): this {
    this.base.setTint(colour);
    this.glow.setTint(colour);
    return this;
  }

  /** Mirrored, left for right. */
  setFlipped(flipped: boolean): this {
    this.base.setFlipX(flipped);
    this.glow.setFlipX(flipped);
    return this;
  }

  get x(): number {
    return this.base.x;
  }

  get y(): number {
    return this.base.y;
  }

  get height(): number {
    return this.base.height;
  }

  destroy(): void {
    this.base.destroy();
    this.glow.destroy();
  }
}
