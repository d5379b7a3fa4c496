import type { Point } from '../../domain/ground.ts';
import type { Facing, Requirement, Thing } from '../../domain/level-map.ts';
import { meets, type Progress } from '../../domain/progress.ts';
import type { Shown } from '../shown.ts';
import type { Stage } from '../stage.ts';
import { Person } from './person.ts';
import { rejoice } from './rejoice.ts';

export type NpcThing = Extract<Thing, { kind: 'npc' }>;

/** How often somebody looks about, in milliseconds, and for how long. */
const lookEvery = 6000;
const lookFor = 1300;
/** Pixels at which they look at the player. */
const nearby = 52;

/** Somebody who lives here and can be talked to. */
export class Npc implements Shown {
  readonly person: Person;
  private isAwake = false;
  private listensTo: { readonly x: number; readonly y: number } | null = null;

  constructor(
    readonly thing: NpcThing,
    private readonly stage: Stage,
    /** Before this holds they are in the Hush. */
    private readonly wakes: Requirement,
    progress: Progress,
  ) {
    this.person = new Person(stage, thing.who, thing.x, thing.y, thing.facing);
    this.refresh(progress, false);
  }

  isStale(progress: Progress): boolean {
    return meets(progress, this.wakes) !== this.isAwake;
  }

  refresh(progress: Progress, animated: boolean): void {
    this.isAwake = meets(progress, this.wakes);
    this.person.mood = this.usualMood();
    if (this.isAwake && animated) this.rejoice(1600);
  }

  /** Turns towards somebody, or back to what they were doing. */
  listenTo(point: { readonly x: number; readonly y: number } | null): void {
    this.listensTo = point;
  }

  /** Small hops of joy. */
  rejoice(duration: number): void {
    this.person.mood = 'joy';
    rejoice(this.stage, this.person, duration);
    this.stage.scene.time.delayedCall(duration, () => {
      this.person.mood = this.usualMood();
    });
  }

  update(time: number, player: Point): void {
    const { person } = this;
    const isNear = Math.hypot(player.x - person.x, player.y - person.y) < nearby;
    if (this.listensTo) person.face(this.listensTo);
    else if (isNear && this.isAwake) person.face(player);
    else this.person.facing = this.stage.isCalm() ? this.thing.facing : this.glance(time);
    // Everybody has a rhythm of their own.
    this.person.update(time + this.thing.x * 37, this.stage.isCalm());
  }

  private usualMood(): 'dark' | null {
    return this.isAwake ? null : 'dark';
  }

  /** Now and then they look to one side. */
  private glance(time: number): Facing {
    const own = this.thing.x * 131 + this.thing.y * 71;
    const beat = Math.floor((time + own) / lookEvery);
    if ((time + own) % lookEvery > lookFor) return this.thing.facing;
    const sides: readonly Facing[] =
      this.thing.facing === 'left' || this.thing.facing === 'right'
        ? ['down', 'down', 'up']
        : ['left', 'right', this.thing.facing];
    return sides[(beat * 7 + Math.floor(own)) % sides.length] ?? this.thing.facing;
  }

  destroy(): void {
    this.stage.scene.tweens.killTweensOf(this.person);
    this.person.destroy();
  }
}
