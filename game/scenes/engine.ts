import * as Phaser from 'phaser';
import type { Picture } from './assets.ts';
import { BootScene } from './boot-scene.ts';
import { PreloaderScene } from './preloader-scene.ts';
import { quickStart } from './quick-start.ts';
import type { Surface } from './surface.ts';
import { fitWorld } from './view-size.ts';

/** The drawing engine with the pictures of the world, and nothing on show yet. */
export interface Engine {
  readonly game: Phaser.Game;
  readonly parent: HTMLElement;
  /** Resolves when all pictures are textures; rejects when one cannot be had. */
  readonly loaded: Promise<void>;
}

/**
 * Starts the engine inside an element of the page, before anybody knows what it will show: it takes as long as reading
 * the save, so both begin at once. Null where the browser cannot draw it (no surface, no WebGL).
 */
export function startEngine(
  parent: HTMLElement,
  surface: Surface | null,
  pictures: Promise<readonly Picture[]>,
): Engine | null {
  if (!surface) return null;
  const preloader = new PreloaderScene(pictures);
  const { width, height, zoom } = fitWorld(
    parent.clientWidth,
    parent.clientHeight,
    devicePixelRatio,
  );
  try {
    const game = new Phaser.Game({
      type: Phaser.WEBGL,
      canvas: surface.canvas,
      // Phaser's types know of flat contexts alone.
      context: surface.context as unknown as CanvasRenderingContext2D,
      parent,
      pixelArt: true,
      roundPixels: true,
      backgroundColor: '#0d0b1e',
      // More than any picture of the city needs; the buffers of each batch are made at the start.
      batchSize: 2048,
      banner: false,
      autoFocus: false,
      disableContextMenu: false,
      audio: { noAudio: true },
      loader: { imageLoadType: 'HTMLImageElement' },
      scale: { mode: Phaser.Scale.NONE, width, height, zoom },
      // Not the window: whoever has the focus gets the keys, and the code editor has it most of the time.
      input: { keyboard: { target: parent }, gamepad: false },
      ...quickStart,
      scene: [new BootScene(), preloader],
    });
    return { game, parent, loaded: preloader.loaded };
  } catch (error) {
    console.error(error);
    return null;
  }
}
