import type * as Phaser from 'phaser';
import { depths } from './stage.ts';

/** Night, as in the palette: the colour of the darkest outlines. */
const nightInk = [13, 11, 30] as const;
/** How dark the corners get. */
const darkness = 0.34;
const bands = 9;
const bayer = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5];

/** The Hush takes the colour from everything but light; darker corners, where the player wants effects. */
export class Effects {
  private readonly grey: Phaser.Filters.ColorMatrix | null;
  private vignette: Phaser.GameObjects.Image | null = null;
  private isFull = false;

  constructor(
    private readonly scene: Phaser.Scene,
    lit: Phaser.GameObjects.Layer,
  ) {
    lit.enableFilters();
    this.grey = lit.filters?.internal.addColorMatrix() ?? null;
    this.setGrey(0);
    scene.scale.on('resize', this.eraseVignette);
  }

  setFull(full: boolean): void {
    this.isFull = full;
  }

  /** Call before every frame: what is as large as the picture is drawn no earlier than it is seen. */
  update(): void {
    if (this.isFull === (this.vignette !== null)) return;
    if (this.isFull) this.vignette = drawVignette(this.scene);
    else this.eraseVignette();
  }

  /** 0: all colours, 1: none. */
  setGrey(share: number): void {
    this.grey?.setActive(share > 0);
    this.grey?.colorMatrix.reset();
    this.grey?.colorMatrix.saturate(-share);
  }

  destroy(): void {
    this.scene.scale.off('resize', this.eraseVignette);
    this.eraseVignette();
  }

  private readonly eraseVignette = (): void => {
    this.vignette?.destroy();
    this.vignette = null;
  };
}

/** Drawn in dithered bands, like every soft thing of this city. */
function drawVignette(scene: Phaser.Scene): Phaser.GameObjects.Image {
  const { width, height } = scene.scale;
  const key = 'vignette';
  if (scene.textures.exists(key)) scene.textures.remove(key);
  const picture = scene.textures.createCanvas(key, width, height);
  const pixels = picture?.context.createImageData(width, height);
  if (picture && pixels) {
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const [dx, dy] = [(x * 2) / width - 1, (y * 2) / height - 1];
        const share = Math.max(0, (dx * dx + dy * dy) * 0.5 - 0.22) / 0.78;
        const dither = ((bayer[(y % 4) * 4 + (x % 4)] ?? 0) + 0.5) / 16 - 0.5;
        const band = Math.max(0, Math.round(share * bands + dither * 0.9) / bands);
        const at = (y * width + x) * 4;
        pixels.data[at] = nightInk[0];
        pixels.data[at + 1] = nightInk[1];
        pixels.data[at + 2] = nightInk[2];
        pixels.data[at + 3] = Math.round(band * darkness * 255);
      }
    }
    picture.context.putImageData(pixels, 0, 0);
    picture.refresh();
  }
  return scene.add.image(0, 0, key).setOrigin(0).setScrollFactor(0).setDepth(depths.vignette);
}
