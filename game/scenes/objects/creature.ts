import type { Thing } from '../../domain/level-map.ts';
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
};

/** How the creature of this sprite lives, if it is one: "drone-0" is a drone. */
export function lifeOf(sprite: string): Life | null {
  return lives[sprite.replace(/-\d+$/, '')] ?? null;
}

/** A prop that breathes, floats or flies. Decoration only: calm players see it at rest. */
export class Creature implements Shown {
  readonly figure: Figure;
  constructor(
    readonly thing: PropThing,
    private readonly stage: Stage,
    private readonly life: Life,
  ) {
    this.figure = new Figure(stage, 'sprites', thing.sprite, thing.x, thing.y).setFlipped(
      thing.flipped,
    );
    this.move(0, 0);
  }

  isStale(): boolean {
    return false;
  }

  refresh(): void {
    // Its look depends on nothing but time.
  }

  update(time: number): void {
    if (this.stage.isCalm()) return;
    const own = time + this.thing.x * 53;
    const { frames, pace, driftX, driftY } = this.life;
    this.figure.setFrame(frames[Math.floor(own / pace) % frames.length] ?? this.thing.sprite);
    this.move(Math.sin(own / 3100) * driftX, Math.sin(own / 900) * driftY);
  }

  private move(dx: number, dy: number): void {
    const { x, y } = this.thing;
    this.figure.place(x + dx, y + dy, this.life.flies ? depths.over + y / 10_000 : y);
  }

  destroy(): void {
    this.figure.destroy();
  }
}
