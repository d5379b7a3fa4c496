import * as Phaser from 'phaser';
import type { Grade } from '../../domain/mood.ts';
import { meets, type Progress } from '../../domain/progress.ts';
import type { LightMap, LightThing } from '../light-map.ts';
import type { Shown } from '../shown.ts';
import { depths, type Stage } from '../stage.ts';
import { Beacon } from './beacon.ts';

/** A light of the map. It has no body: it brightens the light map, and flickers as a faint halo over it. */
export class Light implements Shown {
  private isLit = false;
  /** How brightly lamps of its colour shine in the light of the place. */
  private share = 1;
  private readonly halo: Phaser.GameObjects.Image | null;
  private readonly beacon: Beacon | null;

  constructor(
    readonly thing: LightThing,
    private readonly stage: Stage,
    private readonly lights: LightMap,
    progress: Progress,
  ) {
    this.halo = thing.flicker
      ? stage.scene.add
          .image(thing.x, thing.y, 'lights', 'pool-32')
          .setBlendMode(Phaser.BlendModes.ADD)
          .setTint(0xff9a48)
          .setDepth(depths.halo)
          .setAlpha(0)
      : null;
    this.beacon = thing.turns ? new Beacon(thing, stage) : null;
    this.refresh(progress, false);
  }

  isStale(progress: Progress): boolean {
    return meets(progress, this.thing.lit) !== this.isLit;
  }

  refresh(progress: Progress, animated: boolean): void {
    this.isLit = meets(progress, this.thing.lit);
    const strength = this.isLit ? 1 : 0;
    if (!animated) {
      this.lights.setStrength(this.thing, strength);
      return;
    }
    this.stage.scene.tweens.addCounter({
      from: 1 - strength,
      to: strength,
      duration: 420,
      ease: 'Back.easeOut',
      onUpdate: (tween) => this.lights.setStrength(this.thing, Math.max(0, tween.getValue() ?? 0)),
    });
  }

  setGrade({ lamps }: Grade): void {
    this.share = lamps[this.thing.colour];
  }

  update(time: number): void {
    this.beacon?.update(time, this.isLit && this.share > 0);
    if (!this.halo) return;
    const wave = Math.sin(time / 97 + this.thing.x) + Math.sin(time / 233 + this.thing.y);
    const strength = this.stage.isCalm() ? 0.06 : 0.06 + 0.02 * wave;
    this.halo.setAlpha(this.isLit ? strength * this.share : 0);
  }

  destroy(): void {
    this.lights.setStrength(this.thing, 0);
    this.halo?.destroy();
    this.beacon?.destroy();
  }
}
