import * as Phaser from 'phaser';
import type { Point } from '../../domain/ground.ts';
import { depths, type Stage } from '../stage.ts';

/** What it adds to the street where that is darkest. */
const brightness = 0.34;

/** A soft spot on the street, so far ahead of a vehicle. */
export class Headlight {
  private readonly spot: Phaser.GameObjects.Image;

  constructor(
    { scene }: Stage,
    private readonly ahead: number,
  ) {
    this.spot = scene.add
      .image(0, 0, 'lights', 'pool-32')
      .setScale(0.75, 0.4)
      .setBlendMode(Phaser.BlendModes.ADD)
      .setTint(0xffd68a)
      .setDepth(depths.halo)
      .setVisible(false);
  }

  /** `share` from 0, off, to 1; `at` is where the vehicle stands and `heading` where it goes, one pixel long. */
  shine(share: number, at: Point, heading: Point): void {
    this.spot
      .setVisible(share > 0)
      .setAlpha(brightness * share)
      .setPosition(
        Math.round(at.x + heading.x * this.ahead),
        Math.round(at.y - 2 + heading.y * this.ahead),
      );
  }

  hide(): void {
    this.spot.setVisible(false);
  }

  destroy(): void {
    this.spot.destroy();
  }
}
