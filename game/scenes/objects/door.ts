import type { Thing } from '../../domain/level-map.ts';
import { meets, type Progress } from '../../domain/progress.ts';
import type { Shown } from '../shown.ts';
import type { Stage } from '../stage.ts';
import { Figure } from './figure.ts';

type DoorThing = Extract<Thing, { kind: 'door' }>;

/** A door or gate; open it is `<sprite>-open`. */
export class Door implements Shown {
  readonly figure: Figure;
  private isOpen = false;

  constructor(
    readonly thing: DoorThing,
    private readonly stage: Stage,
    progress: Progress,
  ) {
    this.figure = new Figure(stage, 'sprites', thing.sprite, thing.x, thing.y).setFlipped(
      thing.flipped,
    );
    this.refresh(progress, false);
  }

  isStale(progress: Progress): boolean {
    return meets(progress, this.thing.opens) !== this.isOpen;
  }

  refresh(progress: Progress, animated: boolean): void {
    this.isOpen = meets(progress, this.thing.opens);
    if (animated && this.isOpen) this.shake();
    else this.show();
  }

  /** It gives a jolt before it opens. */
  private shake(): void {
    const { x, y } = this.thing;
    this.stage.scene.tweens.addCounter({
      from: 0,
      to: 6,
      duration: 240,
      onUpdate: (tween) => this.figure.place(x + (Math.round(tween.getValue() ?? 0) % 2), y),
      onComplete: () => {
        this.figure.place(x, y);
        this.show();
      },
    });
  }

  private show(): void {
    this.figure.setFrame(this.isOpen ? `${this.thing.sprite}-open` : this.thing.sprite);
  }

  destroy(): void {
    this.figure.destroy();
  }
}
