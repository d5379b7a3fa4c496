import type { Facing, Requirement, Thing } from '../../domain/level-map.ts';
import { meets, type Progress } from '../../domain/progress.ts';
import type { Shown } from '../shown.ts';
import type { Stage } from '../stage.ts';
import { showEmote } from './emote.ts';
import { Person } from './person.ts';

export type NpcThing = Extract<Thing, { kind: 'npc' }>;

/** How often somebody looks about, in milliseconds, and for how long. */
const lookEvery = 6000;
const lookFor = 1300;

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
    showEmote(this.stage, this.person, 'note');
    const { tweens, time } = this.stage.scene;
    const hops = this.stage.isCalm() ? 0 : Math.max(1, Math.round(duration / 260));
    if (hops > 0) {
      tweens.add({
        targets: this.person,
        lift: 5,
        duration: 130,
        yoyo: true,
        repeat: hops - 1,
        ease: 'Quad.easeOut',
      });
    }
    time.delayedCall(duration, () => {
      this.person.mood = this.usualMood();
    });
  }

  update(time: number): void {
    if (this.listensTo) this.person.face(this.listensTo);
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
