import type * as Phaser from 'phaser';
import type { Thing } from '../../domain/level-map.ts';
import { meets, type Progress } from '../../domain/progress.ts';
import { addMark } from '../marks.ts';
import type { Shown } from '../shown.ts';
import { depths, type Stage } from '../stage.ts';

type ExitThing = Extract<Thing, { kind: 'exit' }>;

/** Arrows on the ground that point out of the place, once the way is free. */
export class ExitMarker implements Shown {
  private readonly arrows: readonly Phaser.GameObjects.Image[];
  private isOpen = false;

  constructor(
    readonly thing: ExitThing,
    private readonly stage: Stage,
    world: { readonly width: number; readonly height: number },
    progress: Progress,
  ) {
    const [x, y] = [thing.x, thing.y - thing.height / 2];
    const turn = turnOutwards(x, y, world);
    this.arrows = [0, 1].map((i) =>
      addMark(
        stage.scene,
        'chevron',
        x + turn.dx * i * 6,
        y + turn.dy * i * 6,
        depths.halo,
      ).setAngle(turn.angle),
    );
    this.refresh(progress);
  }

  isStale(progress: Progress): boolean {
    return meets(progress, this.thing.opens) !== this.isOpen;
  }

  refresh(progress: Progress): void {
    this.isOpen = meets(progress, this.thing.opens);
    for (const arrow of this.arrows) arrow.setVisible(this.isOpen);
  }

  update(time: number): void {
    if (!this.isOpen) return;
    this.arrows.forEach((arrow, i) => {
      arrow.setAlpha(this.stage.isCalm() ? 0.7 : 0.5 + 0.35 * Math.sin(time / 260 - i * 1.2));
    });
  }

  destroy(): void {
    for (const arrow of this.arrows) arrow.destroy();
  }
}

/** An exit this far from every edge is a gate or stairs within the place, in pixels; those all face us. */
const inside = 24;

/** Towards the nearest edge of the world, or through the gate. */
function turnOutwards(x: number, y: number, world: { width: number; height: number }) {
  const away = { far: y, dx: 0, dy: -1, angle: 0 };
  const ways = [
    away,
    { far: world.width - x, dx: 1, dy: 0, angle: 90 },
    { far: world.height - y, dx: 0, dy: 1, angle: 180 },
    { far: x, dx: -1, dy: 0, angle: 270 },
  ];
  const nearest = ways.reduce((best, way) => (way.far < best.far ? way : best));
  return nearest.far > inside ? away : nearest;
}
