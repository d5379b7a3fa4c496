import * as Phaser from 'phaser';
import type { Point } from '../../domain/ground.ts';
import { addMark } from '../marks.ts';
import { depths, type Stage } from '../stage.ts';

/** Colour of its shine: who began. */
const tints = {
  request: 0x4fe3d2,
  response: 0x4fe3d2,
  webhook: 0xffc04a,
  answer: 0xffc04a,
  stranger: 0xa9b4d8,
} as const;

export type NoteKind = keyof typeof tints;

/** Milliseconds between two flutters. */
const flutter = 110;

/** What code and network say to each other: a slip of paper, never an envelope. */
export class Note {
  private readonly slip: Phaser.GameObjects.Image;
  private readonly shine: Phaser.GameObjects.Image;
  at: Point;

  constructor(
    private readonly stage: Stage,
    kind: NoteKind,
    at: Point,
  ) {
    this.at = at;
    this.slip = addMark(stage.scene, `note-${kind}`, at.x, at.y, depths.messages);
    this.shine = stage.scene.add
      .image(at.x, at.y, 'lights', 'pool-32')
      .setBlendMode(Phaser.BlendModes.ADD)
      .setTint(tints[kind])
      .setAlpha(0.4)
      .setDepth(depths.halo);
  }

  moveTo(at: Point): void {
    this.at = at;
    const beat = Math.floor(this.stage.scene.time.now / flutter) % 2;
    const lift = this.stage.isCalm() ? 0 : beat;
    this.slip.setPosition(Math.round(at.x), Math.round(at.y) - lift);
    this.shine.setPosition(Math.round(at.x), Math.round(at.y));
  }

  /** It goes out like a light. */
  fade(share: number): void {
    this.slip.setAlpha(1 - share);
    this.shine.setAlpha(0.4 * (1 - share));
  }

  destroy(): void {
    this.slip.destroy();
    this.shine.destroy();
  }
}
