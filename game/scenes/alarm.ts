import * as Phaser from 'phaser';
import { depths, type Stage } from './stage.ts';

/** Red light over everything: one swell in this many milliseconds, so slow that nothing flashes, and how strong. */
const swell = 2600;
const least = 0.05;
const most = 0.26;
const ink = 0xbd283f;

/** The light of an alarm. It comes and goes; for calm players it stays. */
export class Alarm {
  private veil: Phaser.GameObjects.Rectangle | null = null;
  private strength = 0;

  constructor(private readonly stage: Stage) {}

  /** 0: none, 1: full. */
  setStrength(strength: number): void {
    this.strength = strength;
    if (strength > 0) this.veil ??= this.draw();
    else this.destroy();
  }

  /** Call before every frame; `time` in milliseconds. */
  update(time: number): void {
    if (!this.veil) return;
    const { width, height } = this.stage.scene.scale;
    if (this.veil.width !== width || this.veil.height !== height) this.veil.setSize(width, height);
    const wave = this.stage.isCalm() ? 0.5 : 0.5 - 0.5 * Math.cos((time / swell) * Math.PI * 2);
    this.veil.setAlpha(this.strength * (least + (most - least) * wave));
  }

  destroy(): void {
    this.veil?.destroy();
    this.veil = null;
  }

  private draw(): Phaser.GameObjects.Rectangle {
    const { width, height } = this.stage.scene.scale;
    return this.stage.scene.add
      .rectangle(0, 0, width, height, ink)
      .setOrigin(0)
      .setScrollFactor(0)
      .setDepth(depths.alarm)
      .setBlendMode(Phaser.BlendModes.ADD)
      .setAlpha(0);
  }
}
