import * as Phaser from 'phaser';
import type { Point } from '../../domain/ground.ts';
import { depths, type Stage } from '../stage.ts';

/** Milliseconds for one turn: slow enough to calm whoever watches. */
const turn = 14_000;
/** How far the beams reach at their longest, in lengths of their picture. */
const reach = 3.4;
const strength = 0.55;
/** Where the beams stand for calm players, as a share of a turn. */
const atRest = 0.06;

/** The two beams of a lighthouse, seen from the side: they grow, shrink towards us and grow on the other side. */
export class Beacon {
  private readonly beams: readonly Phaser.GameObjects.Image[];

  constructor(
    { x, y }: Point,
    private readonly stage: Stage,
  ) {
    this.beams = [0, 1].map(() =>
      stage.scene.add
        .image(x, y, 'lights', 'beam')
        .setOrigin(0, 0.5)
        .setBlendMode(Phaser.BlendModes.ADD)
        .setTint(0xffe0a0)
        .setDepth(depths.halo),
    );
  }

  update(time: number, isLit: boolean): void {
    const share = this.stage.isCalm() ? atRest : (time % turn) / turn;
    const angle = share * Math.PI * 2;
    const [across, away] = [Math.cos(angle), Math.sin(angle)];
    this.beams.forEach((beam, i) => {
      const side = i === 0 ? across : -across;
      // Towards us it is short and broad, away from us short and faint.
      const depth = i === 0 ? away : -away;
      beam
        .setVisible(isLit)
        .setScale(side * reach, 1 + 0.5 * depth * Math.abs(across))
        .setAlpha(strength * Math.abs(across) ** 0.5 * (0.75 + 0.25 * depth));
    });
  }

  destroy(): void {
    for (const beam of this.beams) beam.destroy();
  }
}
