import type { Point } from '../../domain/ground.ts';
import type { Requirement, Thing } from '../../domain/level-map.ts';
import { meets, type Progress } from '../../domain/progress.ts';
import { beatOf, idleEmote } from '../habits.ts';
import { isInView } from '../in-view.ts';
import { apart, type Meeting, meetOn } from '../meeting.ts';
import type { Shown } from '../shown.ts';
import type { Stage } from '../stage.ts';
import { createStroll } from '../stroll.ts';
import { type EmoteKind, showEmote } from './emote.ts';
import { Person } from './person.ts';
import { rejoice } from './rejoice.ts';

export type PasserbyThing = Extract<Thing, { kind: 'passerby' }>;

/** How long they wait for somebody who called, in milliseconds. */
const patience = 6000;

/**
 * Somebody on their way: to and fro along a route, with an eye for the player. In the Hush they stand and wait for who
 * knows what; calm players see everybody stand.
 */
export class Passerby implements Shown {
  readonly person: Person;
  private isAwake = false;
  private walked = 0;
  private before: number | null = null;
  private meeting: Meeting = apart;
  private beat: number | null = null;
  private listensTo: Point | null = null;
  /** Milliseconds for which they still stand and wait for whoever called. */
  private waits = 0;
  private readonly own: number;
  private readonly stroll;
  private readonly isSeen: () => boolean;

  constructor(
    readonly thing: PasserbyThing,
    private readonly stage: Stage,
    /** Before this holds they are in the Hush. */
    private readonly wakes: Requirement,
    progress: Progress,
  ) {
    this.stroll = createStroll(thing.route, thing.pace);
    this.isSeen = watchRoute(stage, thing.route);
    // No two start in step.
    this.own = thing.x * 131 + thing.y * 71;
    this.walked = this.own % 9000;
    const { x, y } = this.stroll(this.walked).at;
    this.person = new Person(stage, thing.who, x, y, 'down');
    this.refresh(progress);
  }

  isStale(progress: Progress): boolean {
    return meets(progress, this.wakes) !== this.isAwake;
  }

  refresh(progress: Progress, animated = false): void {
    this.isAwake = meets(progress, this.wakes);
    if (animated && this.isAwake) this.feel('note');
  }

  /** Whoever they speak with; null: nobody. */
  listenTo(point: Point | null): void {
    this.listensTo = point;
  }

  /** Somebody called: they wait. */
  hail(): void {
    this.waits = patience;
  }

  feel(kind: EmoteKind): void {
    if (this.isSeen()) showEmote(this.stage, this.person, kind);
  }

  rejoice(duration: number): void {
    rejoice(this.stage, this.person, duration);
  }

  update(time: number, player: Point): void {
    const { person, stage } = this;
    const passed = this.before === null ? 0 : time - this.before;
    this.before = time;
    const hasRoom = this.hasRoom(time, player);
    this.waits = Math.max(0, this.waits - passed);
    const isHeld = this.listensTo !== null || this.waits > 0;
    const walks = this.isAwake && hasRoom && !isHeld && !stage.isCalm();
    if (walks) this.walked += passed;
    if (!this.isSeen()) return;
    const { at, towards, isWalking } = this.stroll(this.walked);
    person.isWalking = walks && isWalking;
    person.lookAt(this.isAwake && this.meeting.kind !== 'apart' ? player : null);
    if (this.listensTo || (this.isAwake && this.meeting.kind === 'waiting')) person.face(player);
    else if (person.isWalking) person.face(towards);
    person.place(at.x, at.y);
    person.update(time, stage.isCalm());
    if (!person.isWalking && !stage.isCalm()) this.idle(time);
  }

  destroy(): void {
    this.stage.scene.tweens.killTweensOf(this.person);
    this.person.destroy();
  }

  /** Whether the player leaves them room to walk. Run into, they wonder. */
  private hasRoom(time: number, player: Point): boolean {
    const { person, meeting } = this;
    const distance = Math.hypot(player.x - person.x, player.y - person.y);
    this.meeting = meetOn(meeting, distance, time);
    const { meeting: now } = this;
    const isBump = now.kind === 'waiting' && now.isTouching && now !== meeting;
    if (isBump && meeting.kind !== 'apart') this.feel('alert');
    return now.kind === 'apart' || now.kind === 'greeted';
  }

  private idle(time: number): void {
    const beat = beatOf(this.own, time);
    if (beat === this.beat) return;
    const isFirst = this.beat === null;
    this.beat = beat;
    const emote = idleEmote(this.thing.who, this.isAwake, beat);
    if (emote && !isFirst && this.meeting.kind === 'apart') this.feel(emote);
  }
}

/** How far somebody reaches beyond the ground they stand on, in pixels. */
const height = 48;

/** Tells whether the camera looks at any part of a route. */
function watchRoute({ scene }: Stage, route: readonly Point[]): () => boolean {
  const [across, down] = [route.map(({ x }) => x), route.map(({ y }) => y)];
  const [left, right] = [Math.min(...across) - height, Math.max(...across) + height];
  const [top, bottom] = [Math.min(...down) - height, Math.max(...down) + height];
  return () => isInView(scene.cameras.main, left, top, right, bottom);
}
