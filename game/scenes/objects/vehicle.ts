import type { Point } from '../../domain/ground.ts';
import type { Requirement, Thing } from '../../domain/level-map.ts';
import type { Grade } from '../../domain/mood.ts';
import { meets, type Progress } from '../../domain/progress.ts';
import { type Build, buildOf } from '../../domain/vehicle.ts';
import {
  type Course,
  type Drive,
  driveFrom,
  driveOn,
  isAwayAtEnd,
  type Other,
  roomAhead,
} from '../drive.ts';
import { isInView } from '../in-view.ts';
import type { Shown } from '../shown.ts';
import type { Stage } from '../stage.ts';
import { createWay } from '../way.ts';
import { Figure } from './figure.ts';
import { Headlight } from './headlight.ts';

export type VehicleThing = Extract<Thing, { kind: 'vehicle' }>;

/** No two beginnings lie close together when each is this share of its route further on, and round again. */
const spread = 0.618;
/** A frame longer than this was a pause. */
const longestFrame = 100;
/** How far what floats nods, in pixels, and how long that takes, in milliseconds. */
const nod = { by: 1, every: 1100 } as const;

/**
 * Something on its way along a route. It waits for whoever is in front of it, and nobody ever has to go round it: it has
 * no body. In the Hush what comes from beyond the map is not there, and what returns lies where it sets out.
 */
export class Vehicle implements Shown {
  private readonly figure: Figure;
  private readonly headlight: Headlight | null;
  private readonly way;
  private readonly course: Course;
  private readonly build: Build;
  private drive: Drive;
  private isAwake = false;
  private before: number | null = null;
  private lamps = 1;

  constructor(
    readonly thing: VehicleThing,
    private readonly stage: Stage,
    private readonly wakes: Requirement,
    progress: Progress,
    /** How many were there before it: they are spread over the streets. */
    order: number,
  ) {
    this.build = buildOf(thing.what);
    this.way = createWay(thing.route);
    const { length, corners } = this.way;
    const { pace, returns } = thing;
    const [rest, halt] = [thing.rest * 1000, thing.halt * 1000];
    this.course = {
      length,
      pace,
      returns,
      rest,
      halt,
      halts: halt > 0 ? corners.slice(1, -1) : [],
    };
    const { x, y } = thing.route[0]!;
    this.figure = new Figure(stage, 'sprites', this.build.frames.right, x, y);
    const { headlight } = this.build;
    this.headlight = headlight === undefined ? null : new Headlight(stage, headlight);
    // Where some are under way already when one comes.
    this.drive = driveFrom(returns ? 0 : ((order * spread) % 1) * length);
    this.isAwake = meets(progress, wakes);
    this.show(0);
  }

  isStale(progress: Progress): boolean {
    return meets(progress, this.wakes) !== this.isAwake;
  }

  refresh(progress: Progress): void {
    const isAwake = meets(progress, this.wakes);
    // The first of them comes from afar, not out of the air.
    if (isAwake && !this.isAwake) this.drive = driveFrom(0);
    this.isAwake = isAwake;
    this.show(0);
  }

  setGrade({ lamps }: Grade): void {
    this.lamps = lamps.amber;
  }

  /** What it is to others behind it; null: it is not on the road. */
  get other(): Other | null {
    const isGone = isAwayAtEnd(this.drive, this.course);
    if (isGone || !this.isAwake) return null;
    const { x, y } = this.at;
    return { x, y: y - this.build.depth / 2, reach: this.build.length / 2 };
  }

  get heading(): Point {
    const [from, to] = [this.way.pointAt(this.along - 0.5), this.way.pointAt(this.along + 0.5)];
    const sign = this.drive.isBack ? -1 : 1;
    return { x: (to.x - from.x) * sign, y: (to.y - from.y) * sign };
  }

  /** One frame, among those who may stand in its way. */
  driveAmong(others: readonly Other[], time: number): void {
    const passed = this.before === null ? 0 : Math.min(longestFrame, time - this.before);
    this.before = time;
    if (this.isAwake && !this.stage.isCalm()) {
      const { length, depth } = this.build;
      const { at, heading } = this;
      const room = roomAhead({ at, heading, length, depth }, others);
      this.drive = driveOn(this.drive, this.course, room, passed);
    }
    this.show(time);
  }

  destroy(): void {
    this.figure.destroy();
    this.headlight?.destroy();
  }

  private get at(): Point {
    return this.way.pointAt(this.along);
  }

  private get along(): number {
    const { along, isBack } = this.drive;
    return isBack ? this.way.length - along : along;
  }

  private show(time: number): void {
    const { figure, build, headlight } = this;
    const { frames } = build;
    const { x, y } = this.at;
    const isSeen =
      (this.isAwake || this.thing.returns) &&
      isInView(this.stage.scene.cameras.main, x - build.length, y - 80, x + build.length, y + 20);
    figure.setVisible(isSeen);
    if (!isSeen) {
      headlight?.hide();
      return;
    }
    const heading = this.heading;
    const isLevel = Math.abs(heading.x) >= Math.abs(heading.y);
    const isLeft = isLevel && heading.x < 0;
    figure.setFrame((isLevel ? null : heading.y < 0 ? frames.up : frames.down) ?? frames.right);
    figure.setFlipped(isLeft !== (isLevel && build.isDrawnLeft === true));
    const isNodding = build.floats && !this.stage.isCalm();
    const lift = isNodding ? Math.sin(time / nod.every + this.thing.x) * nod.by : 0;
    figure.place(x, y + lift, y);
    headlight?.shine(this.isAwake ? this.lamps : 0, { x, y }, heading);
  }
}
