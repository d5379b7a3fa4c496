import * as Phaser from 'phaser';
import type { Picture } from './assets.ts';

/** Waits for the pictures that every place needs and makes textures of them. */
export class PreloaderScene extends Phaser.Scene {
  /** Resolves when all pictures are textures; rejects when one cannot be had. */
  readonly loaded: Promise<void>;
  private begin: () => void = () => undefined;

  constructor(pictures: Promise<readonly Picture[]>) {
    super('preloader');
    const begun = new Promise<void>((resolve) => {
      this.begin = resolve;
    });
    this.loaded = Promise.all([pictures, begun]).then(([loaded]) =>
      addTextures(this.textures, loaded),
    );
  }

  create(): void {
    this.begin();
  }
}

/** Makes textures of pictures, except of those that are textures already. */
export function addTextures(
  textures: Phaser.Textures.TextureManager,
  pictures: readonly Picture[],
): void {
  for (const { key, image, frames } of pictures) {
    if (textures.exists(key)) continue;
    const texture = textures.addImage(key, image);
    for (const [name, [x, y, width, height]] of Object.entries(frames)) {
      texture?.add(name, 0, x, y, width, height);
    }
  }
}
