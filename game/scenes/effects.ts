import * as Phaser from 'phaser';

/** What lies over the finished picture: grey in the Hush, and bloom and vignette where the player wants them. */
export class Effects {
  private readonly grey: Phaser.Filters.ColorMatrix;
  private isFull = false;

  constructor(private readonly camera: Phaser.Cameras.Scene2D.Camera) {
    this.grey = camera.filters.internal.addColorMatrix();
    this.grey.setActive(false);
  }

  setFull(full: boolean): void {
    if (full === this.isFull) return;
    this.isFull = full;
    this.camera.filters.external.clear();
    if (!full) return;
    Phaser.Actions.AddEffectBloom(this.camera, {
      threshold: 0.55,
      blurRadius: 2,
      blurSteps: 3,
      blurQuality: 0,
      blendAmount: 0.5,
    });
    this.camera.filters.external.addVignette(0.5, 0.5, 0.95, 0.25);
  }

  /** 0: all colours, 1: as grey as the Hush gets. */
  setGrey(share: number): void {
    this.grey.setActive(share > 0);
    this.grey.colorMatrix.reset();
    this.grey.colorMatrix.saturate(-0.55 * share);
  }
}
