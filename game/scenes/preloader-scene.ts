import * as Phaser from 'phaser';
import { atlases, images } from './assets.ts';

/** Loads the pictures of the world behind the title picture. */
export class PreloaderScene extends Phaser.Scene {
  constructor(private readonly onLoaded: () => void) {
    super('preloader');
  }

  preload(): void {
    for (const { key, url } of images) this.load.image(key, url);
    for (const { key, url, frames } of atlases) this.load.atlas(key, url, frames);
    const bar = this.add.rectangle(0, 0, 1, 2, 0x4fe3d2).setOrigin(0, 1);
    this.load.on('progress', (share: number) => {
      bar.setPosition(0, this.scale.height).setDisplaySize(this.scale.width * share, 2);
    });
  }

  create(): void {
    this.onLoaded();
  }
}
