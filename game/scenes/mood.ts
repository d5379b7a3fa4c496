import type { LevelMap } from '../domain/level-map.ts';
import { meets, type Progress } from '../domain/progress.ts';
import type { Effects } from './effects.ts';
import type { LightMap } from './light-map.ts';
import type { Stage } from './stage.ts';

const duration = 1100;

/** Whether a place lies in the Hush or lives, and the slow change between the two. */
export class Mood {
  private isLive: boolean;

  constructor(
    private readonly stage: Stage,
    private readonly map: LevelMap,
    private readonly lights: LightMap,
    private readonly effects: Effects,
    progress: Progress,
  ) {
    this.isLive = meets(progress, map.live);
    this.show(this.isLive ? 0 : 1);
  }

  refresh(progress: Progress): void {
    const isLive = meets(progress, this.map.live);
    if (isLive === this.isLive) return;
    this.isLive = isLive;
    const to = isLive ? 0 : 1;
    if (this.stage.isCalm()) {
      this.show(to);
      return;
    }
    this.stage.scene.tweens.addCounter({
      from: 1 - to,
      to,
      duration,
      ease: 'Sine.easeInOut',
      onUpdate: (tween) => this.show(tween.getValue() ?? to),
      onComplete: () => this.show(to),
    });
  }

  /** 0: alive, 1: the Hush. */
  private show(hush: number): void {
    this.lights.setHush(hush);
    this.effects.setGrey(hush);
  }
}
