import type { Requirement, Thing } from '../../domain/level-map.ts';
import { type Grade, grades, type Pane, paneOf } from '../../domain/mood.ts';
import { meets, type Progress } from '../../domain/progress.ts';
import type { Shown } from '../shown.ts';
import { depths, type Stage } from '../stage.ts';
import { Figure } from './figure.ts';

type PropThing = Extract<Thing, { kind: 'prop' | 'terminal' | 'sign' }>;

const dark: Pane = { base: 'dark', glow: 'dark', shine: 1 };

/** Something that stands about: a tree, a lamp, a sign, a terminal. It may be lit, as `<sprite>-lit`. */
export class Prop implements Shown {
  readonly figure: Figure;
  private readonly lit: Requirement | null;
  private readonly glass;
  private isLit = false;
  private pane: Pane;

  constructor(
    readonly thing: PropThing,
    private readonly stage: Stage,
    progress: Progress,
  ) {
    this.figure = new Figure(
      stage,
      'sprites',
      thing.sprite,
      thing.x,
      thing.y,
      depthOf(thing),
    ).setFlipped(thing.flipped);
    this.glass = thing.kind === 'prop' ? thing.glass : null;
    this.pane = paneOf(this.glass, grades.night);
    this.lit = thing.kind === 'sign' ? null : thing.lit;
    this.refresh(progress, false);
  }

  isStale(progress: Progress): boolean {
    return this.lit !== null && meets(progress, this.lit) !== this.isLit;
  }

  refresh(progress: Progress, animated: boolean): void {
    if (!this.lit) return;
    this.isLit = meets(progress, this.lit);
    this.show(this.isLit);
    if (animated && this.isLit) this.flicker();
  }

  /** Like a tube that starts: on, off, on. */
  private flicker(): void {
    this.stage.scene.time.delayedCall(70, () => this.show(false));
    this.stage.scene.time.delayedCall(130, () => this.show(this.isLit));
  }

  setGrade(grade: Grade): void {
    if (this.glass === null) return;
    this.pane = paneOf(this.glass, grade);
    this.show(this.isLit);
  }

  private show(lit: boolean): void {
    if (!this.figure.base.active) return;
    const { base, glow, shine } = lit ? this.pane : dark;
    const { sprite } = this.thing;
    const frame = { dark: sprite, lit: `${sprite}-lit` };
    this.figure.setFrame(frame[base], frame[glow]);
    if (this.glass === 'window') this.figure.setShine(shine);
  }

  destroy(): void {
    this.figure.destroy();
  }
}

/** Flat things lie under all feet, what hangs over heads lies over them; both in the order of their rows. */
function depthOf(thing: PropThing): number {
  const row = thing.y / 10_000;
  if (thing.kind !== 'prop' || thing.level === 'upright') return thing.y;
  return thing.level === 'ground' ? depths.ground + row : depths.over + row;
}
