import * as Phaser from 'phaser';
import type { Point } from '../../domain/ground.ts';
import { addMark } from '../marks.ts';
import { depths, type Stage } from '../stage.ts';
import { Figure } from './figure.ts';

/** Milliseconds for each frame of its beating flap, and between two sparks of its trail. */
const framePace = 90;
const sparkPace = 45;

/** A message on its way through the air, with a trail of sparks. */
export class Envelope {
  private readonly figure: Figure;
  private readonly shine: Phaser.GameObjects.Image;
  private lastSpark = 0;
  at: Point;

  constructor(
    private readonly stage: Stage,
    at: Point,
  ) {
    this.at = at;
    this.figure = new Figure(stage, 'sprites', 'envelope-0', at.x, at.y + 8, depths.signs + 1);
    this.shine = stage.scene.add
      .image(at.x, at.y, 'lights', 'pool-32')
      .setBlendMode(Phaser.BlendModes.ADD)
      .setTint(0x4fe3d2)
      .setAlpha(0.45)
      .setDepth(depths.halo);
  }

  moveTo(at: Point): void {
    this.at = at;
    this.shine.setPosition(Math.round(at.x), Math.round(at.y));
    const { now } = this.stage.scene.time;
    const frame = this.stage.isCalm() ? 0 : Math.floor(now / framePace) % 4;
    this.figure.setFrame(`envelope-${frame}`).place(at.x, at.y + 8, depths.signs + 1);
    if (!this.stage.isCalm() && now - this.lastSpark > sparkPace) {
      this.lastSpark = now;
      scatter(this.stage, 'spark', at, 1, 4, 380);
    }
  }

  /** Stands still, without a trail. */
  rest(at: Point): void {
    this.at = at;
    // Side by side they would outshine each other.
    this.shine.setPosition(Math.round(at.x), Math.round(at.y)).setAlpha(0.1);
    this.figure.setFrame('envelope-0').place(at.x, at.y + 8, depths.signs + 1);
  }

  /** All life goes out of it. */
  grey(share: number): void {
    const level = Math.round(255 - share * 150);
    this.figure.setTint((level << 16) | (level << 8) | level).setAlpha(1 - share * share);
    this.shine.setAlpha(0.45 * (1 - share));
  }

  destroy(): void {
    this.shine.destroy();
    this.figure.destroy();
  }
}

/** Small bits that fly apart and fade. They vanish by themselves. */
export function scatter(
  stage: Stage,
  mark: 'spark' | 'puff',
  at: Point,
  count: number,
  spread: number,
  duration: number,
): void {
  const { scene } = stage;
  for (let i = 0; i < (stage.isCalm() ? 0 : count); i++) {
    // Evenly round the circle, turned by the time so that no two look alike.
    const angle = (i / count) * Math.PI * 2 + scene.time.now / 37;
    const bit = addMark(scene, mark, at.x, at.y, depths.halo);
    scene.tweens.add({
      targets: bit,
      x: at.x + Math.cos(angle) * spread,
      y: at.y + Math.sin(angle) * spread * 0.7 + 2,
      alpha: 0,
      duration,
      ease: 'Quad.easeOut',
      onComplete: () => bit.destroy(),
    });
  }
}

/** A ring that widens and fades, such as a wave of a transmitter. */
export function ripple(stage: Stage, at: Point, colour: number, duration: number): void {
  const { scene } = stage;
  const ring = addMark(scene, 'ring', at.x, at.y, depths.messages).setTint(colour);
  ring.setScale(stage.isCalm() ? 1 : 0.4);
  scene.tweens.add({
    targets: ring,
    scale: stage.isCalm() ? 1 : 2,
    alpha: 0,
    duration,
    ease: 'Quad.easeOut',
    onComplete: () => ring.destroy(),
  });
}
