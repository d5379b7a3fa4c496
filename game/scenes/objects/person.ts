import type { Facing } from '../../domain/level-map.ts';
import { sheetOf } from '../assets.ts';
import { sheetOfPerson } from '../crowd.ts';
import { glanceOf, stanceOf } from '../stance.ts';
import { depths, type Stage } from '../stage.ts';
import { Figure } from './figure.ts';
import { WorldImage } from './world-image.ts';

/** Frames of a step each second, and of a hover. */
const stepRate = 8;
const hoverRate = 3;
/** They float: their frames go on while they stand. */
const floating: readonly string[] = ['pico', 'quill'];

/** Somebody of the city: a figure with a shadow that stands, walks, hops, and has a mood. */
export class Person {
  readonly figure: Figure;
  facing: Facing;
  /** Frames shown instead of standing, such as "joy" or "dark"; null for none. */
  mood: string | null = null;
  isWalking = false;
  /** Where the head turns while they stand; null: straight ahead. */
  glance: Facing | null = null;
  /** Pixels above the ground. */
  lift = 0;
  private readonly shadow;
  private at = { x: 0, y: 0 };

  constructor(
    stage: Stage,
    private readonly who: string,
    x: number,
    y: number,
    facing: Facing,
  ) {
    this.facing = facing;
    const { frame, isMirrored } = stanceOf(facing, 0);
    this.figure = new Figure(stage, sheetOfPerson(who), `${who}/${frame}`, x, y);
    this.figure.setFlipped(isMirrored);
    const sheet = sheetOf('shadow-medium');
    this.shadow = new WorldImage(stage.scene, x, y, sheet, 'shadow-medium')
      .setDepth(depths.shadows)
      .setDisplayOrigin(7, 4);
    stage.lit.add(this.shadow);
    this.place(x, y);
  }

  place(x: number, y: number): void {
    this.at = { x, y };
    this.figure.place(x, y - this.lift, y);
    this.shadow.setPosition(Math.round(x), Math.round(y) + 1);
  }

  get x(): number {
    return this.at.x;
  }

  get y(): number {
    return this.at.y;
  }

  /** Where a bubble or a phone belongs. */
  get top(): number {
    return this.at.y - this.figure.height - 2;
  }

  update(time: number, isCalm: boolean): void {
    const floats = floating.includes(this.who) && !isCalm;
    const rate = this.isWalking ? stepRate : floats ? hoverRate : 0;
    const frame = Math.floor((time / 1000) * rate) % 4;
    const inMood = this.mood && `${this.who}/${this.mood}`;
    if (inMood && this.figure.has(`${inMood}/0`)) {
      const moodFrame = Math.floor(time / 180) % 4;
      const wanted = `${inMood}/${isCalm ? 0 : moodFrame}`;
      this.figure.setFrame(this.figure.has(wanted) ? wanted : `${inMood}/${moodFrame % 2}`);
      this.figure.setFlipped(false);
    } else {
      this.stand(frame);
    }
    this.place(this.at.x, this.at.y);
  }

  private stand(step: number): void {
    const turned = this.glance && !this.isWalking ? glanceOf(this.facing, this.glance) : null;
    const knows = turned && this.figure.has(`${this.who}/${turned.frame}`);
    const { frame, isMirrored } = knows ? turned : stanceOf(this.facing, step);
    this.figure.setFrame(`${this.who}/${frame}`);
    this.figure.setFlipped(isMirrored);
  }

  /** Turns the head only. */
  lookAt(point: { readonly x: number; readonly y: number } | null): void {
    this.glance = point && facingTowards(point.x - this.at.x, point.y - this.at.y);
  }

  face(point: { readonly x: number; readonly y: number }): void {
    this.facing = facingTowards(point.x - this.at.x, point.y - this.at.y);
  }

  destroy(): void {
    this.figure.destroy();
    this.shadow.destroy();
  }
}

export function facingTowards(dx: number, dy: number): Facing {
  if (Math.abs(dx) > Math.abs(dy)) return dx < 0 ? 'left' : 'right';
  return dy < 0 ? 'up' : 'down';
}
