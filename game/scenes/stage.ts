import type * as Phaser from 'phaser';

/** What the objects of the world stand on: what obeys the light of the place, and what glows. */
export interface Stage {
  readonly scene: Phaser.Scene;
  /** Lies under the light map and turns grey in the Hush. */
  readonly lit: Phaser.GameObjects.Layer;
  /** Ignores the dark; its sprites hide one another in the same order as those of `lit`. */
  readonly glow: Phaser.GameObjects.Layer;
  /** Whether to leave out every movement that only decorates. */
  isCalm(): boolean;
}

/** Drawing order. Between `ground` and `over` things stand in the order of their feet. */
export const depths = {
  tiles: -2000,
  ground: -1000,
  shadows: -500,
  fog: -400,
  over: 10_000,
  overTiles: 11_000,
  signs: 12_000,
  lightMap: 20_000,
  glow: 20_001,
  bloom: 20_002,
  halo: 20_003,
  alarm: 20_004,
  vignette: 20_005,
  /** What a replay tells: to be read in any light. */
  messages: 20_006,
} as const;
