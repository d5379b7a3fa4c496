import type * as Phaser from 'phaser';
import type { LevelMap } from '../domain/level-map.ts';
import { meets, type Progress } from '../domain/progress.ts';
import { Fog } from './fog.ts';
import { Rain } from './rain.ts';
import type { Stage } from './stage.ts';

/** Rain and fog of a place, as its map says. Calm players see both stand still. */
export class Weather {
  private readonly rain: Rain | null;
  private readonly fog: Fog;
  private isRaining = false;
  private isFoggy = false;
  private isFull = false;

  constructor(
    private readonly stage: Stage,
    private readonly map: LevelMap,
    /** The layer of the map that holds rain as it is seen when it stands still. */
    private readonly still:
      | (Phaser.GameObjects.GameObject & Phaser.GameObjects.Components.Visible)
      | null,
    progress: Progress,
  ) {
    this.rain = still ? new Rain(stage) : null;
    this.fog = new Fog(stage);
    this.refresh(progress);
  }

  refresh(progress: Progress): void {
    this.isRaining = meets(progress, this.map.rain);
    this.isFoggy = this.map.fog !== null && meets(progress, this.map.fog);
  }

  /** Whether the player wants what costs more to draw: without it no fog. */
  setFull(full: boolean): void {
    this.isFull = full;
  }

  /** Call before every frame; `time` in milliseconds. */
  update(time: number, camera: Phaser.Cameras.Scene2D.Camera): void {
    const isCalm = this.stage.isCalm();
    this.still?.setVisible(this.isRaining && isCalm);
    this.rain?.update(time, camera, this.isRaining && !isCalm);
    this.fog.update(time, camera, this.isFoggy && this.isFull);
  }

  destroy(): void {
    this.rain?.destroy();
    this.fog.destroy();
  }
}
