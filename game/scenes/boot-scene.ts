import * as Phaser from 'phaser';
import { drawMarks } from './marks.ts';

/** Draws the few marks that are no pictures, and hands over to the preloader. */
export class BootScene extends Phaser.Scene {
  constructor() {
    super('boot');
  }

  create(): void {
    drawMarks(this.textures);
    // Through the game, not the scene: at once instead of with the next frame.
    this.game.scene.start('preloader');
  }
}
