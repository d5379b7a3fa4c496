import type { Point } from '../../domain/ground.ts';
import type { Requirement, Thing } from '../../domain/level-map.ts';
import { meets, type Progress } from '../../domain/progress.ts';
import type { Shown } from '../shown.ts';
import type { Stage } from '../stage.ts';
import { isInView } from '../in-view.ts';
import { createStroll } from '../stroll.ts';
import { Person } from './person.ts';

type PasserbyThing = Extract<Thing, { kind: 'passerby' }>;

/** They let the player pass at this distance. */
const courtesy = 20;

/**
 * Somebody on their way: to and fro along a route. In the Hush they stand and wait for who knows what; calm players
 * see everybody stand.
 */
export class Passerby implements Shown {
  private readonly person: Person;
  private isAwake = false;
  private walked = 0;
  private before: number | null = null;
  private readonly stroll;
  private readonly isSeen: () => boolean;

  constructor(
    readonly thing: PasserbyThing,
    private readonly stage: Stage,
    /** Before this holds they are in the Hush. */
    private readonly wakes: Requirement,
    progress: Progress,
  ) {
    const { x, y } = thing.route[0] ?? thing;
    this.stroll = createStroll(thing.route);
    this.isSeen = watchRoute(stage, thing.route);
    this.person = new Person(stage, thing.who, x, y, 'down');
    // No two start in step.
    this.walked = (thing.x * 131 + thing.y * 71) % 9000;
    this.refresh(progress);
  }

  isStale(progress: Progress): boolean {
    return meets(progress, this.wakes) !== this.isAwake;
  }

  refresh(progress: Progress): void {
    this.isAwake = meets(progress, this.wakes);
  }

  update(time: number, player: Point): void {
    const { person, stage } = this;
    const passed = this.before === null ? 0 : time - this.before;
    this.before = time;
    const isInTheWay = Math.hypot(player.x - person.x, player.y - person.y) < courtesy;
    const walks = this.isAwake && !stage.isCalm() && !isInTheWay;
    if (walks) this.walked += passed;
    if (!this.isSeen()) return;
    const { at, towards, isWalking } = this.stroll(this.walked);
    person.isWalking = walks && isWalking;
    if (isInTheWay && this.isAwake) person.face(player);
    else if (person.isWalking) person.face(towards);
    person.place(at.x, at.y);
    person.update(time, stage.isCalm());
  }

  destroy(): void {
    this.person.destroy();
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
