import type { Thing } from '../../domain/level-map.ts';
import { meets, type Progress } from '../../domain/progress.ts';
import type { Shown } from '../shown.ts';
import { depths, type Stage } from '../stage.ts';
import { Figure } from './figure.ts';

type PropThing = Extract<Thing, { kind: 'prop' }>;

/** How a kind of creature lives. */
interface Life {
  readonly frames: readonly string[];
  /** Milliseconds for each frame. */
  readonly pace: number;
  /** How far it drifts about its place. */
  readonly driftX: number;
  readonly driftY: number;
  readonly flies: boolean;
}

const lives: Readonly<Record<string, Life>> = {
  cat: { frames: ['cat-0', 'cat-1'], pace: 900, driftX: 0, driftY: 0, flies: false },
  drone: { frames: ['drone-0', 'drone-1'], pace: 90, driftX: 26, driftY: 7, flies: true },
  gull: { frames: ['gull'], pace: 1000, driftX: 0, driftY: 0, flies: false },
  'gull-fly': {
    frames: ['gull-fly-0', 'gull-fly-1'],
    pace: 220,
    driftX: 40,
    driftY: 8,
    flies: true,
  },
  buoy: { frames: ['buoy'], pace: 1000, driftX: 0, driftY: 1.4, flies: false },
  'rowing-boat': { frames: ['rowing-boat'], pace: 1000, driftX: 0, driftY: 1.2, flies: false },
  'watch-boat': { frames: ['watch-boat'], pace: 1000, driftX: 4, driftY: 1.2, flies: false },
};

/** How the creature of this sprite lives, if it is one: "drone-0" is a drone. */
export function lifeOf(sprite: string): Life | null {
  return lives[sprite.replace(/-\d+$/, '')] ?? null;
}

/** A prop that breathes, floats or flies. Decoration only: calm players see it at rest. */
export class Creature implements Shown {
  readonly figure: Figure;
  private isLit = false;

  constructor(
    readonly thing: PropThing,
    private readonly stage: Stage,
    private readonly life: Life,
    progress: Progress,
  ) {
    this.figure = new Figure(stage, 'sprites', thing.sprite, thing.x, thing.y).setFlipped(
      thing.flipped,
    );
    this.move(0, 0);
    this.refresh(progress);
  }

  isStale(progress: Progress): boolean {
    return this.thing.lit !== null && meets(progress, this.thing.lit) !== this.isLit;
  }

  refresh(progress: Progress): void {
    this.isLit = this.thing.lit !== null && meets(progress, this.thing.lit);
    this.show(this.thing.sprite);
  }

  update(time: number): void {
    if (this.stage.isCalm()) return;
    const own = time + this.thing.x * 53;
    const { frames, pace, driftX, driftY } = this.life;
    this.show(frames[Math.floor(own / pace) % frames.length] ?? this.thing.sprite);
    this.move(Math.sin(own / 3100) * driftX, Math.sin(own / 900) * driftY);
  }

  private show(frame: string): void {
    this.figure.setFrame(this.isLit ? `${frame}-lit` : frame);
  }

  private move(dx: number, dy: number): void {
    const { x, y } = this.thing;
    this.figure.place(x + dx, y + dy, this.life.flies ? depths.over + y / 10_000 : y);
  }

  destroy(): void {
    this.figure.destroy();
  }
}
