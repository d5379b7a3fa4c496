import type * as Phaser from 'phaser';
import { type Ground, groundOf, type Point } from '../domain/ground.ts';
import type { Level } from '../domain/level.ts';
import { findPath } from '../domain/path.ts';
import type { Thing } from '../domain/level-map.ts';
import type { Progress } from '../domain/progress.ts';
import { nearestUsable, standPoint } from '../domain/reach.ts';
import { type Usable, usablesOf } from '../domain/things.ts';
import type { QuestActor, QuestSnapshot } from '../quest/quest-machine.ts';
import type { Notice } from '../quest/quest-types.ts';
import { addMark } from './marks.ts';
import { showEmote } from './objects/emote.ts';
import { facingTowards, Person } from './objects/person.ts';
import { depths, type Stage } from './stage.ts';
import type { Population } from './population.ts';
import { createSteering, type Steering } from './steering.ts';
import { Walker } from './walker.ts';

/** Pixels from one step to the next. */
const stride = 22;

interface ExplorerParts {
  readonly stage: Stage;
  readonly quest: QuestActor;
  readonly level: Level;
  /** Who walks about in this place. */
  readonly population: Pick<Population, 'whereabouts' | 'hail'>;
  onStep(): void;
}

/** The player in the world: keys, clicks and chosen things move them; where they come to is told to the quest. */
export class Explorer {
  readonly person: Person;
  private readonly walker: Walker;
  private readonly steering: Steering | null;
  private readonly target: Phaser.GameObjects.Image;
  private ground: Ground;
  private usables: readonly Usable[];
  private near: string | null = null;
  private heading: string | null = null;
  private notice: Notice | null = null;
  private isFree = false;
  private wasMoving = false;
  /** Pixels since the last step. */
  private walked = 0;
  private readonly stage: Stage;
  private readonly quest: QuestActor;
  private readonly level: Level;

  constructor(
    private readonly parts: ExplorerParts,
    progress: Progress,
    at: Point,
  ) {
    const { stage, level } = parts;
    ({ stage: this.stage, quest: this.quest, level: this.level } = parts);
    this.walker = new Walker(at);
    this.person = new Person(stage, 'runner', at.x, at.y, 'down');
    this.ground = groundOf(level.map, progress);
    this.usables = usablesOf(level, progress);
    const { keyboard } = stage.scene.input;
    this.steering = keyboard && createSteering(keyboard, () => this.useNear());
    this.target = addMark(stage.scene, 'target', at.x, at.y, depths.shadows).setVisible(false);
    stage.lit.add(this.target);
    stage.scene.input.on('pointerdown', this.point);
    stage.scene.input.on('pointermove', this.hover);
  }

  /** The quest has moved on. */
  follow(snapshot: QuestSnapshot): void {
    const isFree = snapshot.matches('exploring');
    if (isFree !== this.isFree) {
      this.isFree = isFree;
      this.steering?.reset();
      if (!isFree) this.halt();
    }
    const { heading, notice } = snapshot.context;
    if (notice !== this.notice && notice?.key.startsWith('locked')) {
      showEmote(this.stage, this.person, 'question');
    }
    this.notice = notice;
    const isNew = heading !== this.heading;
    this.heading = heading;
    if (isFree && isNew && heading !== null) this.walkTo(heading);
  }

  /** What has been done has changed: ways open, things come and go. */
  refresh(progress: Progress): void {
    this.ground = groundOf(this.level.map, progress);
    this.usables = usablesOf(this.level, progress);
    if (this.isFree) this.lookAround();
  }

  update(time: number, delta: number): void {
    this.steering?.update();
    const wish = this.isFree ? (this.steering?.direction() ?? nowhere) : nowhere;
    const before = this.walker.at;
    this.walker.step(this.ground, wish, delta);
    const { at, heading } = this.walker;
    const isMoving = heading !== null;
    if (heading) this.person.facing = facingTowards(heading.x, heading.y);
    this.person.isWalking = isMoving && (at.x !== before.x || at.y !== before.y);
    this.person.place(at.x, at.y);
    this.walked += Math.hypot(at.x - before.x, at.y - before.y);
    if (this.walked > stride) {
      this.walked = 0;
      this.parts.onStep();
    }
    this.person.update(time, this.stage.isCalm());
    if (!this.walker.isOnWay) this.target.setVisible(false);
    if (this.isFree) this.lookAround();
    if (this.wasMoving && !isMoving) this.tellRest();
    this.wasMoving = isMoving;
  }

  destroy(): void {
    this.stage.scene.input.off('pointerdown', this.point);
    this.stage.scene.input.off('pointermove', this.hover);
    this.stage.scene.input.setDefaultCursor('default');
    this.steering?.destroy();
    this.target.destroy();
    this.person.destroy();
  }

  private lookAround(): void {
    const id = nearestUsable(this.usables.map(this.whereItIs), this.walker.at)?.thing.id ?? null;
    if (id === this.near) return;
    this.near = id;
    this.quest.send({ type: 'thing.neared', id });
  }

  private useNear(): void {
    if (!this.isFree || this.near === null) return;
    this.halt();
    this.reach(this.near);
  }

  private reach(id: string): void {
    const thing = this.find(id);
    if (thing) this.person.face({ x: thing.x, y: thing.y - 1 });
    this.tellRest();
    this.quest.send({ type: 'thing.reached', id });
  }

  private walkTo(id: string): void {
    const thing = this.find(id);
    if (!thing) return;
    this.parts.population.hail(id);
    const way = findPath(this.ground, this.walker.at, standPoint(thing));
    this.walker.follow(way, () => this.reach(id));
  }

  private readonly point = (pointer: Phaser.Input.Pointer): void => {
    if (!this.isFree || !pointer.leftButtonDown()) return;
    const spot = this.spotOf(pointer);
    const usable = this.usableAt(spot);
    if (usable) {
      // Chosen again while the quest still heads there: it would not notice.
      if (this.heading === usable.thing.id) this.walkTo(usable.thing.id);
      else this.quest.send({ type: 'thing.chosen', id: usable.thing.id });
      return;
    }
    const way = findPath(this.ground, this.walker.at, spot);
    const end = way.at(-1);
    if (!end) return;
    this.target.setPosition(Math.round(end.x), Math.round(end.y)).setVisible(true);
    this.walker.follow(way, () => undefined);
  };

  private readonly hover = (pointer: Phaser.Input.Pointer): void => {
    const isUseful = this.isFree && this.usableAt(this.spotOf(pointer)) !== undefined;
    this.stage.scene.input.setDefaultCursor(isUseful ? 'pointer' : 'default');
  };

  private spotOf(pointer: Phaser.Input.Pointer): Point {
    const { scrollX, scrollY } = this.stage.scene.cameras.main;
    return { x: pointer.x + scrollX, y: pointer.y + scrollY };
  }

  /** The frontmost usable thing whose picture lies here; small ones are easier to hit than they look. */
  private usableAt({ x, y }: Point): Usable | undefined {
    return this.usables
      .map(this.whereItIs)
      .filter(({ thing }) => {
        const width = Math.max(thing.width, 20);
        const height = Math.max(thing.height, 28);
        return Math.abs(x - thing.x) <= width / 2 && y <= thing.y + 3 && y >= thing.y - height;
      })
      .toSorted((a, b) => b.thing.y - a.thing.y)[0];
  }

  private find(id: string): Thing | null {
    const thing = this.level.map.things.find((each) => each.id === id);
    return thing ? this.moved(thing) : null;
  }

  private readonly whereItIs = (usable: Usable): Usable => {
    const thing = this.moved(usable.thing);
    return thing === usable.thing ? usable : { ...usable, thing };
  };

  /** People on their way are not where the map put them. */
  private moved(thing: Thing): Thing {
    const at = thing.kind === 'passerby' ? this.parts.population.whereabouts(thing.id) : null;
    return at ? { ...thing, ...at } : thing;
  }

  private halt(): void {
    this.walker.giveUp();
    this.target.setVisible(false);
  }

  private tellRest(): void {
    this.wasMoving = false;
    const { x, y } = this.walker.at;
    this.quest.send({ type: 'player.stopped', x: Math.round(x), y: Math.round(y) });
  }
}

const nowhere: Point = { x: 0, y: 0 };
