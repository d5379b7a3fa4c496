import type { Point } from '../domain/ground.ts';
import type { Level } from '../domain/level.ts';
import { type Grade, grades } from '../domain/mood.ts';
import { meets, type Progress } from '../domain/progress.ts';
import { createShown } from './create-shown.ts';
import type { LightMap } from './light-map.ts';
import { Door } from './objects/door.ts';
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
  /** Of all that is shown, as every frame asks for them. */
  private vehicles: readonly Vehicle[] = [];
  private everybody: readonly (Npc | Passerby)[] = [];

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
    const { stage, level, lights } = this;
    let vehicles = this.vehicles.length;
    for (const thing of level.map.things) {
      const isPresent = meets(progress, thing.when);
      const known = this.shown.get(thing.id);
      if (isPresent && !known) {
        const fresh = createShown(thing, { stage, level, lights, vehicles }, progress);
        if (fresh) this.shown.set(thing.id, fresh);
        fresh?.setGrade?.(this.grade);
        if (fresh instanceof Vehicle) vehicles += 1;
      } else if (!isPresent && known) {
        known.destroy();
        this.shown.delete(thing.id);
      }
    }
    const all = [...this.shown.values()];
    this.vehicles = all.filter((each) => each instanceof Vehicle);
    this.everybody = all.filter((each) => each instanceof Npc || each instanceof Passerby);
    const stale = all.filter((each) => each.isStale(progress));
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
    if (this.vehicles.length > 0)
      driveAll(this.vehicles, [player, ...this.everybody.map(({ person }) => person)], time);
  }

  /** Everybody who is here, with a story and without. */
  people(): readonly (Npc | Passerby)[] {
    return this.everybody;
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
}
