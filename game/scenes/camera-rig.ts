import type * as Phaser from 'phaser';
import type { Point } from '../domain/ground.ts';

/** How fast the camera catches up, per millisecond. */
const eagerness = 0.006;

/**
 * Keeps the camera on what it follows. The canvas has the size of the art, so the camera always stands on whole
 * pixels; the lag is rounded apart from the target, otherwise both would tremble against each other.
 */
export class CameraRig {
  private lag: Point = { x: 0, y: 0 };
  private aim: Point | null = null;

  constructor(
    private readonly camera: Phaser.Cameras.Scene2D.Camera,
    private readonly world: { readonly width: number; readonly height: number },
  ) {}

  /** The next look is there at once. */
  cut(): void {
    this.aim = null;
  }

  update(target: Point, delta: number): void {
    const { width, height } = this.camera;
    const x = clampMiddle(Math.round(target.x), width, this.world.width);
    const y = clampMiddle(Math.round(target.y), height, this.world.height);
    if (!this.aim) this.lag = { x: 0, y: 0 };
    else {
      const rest = Math.exp(-delta * eagerness);
      this.lag = {
        x: (this.lag.x + x - this.aim.x) * rest,
        y: (this.lag.y + y - this.aim.y) * rest,
      };
    }
    this.aim = { x, y };
    this.camera.setScroll(
      x - Math.round(this.lag.x) - Math.floor(width / 2),
      y - Math.round(this.lag.y) - Math.floor(height / 2),
    );
  }
}

/** Nearest middle of a view that shows nothing outside of the world; the world's own where that is smaller. */
function clampMiddle(wanted: number, view: number, world: number): number {
  if (world <= view) return Math.floor(world / 2);
  const half = Math.floor(view / 2);
  return Math.min(Math.max(wanted, half), world - (view - half));
}
