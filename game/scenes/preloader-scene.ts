import * as Phaser from 'phaser';
import type { LoadedPicture } from './assets.ts';

/** Waits for the pictures of the world and makes textures of them. */
export class PreloaderScene extends Phaser.Scene {
  constructor(
    private readonly pictures: Promise<readonly LoadedPicture[]>,
    private readonly onLoaded: () => void,
  ) {
    super('preloader');
  }

  create(): void {
    void this.pictures.then((loaded) => {
      for (const { key, image, frames } of loaded) {
        if (frames) this.textures.addAtlasJSONHash(key, image, frames);
        else this.textures.addImage(key, image);
      }
      this.onLoaded();
    });
  }
}
