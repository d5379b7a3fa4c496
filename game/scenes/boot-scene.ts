import * as Phaser from 'phaser';
import { titleImage } from './assets.ts';
import { drawMarks } from './marks.ts';

/** Loads what the title needs, so that something is to be seen at once. */
export class BootScene extends Phaser.Scene {
  constructor() {
    super('boot');
  }

  preload(): void {
    this.load.image(titleImage.key, titleImage.url);
  }

  create(): void {
    drawMarks(this.textures);
    this.scene.start('preloader');
  }
}
