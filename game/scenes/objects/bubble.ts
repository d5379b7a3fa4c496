import type { Stage } from '../stage.ts';
import { depths } from '../stage.ts';
import { Figure } from './figure.ts';

export type BubbleKind = 'talk' | 'quest' | 'ring' | 'tick';

/** A speech bubble above a head or a terminal. It shows one sign, or nothing. */
export class Bubble {
  private readonly figure: Figure;
  private kind: BubbleKind | null = null;

  constructor(private readonly stage: Stage) {
    this.figure = new Figure(stage, 'sprites', 'bubble-talk', 0, 0, depths.signs).setVisible(false);
  }

  show(kind: BubbleKind | null, x: number, top: number, time: number): void {
    if (kind !== this.kind) {
      this.kind = kind;
      this.figure.setVisible(kind !== null);
      if (kind) this.figure.setFrame(`bubble-${kind}`);
    }
    const bob = this.stage.isCalm() ? 0 : Math.round(Math.sin(time / 320));
    if (kind) this.figure.place(x, top + bob, depths.signs);
  }

  destroy(): void {
    this.figure.destroy();
  }
}
