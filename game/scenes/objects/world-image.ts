import * as Phaser from 'phaser';
import { isInView } from '../in-view.ts';

/** A picture that stands in the world, at its own size and upright. Nothing is done for it while the camera looks elsewhere. */
export class WorldImage extends Phaser.GameObjects.Image {
  place(x: number, y: number, depth: number): void {
    this.setPosition(x, y);
    // Told of a depth, Phaser sorts everything anew.
    if (depth !== this.depth) this.setDepth(depth);
  }

  override willRender(camera: Phaser.Cameras.Scene2D.Camera): boolean {
    const left = this.x - this.displayOriginX;
    const top = this.y - this.displayOriginY;
    return (
      super.willRender(camera) && isInView(camera, left, top, left + this.width, top + this.height)
    );
  }
}
