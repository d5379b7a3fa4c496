import type * as Phaser from 'phaser';
import type { Point } from '../../domain/ground.ts';

/** What lives only as long as the step that is shown; `clear` ends all of it at once. */
export class Show {
  private readonly undo: (() => void)[] = [];

  constructor(
    readonly scene: Phaser.Scene,
    /** Durations are multiplied with this. */
    private readonly tempo: number,
  ) {}

  keep<T extends { destroy(): void }>(object: T): T {
    this.undo.push(() => object.destroy());
    return object;
  }

  onClear(undo: () => void): void {
    this.undo.push(undo);
  }

  /** Calls `change` with a share from 0 to 1 until the time is over. Never resolves once cleared. */
  run(duration: number, change: (share: number) => void, ease = 'Linear'): Promise<void> {
    return new Promise((resolve) => {
      const tween = this.scene.tweens.addCounter({
        from: 0,
        to: 1,
        duration: duration * this.tempo,
        ease,
        onUpdate: (each) => change(each.getValue() ?? 1),
        onComplete: () => {
          change(1);
          resolve();
        },
      });
      this.undo.push(() => tween.destroy());
    });
  }

  wait(duration: number): Promise<void> {
    return this.run(duration, () => undefined);
  }

  clear(): void {
    for (const undo of this.undo.splice(0).toReversed()) undo();
  }
}

/** A point of the arc from one point to another, `height` pixels above the straight line in its middle. */
export function arc(from: Point, to: Point, height: number, share: number): Point {
  return {
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share - Math.sin(share * Math.PI) * height,
  };
}
