import * as Phaser from 'phaser';
import type { LoadedPicture } from './assets.ts';

/** Waits for the pictures of the world and makes textures of them. */
export class PreloaderScene extends Phaser.Scene {
  /** Resolves when all pictures are textures; rejects when one cannot be had. */
  readonly loaded: Promise<void>;
  private begin: () => void = () => undefined;

  constructor(pictures: Promise<readonly LoadedPicture[]>) {
    super('preloader');
    const begun = new Promise<void>((resolve) => {
      this.begin = resolve;
    });
    this.loaded = Promise.all([pictures, begun]).then(([loaded]) => this.addTextures(loaded));
  }

  create(): void {
    this.begin();
  }

  private addTextures(loaded: readonly LoadedPicture[]): void {
    for (const { key, image, frames } of loaded) {
      if (frames) this.textures.addAtlasJSONHash(key, image, frames);
      else this.textures.addImage(key, image);
    }
  }
}
