import * as Phaser from 'phaser';
import { depths } from './stage.ts';

/** How far what glows brightens what is round it. */
const haloAlpha = 0.45;

/**
 * Everything that glows, drawn over black in the order of the scene and added on top of the lit picture: a dark shape
 * in front of a lamp hides it here as it does there.
 */
export class GlowPass {
  readonly layer: Phaser.GameObjects.Layer;
  private picture: Phaser.GameObjects.RenderTexture;
  private bloom: Bloom | null = null;
  private strength = 1;

  constructor(private readonly scene: Phaser.Scene) {
    this.layer = new Phaser.GameObjects.Layer(scene);
    this.picture = this.createPicture();
    scene.scale.on('resize', this.resize);
  }

  /** Call before every frame: the glow is drawn from where the camera stands. */
  follow(camera: Phaser.Cameras.Scene2D.Camera): void {
    this.picture.camera.setScroll(camera.scrollX, camera.scrollY);
  }

  /** Whether what glows also shines on what is round it. */
  setBloom(wanted: boolean): void {
    if (wanted === (this.bloom !== null)) return;
    this.bloom?.halo.destroy();
    this.bloom?.half.destroy();
    this.bloom = wanted ? this.createBloom() : null;
  }

  /** How strongly, 0 to 1. */
  setStrength(strength: number): void {
    this.strength = strength;
    this.bloom?.halo.setAlpha(haloAlpha * strength);
  }

  destroy(): void {
    this.scene.scale.off('resize', this.resize);
    this.setBloom(false);
    this.picture.destroy();
    this.layer.destroy();
  }

  private readonly resize = (): void => {
    const hadBloom = this.bloom !== null;
    this.setBloom(false);
    this.picture.destroy();
    this.picture = this.createPicture();
    this.setBloom(hadBloom);
  };

  private createPicture(): Phaser.GameObjects.RenderTexture {
    const { width, height } = this.scene.scale;
    const picture = this.scene.add
      .renderTexture(0, 0, width, height)
      .setOrigin(0)
      .setScrollFactor(0)
      .setDepth(depths.glow)
      .setBlendMode(Phaser.BlendModes.ADD)
      .setRenderMode('all', true);
    picture.camera.setRoundPixels(true);
    return picture.fill(0x000000, 1).draw(this.layer);
  }

  /** Half as large, which is a quarter of the work: nobody sees it in a blur. */
  private createBloom(): Bloom {
    const { width, height } = this.picture;
    this.picture.texture.setFilter(Phaser.Textures.FilterMode.LINEAR);
    const half = new Phaser.GameObjects.Image(this.scene, 0, 0, this.picture.texture);
    half.setOrigin(0).setScale(0.5);
    const halo = this.scene.add
      .renderTexture(0, 0, Math.ceil(width / 2), Math.ceil(height / 2))
      .setOrigin(0)
      .setScale(2)
      .setScrollFactor(0)
      .setDepth(depths.bloom)
      .setBlendMode(Phaser.BlendModes.SCREEN)
      .setAlpha(haloAlpha * this.strength)
      .setRenderMode('all', true)
      .fill(0x000000, 1)
      .draw(half)
      .enableFilters();
    halo.filters?.internal.addBlur(0, 2, 2, 1, 0xffffff, 3);
    return { half, halo };
  }
}

/** What glows, drawn small and blurred. */
interface Bloom {
  readonly half: Phaser.GameObjects.Image;
  readonly halo: Phaser.GameObjects.RenderTexture;
}
