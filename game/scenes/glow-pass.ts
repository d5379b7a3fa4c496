import * as Phaser from 'phaser';
import { depths } from './stage.ts';

/**
 * Everything that glows, drawn over black in the order of the scene and added on top of the lit picture: a dark shape
 * in front of a lamp hides it here as it does there.
 */
export class GlowPass {
  readonly layer: Phaser.GameObjects.Layer;
  private picture: Phaser.GameObjects.RenderTexture;
  private bloom: Phaser.GameObjects.Image | null = null;

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
    this.bloom?.destroy();
    this.bloom = wanted ? this.createBloom() : null;
  }

  destroy(): void {
    this.scene.scale.off('resize', this.resize);
    this.bloom?.destroy();
    this.picture.destroy();
    this.layer.destroy();
  }

  private readonly resize = (): void => {
    this.picture.destroy();
    this.picture = this.createPicture();
    const hadBloom = this.bloom !== null;
    this.setBloom(false);
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

  private createBloom(): Phaser.GameObjects.Image {
    const image = this.scene.add
      .image(0, 0, this.picture.texture)
      .setOrigin(0)
      .setScrollFactor(0)
      .setDepth(depths.bloom)
      .setBlendMode(Phaser.BlendModes.SCREEN)
      .enableFilters();
    image.filters?.internal.addBlur(1, 4, 4, 1, 0xffffff, 3);
    return image.setAlpha(0.4);
  }
}
