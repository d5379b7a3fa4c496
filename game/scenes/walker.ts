import { type Ground, type Point, slide } from '../domain/ground.ts';

/** Pixels in a second. */
const speed = 80;
/** A frame longer than this was a pause, not a walk. */
const longestFrame = 100;

/** Somebody on their feet: moves by steps in a direction, or along a way. Knows no picture. */
export class Walker {
  at: Point;
  /** Direction of the last step; null at rest. */
  heading: Point | null = null;
  private way: readonly Point[] = [];
  private arrive: (() => void) | null = null;
  private stuckFor = 0;

  constructor(at: Point) {
    this.at = at;
  }

  get isOnWay(): boolean {
    return this.arrive !== null;
  }

  /** Walks along these corners; `arrive` is called at their end, unless the walk is given up. */
  follow(way: readonly Point[], arrive: () => void): void {
    this.way = way;
    this.arrive = arrive;
    this.stuckFor = 0;
  }

  giveUp(): void {
    this.way = [];
    this.arrive = null;
  }

  /** One frame: in the direction wished for, else along the way. */
  step(ground: Ground, wish: Point, delta: number): void {
    const reachOfFrame = (speed * Math.min(delta, longestFrame)) / 1000;
    if (wish.x !== 0 || wish.y !== 0) {
      this.giveUp();
      const length = Math.hypot(wish.x, wish.y);
      this.move(ground, (wish.x / length) * reachOfFrame, (wish.y / length) * reachOfFrame);
      this.heading = wish;
      return;
    }
    this.heading = null;
    if (this.arrive) this.stepAlong(ground, reachOfFrame, delta);
  }

  private stepAlong(ground: Ground, reachOfFrame: number, delta: number): void {
    const corner = this.way[0];
    if (!corner) {
      const { arrive } = this;
      this.giveUp();
      arrive?.();
      return;
    }
    const [dx, dy] = [corner.x - this.at.x, corner.y - this.at.y];
    const distance = Math.hypot(dx, dy);
    this.heading = { x: dx, y: dy };
    if (distance <= reachOfFrame) {
      this.at = corner;
      this.way = this.way.slice(1);
      return;
    }
    const before = this.at;
    this.move(ground, (dx / distance) * reachOfFrame, (dy / distance) * reachOfFrame);
    const moved = Math.hypot(this.at.x - before.x, this.at.y - before.y);
    this.stuckFor = moved < reachOfFrame / 4 ? this.stuckFor + delta : 0;
    if (this.stuckFor > 400) this.way = [];
  }

  private move(ground: Ground, dx: number, dy: number): void {
    this.at = slide(ground, this.at, dx, dy);
  }
}
