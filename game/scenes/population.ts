import type { Point } from '../domain/ground.ts';
import type { Level } from '../domain/level.ts';
import type { Thing } from '../domain/level-map.ts';
import { type Grade, grades } from '../domain/mood.ts';
import { meets, type Progress } from '../domain/progress.ts';
import { buildOf } from '../domain/vehicle.ts';
import { sheetOf } from './assets.ts';
import { sheetOfPerson } from './crowd.ts';
import type { LightMap } from './light-map.ts';
import { Creature, lifeOf } from './objects/creature.ts';
import { Door } from './objects/door.ts';
import { ExitMarker } from './objects/exit-marker.ts';
import { Light } from './objects/light.ts';
import { Npc } from './objects/npc.ts';
import { Passerby } from './objects/passerby.ts';
import { Prop } from './objects/prop.ts';
import { Vehicle } from './objects/vehicle.ts';
import type { Shown } from './shown.ts';
import { stageGroups } from './staging.ts';
import type { Stage } from './stage.ts';
import { driveAll } from './traffic.ts';

/** Between one lamp and the next, in milliseconds. */
const beat = 170;
/** How far people on their way see what others do, in pixels. */
const eyeshot = 120;

/** Everything of the map that stands in the world, kept in step with what has been done. */
export class Population {
  private readonly shown = new Map<string, Shown>();
  private grade = grades.night;

  constructor(
    private readonly stage: Stage,
    private readonly level: Level,
    private readonly lights: LightMap,
    progress: Progress,
  ) {
    this.refresh(progress, null);
  }

  /** Brings everything up to date; one after another, from near to far, where `from` is given. */
  refresh(progress: Progress, from: Point | null): void {
    for (const thing of this.level.map.things) {
      const isPresent = meets(progress, thing.when);
      const known = this.shown.get(thing.id);
      if (isPresent && !known) {
        const fresh = this.create(thing, progress);
        if (fresh) this.shown.set(thing.id, fresh);
        fresh?.setGrade?.(this.grade);
      } else if (!isPresent && known) {
        known.destroy();
        this.shown.delete(thing.id);
      }
    }
    const stale = [...this.shown.values()].filter((each) => each.isStale(progress));
    if (!from || this.stage.isCalm()) {
      for (const each of stale) each.refresh(progress, false);
      return;
    }
    this.passersbyNear(from).forEach((each, i) => {
      this.stage.scene.time.delayedCall((i + 2) * beat, () => each.feel('heart'));
    });
    stageGroups(stale, from).forEach((group, i) => {
      this.stage.scene.time.delayedCall(i * beat, () => {
        for (const each of group) {
          if (this.shown.get(each.thing.id) === each) each.refresh(progress, true);
        }
      });
    });
  }

  /** In which light all of it stands. */
  setGrade(grade: Grade): void {
    this.grade = grade;
    for (const each of this.shown.values()) each.setGrade?.(grade);
  }

  update(time: number, player: Point): void {
    for (const each of this.shown.values()) each.update?.(time, player);
    const vehicles = this.vehicles();
    if (vehicles.length > 0)
      driveAll(vehicles, [player, ...this.people().map(({ person }) => person)], time);
  }

  /** Everybody who is here, with a story and without. */
  people(): readonly (Npc | Passerby)[] {
    return [...this.shown.values()].filter(
      (each) => each instanceof Npc || each instanceof Passerby,
    );
  }

  private vehicles(): readonly Vehicle[] {
    return [...this.shown.values()].filter((each) => each instanceof Vehicle);
  }

  /** Whoever holds the phone of this person of the book of handsets. */
  holderOf(who: string | null): Npc | Passerby | null {
    const holds = ({ thing }: Npc | Passerby) =>
      (thing.kind === 'npc' ? thing.who : thing.carries) === who;
    return who === null ? null : (this.people().find(holds) ?? null);
  }

  /** Who on their way is near enough to see what happens at a point. */
  passersbyNear({ x, y }: Point): readonly Passerby[] {
    return this.people().filter(
      (each): each is Passerby =>
        each instanceof Passerby && Math.hypot(each.person.x - x, each.person.y - y) < eyeshot,
    );
  }

  /** Where somebody stands by now; null: they do not move. */
  whereabouts(id: string): Point | null {
    const each = this.shown.get(id);
    return each instanceof Passerby ? { x: each.person.x, y: each.person.y } : null;
  }

  /** Somebody calls: who walks stops and waits for them. */
  hail(id: string): void {
    const each = this.shown.get(id);
    if (each instanceof Passerby) each.hail();
  }

  /** Where the upper edge of a thing is drawn: the place for a bubble. */
  topOf(id: string): number | null {
    const each = this.shown.get(id);
    if (each instanceof Npc || each instanceof Passerby) return each.person.top;
    if (each instanceof Prop || each instanceof Door) return each.figure.y - each.figure.height - 2;
    return each ? each.thing.y - 24 : null;
  }

  destroy(): void {
    for (const each of this.shown.values()) each.destroy();
    this.shown.clear();
  }

  private create(thing: Thing, progress: Progress): Shown | null {
    const { stage, lights } = this;
    const { map } = this.level;
    if (thing.kind === 'spawn') return null;
    if (thing.kind === 'light') return new Light(thing, stage, lights, progress);
    if (thing.kind === 'door') return new Door(thing, stage, progress);
    if (thing.kind === 'npc') return new Npc(thing, stage, map.live, progress);
    if (thing.kind === 'passerby') {
      // Their pictures come after those of the place.
      const isDrawn = stage.scene.textures.exists(sheetOfPerson(thing.who));
      return isDrawn ? new Passerby(thing, stage, map.live, progress) : null;
    }
    if (thing.kind === 'vehicle') {
      const isDrawn = stage.scene.textures.exists(sheetOf(buildOf(thing.what).frames.right));
      return isDrawn ? new Vehicle(thing, stage, map.live, progress, this.vehicles().length) : null;
    }
    if (thing.kind === 'exit') {
      const world = { width: map.width * map.tileSize, height: map.height * map.tileSize };
      return new ExitMarker(thing, stage, world, progress);
    }
    const life = thing.kind === 'prop' ? lifeOf(thing.sprite) : null;
    return life && thing.kind === 'prop'
      ? new Creature(thing, stage, life, progress)
      : new Prop(thing, stage, progress);
  }
}
